-- What is told of a line of a file is found from the line, however many lines the file has.
ALTER TABLE import_row ADD INDEX (run_id, line);
