-- What was declined and taken back: both deeds stay.
CREATE TABLE reconsidered (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind            VARCHAR(10)  NOT NULL,
  subject_id      BIGINT       NOT NULL,
  term_id         BIGINT       NOT NULL,
  declined_by     VARCHAR(254) NOT NULL,
  declined_at     DATETIME(6)  NOT NULL,
  reconsidered_by VARCHAR(254) NOT NULL,
  reconsidered_at DATETIME(6)  NOT NULL,
  INDEX (kind, subject_id),
  FOREIGN KEY (term_id) REFERENCES term (id)
);

-- What a word of the dictionary said before it was changed.
CREATE TABLE hint_history (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  hint_id    BIGINT       NOT NULL,
  phrase     VARCHAR(80)  NOT NULL,
  weight     SMALLINT     NOT NULL,
  source     VARCHAR(300) NULL,
  retired_at DATETIME(6)  NULL,
  written_by VARCHAR(254) NOT NULL,
  written_at DATETIME(6)  NOT NULL,
  INDEX (hint_id, id),
  FOREIGN KEY (hint_id) REFERENCES hint (id)
);

-- Each time that it was said from when on a term is silent.
CREATE TABLE suggestion_ruling (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  least_precision TINYINT      NOT NULL,
  least_cases     INT          NOT NULL,
  written_by      VARCHAR(254) NOT NULL,
  written_at      DATETIME(6)  NOT NULL
);
INSERT INTO suggestion_ruling (least_precision, least_cases, written_by, written_at)
  SELECT least_precision, least_cases, written_by, written_at FROM suggestion_rule WHERE written_by IS NOT NULL;
