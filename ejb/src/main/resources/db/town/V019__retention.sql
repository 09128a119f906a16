-- 保存期間: how long things are kept that are of no use afterwards, as the municipality has set it; the latest row of a kind holds.
CREATE TABLE retention_rule (
  id     BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind   VARCHAR(20)  NOT NULL,
  days   INT          NULL COMMENT 'null: for good',
  set_by VARCHAR(254) NOT NULL,
  set_at DATETIME(6)  NOT NULL,
  INDEX (kind, id)
);

-- What a night has deleted.
CREATE TABLE retention_night (
  kind    VARCHAR(20) NOT NULL,
  night   DATE        NOT NULL,
  deleted INT         NOT NULL,
  PRIMARY KEY (night, kind)
);
