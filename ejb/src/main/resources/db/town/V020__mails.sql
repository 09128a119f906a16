-- Which mail went out, counted by day: to whom is written down nowhere.
CREATE TABLE mail_day (
  day     DATE        NOT NULL,
  what    VARCHAR(40) NOT NULL,
  outcome VARCHAR(10) NOT NULL COMMENT 'SENT, or KEPT because the mail server did not take it or there is none',
  mails   INT         NOT NULL,
  PRIMARY KEY (day, what, outcome)
);

-- Mail that the municipality does not want to go out; the latest row of a kind holds.
CREATE TABLE mail_rule (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  what    VARCHAR(40)  NOT NULL,
  stopped BOOLEAN      NOT NULL,
  set_by  VARCHAR(254) NOT NULL,
  set_at  DATETIME(6)  NOT NULL,
  INDEX (what, id)
);
