-- Why a record has no dates: whoever keeps the list has cancelled it, or nobody could read them.
ALTER TABLE import_record
  ADD COLUMN cancelled BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'whoever keeps the list says that it will not be';

-- What an undoing has taken back may come back with the next import, unless people have touched it since.
ALTER TABLE imported_thing
  ADD COLUMN undone_at DATETIME(6) NULL COMMENT 'last change of the thing when it was taken back; another means: touched';

-- Calendars of others that are looked at again and again.
CREATE TABLE calendar_subscription (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name          VARCHAR(80)   NOT NULL,
  address       VARCHAR(1000) NOT NULL,
  every_hours   INT           NOT NULL,
  publish       BOOLEAN       NOT NULL COMMENT 'what is new is public at once',
  made_by       VARCHAR(254)  NOT NULL,
  made_at       DATETIME(6)   NOT NULL,
  paused        BOOLEAN       NOT NULL DEFAULT FALSE,
  removed_at    DATETIME(6)   NULL,
  next_at       DATETIME(6)   NOT NULL,
  tried_at      DATETIME(6)   NULL,
  good_at       DATETIME(6)   NULL COMMENT 'when it last answered with a calendar, or that nothing is new',
  etag          VARCHAR(500)  NULL,
  last_modified VARCHAR(100)  NULL,
  sha256        CHAR(64)      NULL COMMENT 'of what was last read',
  read_on       DATE          NULL COMMENT 'the day on which that was',
  failures      INT           NOT NULL DEFAULT 0 COMMENT 'in a row',
  failure       VARCHAR(40)   NULL COMMENT 'why it last failed',
  held_by       CHAR(36)      NULL COMMENT 'the node that is at it',
  held_until    DATETIME(6)   NULL,
  INDEX (removed_at, paused, next_at)
);

-- Every time one was looked at.
CREATE TABLE subscription_visit (
  id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  subscription_id BIGINT      NOT NULL,
  at              DATETIME(6) NOT NULL,
  outcome         VARCHAR(10) NOT NULL COMMENT 'NEW, SAME or FAILED',
  failure         VARCHAR(40) NULL,
  run_id          BIGINT      NULL,
  INDEX (subscription_id, id),
  FOREIGN KEY (subscription_id) REFERENCES calendar_subscription (id)
);

-- What one tells of, and what becomes of that when it is told no more.
CREATE TABLE subscription_thing (
  subscription_id BIGINT       NOT NULL,
  source_key      VARCHAR(200) NOT NULL,
  run_id          BIGINT       NOT NULL COMMENT 'the last import that told of it',
  state           VARCHAR(10)  NOT NULL COMMENT 'THERE, GONE, CANCELLED, HIDDEN, LEFT or BACK',
  since           DATETIME(6)  NOT NULL,
  decided_by      VARCHAR(254) NULL,
  PRIMARY KEY (subscription_id, source_key),
  INDEX (subscription_id, state),
  FOREIGN KEY (subscription_id) REFERENCES calendar_subscription (id)
);

ALTER TABLE import_run
  ADD COLUMN subscription_id BIGINT NULL COMMENT 'the calendar it came with; it is done without anybody saying yes',
  ADD INDEX (subscription_id);
