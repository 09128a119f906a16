-- Which area a round was asked for: each change holds from its own day, and not from the earliest of those that wait.
ALTER TABLE area_round
  ADD COLUMN area_id BIGINT NULL COMMENT 'null: of a time when it was not kept' AFTER id,
  ADD FOREIGN KEY (area_id) REFERENCES area (id);

-- An outline that is put right on the day from which it held stays as one that held on no day.
ALTER TABLE area_outline
  ADD INDEX area_from (area_id, from_on),
  DROP INDEX area_id;

-- Changed things are asked for often.
ALTER TABLE place ADD INDEX (updated_at);
