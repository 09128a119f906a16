-- How words of a gathering's texts are read, where a dictionary is wrong: a line each, 上戸町=うわとまち.
ALTER TABLE gathering ADD COLUMN readings TEXT NULL;
