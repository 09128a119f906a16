-- 保存期間 behind the wall: how long is kept what staff wrote of people; the latest row of a kind holds.
CREATE TABLE keeping_rule (
  id     BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind   VARCHAR(20)  NOT NULL,
  amount INT          NULL COMMENT 'null: for good',
  unit   VARCHAR(5)   NULL COMMENT 'DAYS or YEARS',
  set_by VARCHAR(254) NOT NULL,
  set_at DATETIME(6)  NOT NULL,
  INDEX (kind, id),
  CHECK ((amount IS NULL) = (unit IS NULL))
);

-- What a night has deleted, and by whose rule.
CREATE TABLE keeping_night (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  night      DATE         NOT NULL,
  kind       VARCHAR(20)  NOT NULL,
  deleted    INT          NOT NULL,
  oldest_on  DATE         NOT NULL COMMENT 'the day from which the time of the oldest counted',
  amount     INT          NOT NULL,
  unit       VARCHAR(5)   NOT NULL,
  emptied_by VARCHAR(254) NOT NULL COMMENT 'who had set the rule; idobata if nobody had',
  emptied_at DATETIME(6)  NOT NULL,
  UNIQUE (night, kind, amount, unit, emptied_by),
  INDEX (kind, id)
);

ALTER TABLE resource_note ADD INDEX (closed_on);
