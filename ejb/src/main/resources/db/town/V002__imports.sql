-- What became of every row of every file that was read in.
CREATE TABLE import_run (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  title       VARCHAR(200) NOT NULL,
  imported_by VARCHAR(254) NOT NULL,
  imported_at DATETIME(6)  NOT NULL,
  files       INT          NOT NULL,
  rows_in     INT          NOT NULL,
  taken       INT          NOT NULL,
  merged      INT          NOT NULL,
  set_aside   INT          NOT NULL,
  recorded    INT          NOT NULL
);

CREATE TABLE import_problem (
  run_id      BIGINT        NOT NULL,
  position    INT           NOT NULL,
  file        VARCHAR(200)  NOT NULL,
  sheet       VARCHAR(200)  NOT NULL,
  line        INT           NOT NULL,
  column_name VARCHAR(200)  NOT NULL,
  raw         VARCHAR(2000) NOT NULL,
  reason      VARCHAR(40)   NOT NULL,
  PRIMARY KEY (run_id, position),
  INDEX (run_id, reason),
  FOREIGN KEY (run_id) REFERENCES import_run (id)
);
