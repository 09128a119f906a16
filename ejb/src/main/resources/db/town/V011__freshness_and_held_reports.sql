-- Whether what is told of series and places still holds (see package freshness). kind is GATHERING or PLACE,
-- subject_id its number there. That it was asked, and that somebody was sure, are rows for good; that it ages or
-- rests is one row as long as it does, and counts only while nothing of the entry was changed since.
CREATE TABLE freshness_asking (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind       VARCHAR(10) NOT NULL,
  subject_id BIGINT      NOT NULL,
  way        VARCHAR(10) NOT NULL COMMENT 'MAIL or LETTER',
  asked_by   VARCHAR(254) NOT NULL COMMENT 'who sent it: staff, or the program',
  asked_at   DATETIME(6) NOT NULL,
  INDEX (kind, subject_id, asked_at)
);

CREATE TABLE freshness_confirmation (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind         VARCHAR(10)  NOT NULL,
  subject_id   BIGINT       NOT NULL,
  way          VARCHAR(10)  NOT NULL COMMENT 'LINK, SIGNED_IN, TELEPHONE or LETTER',
  confirmed_by VARCHAR(254) NOT NULL COMMENT 'an account; of a link: whom it was mailed to, as far as that is one',
  confirmed_at DATETIME(6)  NOT NULL,
  INDEX (kind, subject_id, confirmed_at)
);

CREATE TABLE freshness_ageing (
  kind       VARCHAR(10) NOT NULL,
  subject_id BIGINT      NOT NULL,
  sure_on    DATE        NOT NULL COMMENT 'the last day on which somebody was sure: what the public is told',
  began_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (kind, subject_id)
);

CREATE TABLE freshness_rest (
  kind       VARCHAR(10) NOT NULL,
  subject_id BIGINT      NOT NULL,
  why        VARCHAR(10) NOT NULL COMMENT 'SILENT: nobody answered; GONE: its keeper says it is no more',
  began_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (kind, subject_id)
);

-- 開催報告: how one date went (see package attendance.held). No name is in it but the reporter's.
CREATE TABLE held_asking (
  occurrence_id BIGINT      NOT NULL PRIMARY KEY,
  asked_at      DATETIME(6) NOT NULL,
  FOREIGN KEY (occurrence_id) REFERENCES occurrence (id) ON DELETE CASCADE
);

CREATE TABLE held_report (
  occurrence_id BIGINT       NOT NULL PRIMARY KEY,
  held          BOOLEAN      NOT NULL,
  came          INT          NULL COMMENT 'people; null: not known',
  children      INT          NULL COMMENT 'up to 17',
  young         INT          NULL COMMENT '18 to 39',
  adults        INT          NULL COMMENT '40 to 64',
  seniors       INT          NULL COMMENT '65 and over',
  line          VARCHAR(140) NULL,
  reported_by   VARCHAR(254) NOT NULL,
  reported_at   DATETIME(6)  NOT NULL COMMENT 'the last time',
  INDEX (reported_at),
  FOREIGN KEY (occurrence_id) REFERENCES occurrence (id) ON DELETE CASCADE
);

-- At most one. It is taken in only with one of the two consents.
CREATE TABLE held_picture (
  occurrence_id BIGINT       NOT NULL PRIMARY KEY,
  hash          CHAR(64)     NOT NULL,
  alt           VARCHAR(200) NOT NULL,
  consent       VARCHAR(20)  NOT NULL COMMENT 'ALL_AGREED or NOBODY_KNOWN',
  given_at      DATETIME(6)  NOT NULL,
  INDEX (hash),
  FOREIGN KEY (occurrence_id) REFERENCES held_report (occurrence_id) ON DELETE CASCADE,
  FOREIGN KEY (hash) REFERENCES picture (hash)
);

-- What staff said of a line or picture: the public sees it exactly while this says SHOWN. Written anew, it is looked
-- at anew.
CREATE TABLE held_decision (
  occurrence_id BIGINT       NOT NULL PRIMARY KEY,
  outcome       VARCHAR(10)  NOT NULL COMMENT 'SHOWN or KEPT_BACK',
  decided_by    VARCHAR(254) NOT NULL,
  decided_at    DATETIME(6)  NOT NULL,
  INDEX (decided_at),
  FOREIGN KEY (occurrence_id) REFERENCES held_report (occurrence_id) ON DELETE CASCADE
);
