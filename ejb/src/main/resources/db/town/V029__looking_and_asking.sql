-- What staff decided of a line or picture, each time anew; held_decision says how it stands.
CREATE TABLE held_looking (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  occurrence_id BIGINT       NOT NULL,
  outcome       VARCHAR(10)  NOT NULL COMMENT 'SHOWN or KEPT_BACK',
  decided_by    VARCHAR(254) NOT NULL,
  decided_at    DATETIME(6)  NOT NULL,
  INDEX (occurrence_id),
  INDEX (decided_at),
  FOREIGN KEY (occurrence_id) REFERENCES occurrence (id) ON DELETE CASCADE
);

INSERT INTO held_looking (occurrence_id, outcome, decided_by, decided_at)
SELECT occurrence_id, outcome, decided_by, decided_at FROM held_decision ORDER BY decided_at;

-- What was heard by another way than the telephone, and that a letter has gone out, is undone as calls are.
ALTER TABLE freshness_call
  ADD COLUMN way VARCHAR(20) NOT NULL DEFAULT 'TELEPHONE' COMMENT 'TELEPHONE or LETTER';

-- Who said what is to become of an import: CONFIRMED, PUBLISHED, UNDONE, FORCED (undone where people changed it since,
-- too) or DISCARDED.
CREATE TABLE import_step (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id  BIGINT       NOT NULL,
  what    VARCHAR(20)  NOT NULL,
  said_by VARCHAR(254) NOT NULL,
  said_at DATETIME(6)  NOT NULL,
  INDEX (said_by),
  FOREIGN KEY (run_id) REFERENCES import_run (id) ON DELETE CASCADE
);
