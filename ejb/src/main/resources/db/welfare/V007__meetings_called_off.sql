-- A meeting that was called by mistake is called off, and its row stays.
ALTER TABLE meeting
  ADD COLUMN off_on DATE NULL COMMENT 'called off that day; null: it is held';

-- What was told of a meeting before it was told otherwise is kept whole, so that it can be put back.
UPDATE resource_deed
SET was = json_object('day', left(words, 10), 'title', substring(words, 12), 'record', was)
WHERE kind = 'RECORDED' AND note_id IS NULL AND words IS NOT NULL;
