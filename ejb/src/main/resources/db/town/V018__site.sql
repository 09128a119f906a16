-- What the municipality calls its site, how it looks and what it says, where that differs from what comes with the program.
CREATE TABLE site_setting (
  name  VARCHAR(40)   NOT NULL PRIMARY KEY,
  value VARCHAR(2000) NOT NULL
);

CREATE TABLE site_text (
  text_key VARCHAR(120)  NOT NULL,
  language VARCHAR(20)   NOT NULL,
  words    VARCHAR(4000) NOT NULL,
  PRIMARY KEY (text_key, language)
);

-- Every change of either, with who and when; the number of the last one tells all nodes to look again.
CREATE TABLE site_change (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name         VARCHAR(160)  NOT NULL,
  before_value VARCHAR(4000) NULL,
  after_value  VARCHAR(4000) NULL,
  changed_by   VARCHAR(254)  NOT NULL,
  changed_at   DATETIME(6)   NOT NULL,
  INDEX (changed_at)
);

-- A theme that is no longer offered; what has it keeps it.
ALTER TABLE theme ADD COLUMN retired_at DATETIME(6) NULL;

CREATE TABLE theme_change (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  theme      VARCHAR(20)   NOT NULL,
  deed       VARCHAR(20)   NOT NULL,
  words      VARCHAR(300)  NOT NULL,
  changed_by VARCHAR(254)  NOT NULL,
  changed_at DATETIME(6)   NOT NULL,
  INDEX (changed_at)
);
