-- Whoever changed a place so that no group runs it any more looks after it; that is taken back with the change.
ALTER TABLE place_draft
  ADD COLUMN made_keeper BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'its writer looks after the place since it was accepted';

-- Words to start from that are no longer offered, are offered again, or come earlier: who did it, and when.
CREATE TABLE reason_text_change (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  reason_id  BIGINT       NOT NULL,
  deed       VARCHAR(10)  NOT NULL COMMENT 'RETIRED, RESTORED or RAISED',
  changed_by VARCHAR(254) NOT NULL,
  changed_at DATETIME(6)  NOT NULL,
  INDEX (reason_id),
  INDEX (changed_by),
  INDEX (changed_at),
  FOREIGN KEY (reason_id) REFERENCES reason_text (id)
);

-- Which pictures an undoing would show again is kept for so long only (rule UNDOING of retention_rule).
ALTER TABLE decision
  ADD COLUMN pictures_let_go BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'pictures that it took down are not kept for it any more';
