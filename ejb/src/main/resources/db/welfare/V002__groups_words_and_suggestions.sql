-- Groups have profiles too.
ALTER TABLE profile
  ADD group_id BIGINT NULL UNIQUE AFTER place_id,
  ADD FOREIGN KEY (group_id) REFERENCES town.community_group (id),
  DROP CONSTRAINT CONSTRAINT_1,
  ADD CONSTRAINT one_subject
    CHECK ((gathering_id IS NOT NULL) + (place_id IS NOT NULL) + (group_id IS NOT NULL) = 1);

-- band_from and band_to: ages in years, both included, of the people a field is meant for, so that figures can be given
-- per 1,000 of them; open where NULL, everybody if both are. merged_into: the term that now says what this one said.
ALTER TABLE term
  ADD band_from SMALLINT NULL,
  ADD band_to SMALLINT NULL,
  ADD merged_into BIGINT NULL,
  ADD FOREIGN KEY (merged_into) REFERENCES term (id),
  ADD CHECK (band_from BETWEEN 0 AND 150 AND band_to BETWEEN 0 AND 150 AND band_from <= band_to);
UPDATE term SET band_from = 65 WHERE dimension = 'FIELD' AND code = 'elderly';
UPDATE term SET band_from = 0, band_to = 17 WHERE dimension = 'FIELD' AND code = 'children';

-- What was done to the list of terms: who, when, what it was before and after.
CREATE TABLE term_change (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  term_id    BIGINT       NOT NULL,
  kind       VARCHAR(20)  NOT NULL,
  was        VARCHAR(200) NULL,
  became     VARCHAR(200) NULL,
  other_id   BIGINT       NULL COMMENT 'the term it was merged into',
  changed_by VARCHAR(254) NOT NULL,
  changed_at DATETIME(6)  NOT NULL,
  undone_at  DATETIME(6)  NULL COMMENT 'a merger that was taken back',
  INDEX (changed_at, id),
  FOREIGN KEY (term_id) REFERENCES term (id),
  FOREIGN KEY (other_id) REFERENCES term (id)
);

-- What a merger has changed in profiles, so that it can be taken back.
CREATE TABLE merged_answer (
  change_id  BIGINT      NOT NULL,
  profile_id BIGINT      NOT NULL,
  gone       VARCHAR(10) NOT NULL COMMENT 'the answer to the term that was merged',
  kept       VARCHAR(10) NULL COMMENT 'the answer to the other term before; NULL if there was none',
  PRIMARY KEY (change_id, profile_id),
  FOREIGN KEY (change_id) REFERENCES term_change (id),
  FOREIGN KEY (profile_id) REFERENCES profile (id)
);

-- The dictionary: words that hint at a term. weight is in hundredths; 100 is enough for a suggestion, below 0 speaks against.
CREATE TABLE hint (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  phrase     VARCHAR(80)  NOT NULL,
  folded     VARCHAR(160) NOT NULL,
  term_id    BIGINT       NOT NULL,
  weight     SMALLINT     NOT NULL,
  source     VARCHAR(300) NULL,
  written_by VARCHAR(254) NOT NULL,
  written_at DATETIME(6)  NOT NULL,
  retired_at DATETIME(6)  NULL,
  version    INT          NOT NULL,
  UNIQUE (folded, term_id),
  INDEX (term_id),
  FOREIGN KEY (term_id) REFERENCES term (id),
  CHECK (weight BETWEEN -300 AND 300)
);

-- What was learnt from staff's decisions. The same decisions, words and seed give the same body, byte for byte.
CREATE TABLE model (
  version    BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  trained_at DATETIME(6) NOT NULL,
  seed       BIGINT      NOT NULL,
  decisions  INT         NOT NULL,
  learnt_of  CHAR(64)    NOT NULL COMMENT 'SHA-256 of what it was trained on',
  body       LONGBLOB    NOT NULL
);

-- How right suggestions were on decisions kept out of training.
CREATE TABLE measure (
  model_version BIGINT      NOT NULL,
  way           VARCHAR(10) NOT NULL COMMENT 'WORDS: the dictionary alone; BOTH: with what was learnt',
  term_id       BIGINT      NOT NULL,
  asked         INT         NOT NULL,
  hits          INT         NOT NULL,
  wrong         INT         NOT NULL,
  missed        INT         NOT NULL,
  PRIMARY KEY (model_version, way, term_id),
  FOREIGN KEY (model_version) REFERENCES model (version),
  FOREIGN KEY (term_id) REFERENCES term (id)
);

-- From which precision on a term is suggested at all.
CREATE TABLE suggestion_rule (
  id              TINYINT      NOT NULL PRIMARY KEY CHECK (id = 1),
  least_precision TINYINT      NOT NULL COMMENT 'percent',
  least_cases     INT          NOT NULL COMMENT 'suggestions that were looked at before a term is silenced',
  written_by      VARCHAR(254) NULL,
  written_at      DATETIME(6)  NULL
);
INSERT INTO suggestion_rule (id, least_precision, least_cases) VALUES (1, 60, 5);

-- What is suggested at present; rows about what is gone do no harm, so no keys lead to the town.
CREATE TABLE suggestion (
  kind       VARCHAR(10) NOT NULL,
  subject_id BIGINT      NOT NULL,
  term_id    BIGINT      NOT NULL,
  percent    TINYINT     NOT NULL,
  PRIMARY KEY (kind, subject_id, term_id),
  INDEX (kind, term_id, subject_id),
  FOREIGN KEY (term_id) REFERENCES term (id)
);

-- Which state of a text, the dictionary and the model the suggestions for it stand on.
CREATE TABLE suggested (
  kind       VARCHAR(10) NOT NULL,
  subject_id BIGINT      NOT NULL,
  text_of    DATETIME(6) NOT NULL,
  stamp      VARCHAR(80) NOT NULL,
  PRIMARY KEY (kind, subject_id)
);

-- What staff did not want suggested again.
CREATE TABLE declined (
  kind        VARCHAR(10)  NOT NULL,
  subject_id  BIGINT       NOT NULL,
  term_id     BIGINT       NOT NULL,
  declined_by VARCHAR(254) NOT NULL,
  declined_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (kind, subject_id, term_id),
  FOREIGN KEY (term_id) REFERENCES term (id)
);

-- Work that runs once in a cluster: whoever inserts the slot first does it.
CREATE TABLE job_run (
  job        VARCHAR(40) NOT NULL,
  slot       VARCHAR(80) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  PRIMARY KEY (job, slot)
);
