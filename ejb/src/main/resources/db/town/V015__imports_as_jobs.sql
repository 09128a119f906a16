-- An import is a job: a file is stored, read, looked over, done, and can be undone. Those that were there before are done.
ALTER TABLE import_run
  ADD COLUMN kind       VARCHAR(20)  NULL COMMENT 'GATHERINGS or PLACES; NULL until it is known',
  ADD COLUMN asked_kind VARCHAR(20)  NULL COMMENT 'what staff said it holds; NULL if the file is to tell',
  ADD COLUMN state      VARCHAR(20)  NOT NULL DEFAULT 'DONE',
  ADD COLUMN publish    BOOLEAN      NOT NULL DEFAULT TRUE COMMENT 'what is new is public at once',
  ADD COLUMN forced     BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'undone even where people have changed it since',
  ADD COLUMN read_on    DATE         NULL COMMENT 'the day that counts for dates without a year',
  ADD COLUMN sha256     CHAR(64)     NULL,
  ADD COLUMN twin       BIGINT       NULL COMMENT 'an earlier import of the same bytes',
  ADD COLUMN mapping_id BIGINT       NULL,
  ADD COLUMN done       INT          NOT NULL DEFAULT 0 COMMENT 'how many records the step under way has dealt with',
  ADD COLUMN refusal    VARCHAR(60)  NULL COMMENT 'why nothing of it can be read',
  ADD COLUMN undo_word  VARCHAR(500) NULL COMMENT 'the reason that stands with what an undoing takes out of sight',
  ADD COLUMN held_by    CHAR(36)     NULL COMMENT 'the node that is at it',
  ADD COLUMN held_until DATETIME(6)  NULL,
  ADD INDEX (state, held_until),
  ADD INDEX (sha256);

ALTER TABLE import_problem ADD INDEX (run_id, line);

-- The file as it came.
CREATE TABLE import_file (
  run_id  BIGINT   NOT NULL PRIMARY KEY,
  content LONGBLOB NOT NULL,
  FOREIGN KEY (run_id) REFERENCES import_run (id)
);

-- A mapping made by hand: which header means what. Offered again for the same header.
CREATE TABLE import_mapping (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name        VARCHAR(80)  NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  header_hash CHAR(64)     NOT NULL,
  columns     TEXT         NOT NULL COMMENT 'JSON: header to meaning',
  kept        BOOLEAN      NOT NULL,
  made_at     DATETIME(6)  NOT NULL,
  INDEX (header_hash, kept)
);

-- Every row of the file that holds anything; without a record it is set aside.
CREATE TABLE import_row (
  run_id   BIGINT       NOT NULL,
  position INT          NOT NULL,
  sheet    VARCHAR(200) NOT NULL,
  line     INT          NOT NULL,
  record   INT          NULL,
  outcome  VARCHAR(10)  NOT NULL COMMENT 'TAKEN, MERGED into a record that an earlier row had begun, or SET_ASIDE',
  said     VARCHAR(200) NOT NULL COMMENT 'the first words of the row, to know it by',
  PRIMARY KEY (run_id, position),
  INDEX (run_id, record),
  FOREIGN KEY (run_id) REFERENCES import_run (id)
);

-- What the rows make: one gathering or place, and what becomes of it.
CREATE TABLE import_record (
  run_id     BIGINT       NOT NULL,
  position   INT          NOT NULL,
  source_key VARCHAR(200) NOT NULL,
  title      VARCHAR(200) NOT NULL,
  whole      BOOLEAN      NOT NULL COMMENT 'has what it needs to be public',
  content    MEDIUMTEXT   NOT NULL,
  unread     TEXT         NULL,
  action     VARCHAR(10)  NULL COMMENT 'ADD, UPDATE, SAME or ASIDE; NULL until it is looked over',
  changed    VARCHAR(500) NULL COMMENT 'fields it changes',
  kept       VARCHAR(500) NULL COMMENT 'fields that people have changed and that stay',
  state      VARCHAR(10)  NOT NULL COMMENT 'READ, LOOKED, DONE, FAILED, UNDONE or LEFT',
  thing_id   BIGINT       NULL,
  earlier    MEDIUMTEXT   NULL COMMENT 'what undoing brings back',
  changed_at DATETIME(6)  NULL COMMENT 'when the thing was changed by this; another moment means that others have since',
  group_made BIGINT       NULL,
  PRIMARY KEY (run_id, position),
  INDEX (run_id, state, position),
  INDEX (run_id, action),
  FOREIGN KEY (run_id) REFERENCES import_run (id)
);

-- For each thing from a file what the import last wrote, field by field: what differs from it was written by people.
CREATE TABLE imported_thing (
  kind       VARCHAR(20)  NOT NULL,
  source_key VARCHAR(200) NOT NULL,
  thing_id   BIGINT       NOT NULL,
  written    MEDIUMTEXT   NOT NULL,
  undone     BOOLEAN      NOT NULL,
  PRIMARY KEY (kind, source_key)
);
