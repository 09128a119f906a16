-- お知らせ発信: what the town tells of its gatherings, on which channel, and what came of it.
CREATE TABLE announcement (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  gathering_id BIGINT      NOT NULL,
  look_at      DATETIME(6) NULL COMMENT 'when what was told is compared with what is so now; null: nothing has changed',
  INDEX (look_at),
  FOREIGN KEY (gathering_id) REFERENCES gathering (id)
);

-- One message on one channel: the announcement itself, or what followed when something changed.
CREATE TABLE announcement_delivery (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  announcement_id BIGINT       NOT NULL,
  channel         VARCHAR(12)  NOT NULL,
  what            VARCHAR(10)  NOT NULL COMMENT 'ANNOUNCED, CORRECTED, CANCELLED or WITHDRAWN',
  way             VARCHAR(6)   NOT NULL COMMENT 'POST, EDIT, REPLY or DELETE',
  title           VARCHAR(80)  NULL,
  words           TEXT         NOT NULL,
  edited          BOOLEAN      NOT NULL COMMENT 'staff have written it; else it is as it was proposed',
  facts           TEXT         NOT NULL COMMENT 'what it tells, to be compared later; JSON',
  changes         VARCHAR(60)  NULL COMMENT 'what of it has become another, for what follows',
  payload         MEDIUMTEXT   NULL COMMENT 'data as they are sent, the same each time; null before and after',
  at_night        BOOLEAN      NOT NULL COMMENT 'may make telephones ring at night',
  state           VARCHAR(8)   NOT NULL COMMENT 'WAITING, HELD, BY_HAND, SENT, FAILED, UNSURE or STOPPED',
  due_at          DATETIME(6)  NOT NULL,
  why             VARCHAR(12)  NULL COMMENT 'why it is as it is, where that is not plain',
  message_key     CHAR(36)     NOT NULL COMMENT 'by which the other side knows it again',
  tries           INT          NOT NULL DEFAULT 0,
  unsure_since    DATETIME(6)  NULL COMMENT 'the first time that nobody knew whether it arrived',
  lease           CHAR(36)     NULL COMMENT 'the node that is at it',
  lease_until     DATETIME(6)  NULL,
  settled_at      DATETIME(6)  NULL,
  remote_id       VARCHAR(100) NULL,
  remote_url      VARCHAR(500) NULL,
  INDEX (state, due_at),
  INDEX (announcement_id, channel),
  INDEX (channel, state, settled_at),
  FOREIGN KEY (announcement_id) REFERENCES announcement (id)
);

-- Each time one was sent. Written before anything goes over the net; without an outcome the program ended in between.
CREATE TABLE announcement_attempt (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  delivery_id BIGINT      NOT NULL,
  began_at    DATETIME(6) NOT NULL,
  message_key CHAR(36)    NOT NULL,
  outcome     VARCHAR(8)  NULL COMMENT 'SENT, LATER, UNSURE or REFUSED',
  status      INT         NULL COMMENT 'number of the answer',
  why         VARCHAR(12) NULL,
  INDEX (delivery_id, id),
  INDEX (began_at),
  FOREIGN KEY (delivery_id) REFERENCES announcement_delivery (id)
);

-- What staff did, and when.
CREATE TABLE announcement_deed (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  announcement_id BIGINT       NOT NULL,
  delivery_id     BIGINT       NULL COMMENT 'null: the whole announcement',
  deed            VARCHAR(10)  NOT NULL COMMENT 'MADE, WRITTEN, POSTPONED, STOPPED, AGAIN, DONE, WENT_OUT or NOT_OUT',
  done_by         VARCHAR(254) NOT NULL,
  done_at         DATETIME(6)  NOT NULL,
  INDEX (announcement_id, id),
  INDEX (done_at),
  INDEX (done_by),
  FOREIGN KEY (announcement_id) REFERENCES announcement (id),
  FOREIGN KEY (delivery_id) REFERENCES announcement_delivery (id)
);

-- What lately became public is proposed to be announced.
ALTER TABLE publication ADD INDEX publication_lately (published_at);
