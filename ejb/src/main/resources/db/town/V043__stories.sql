-- まちの人: stories of the people behind gatherings. What is told is a wording; of a story everybody reads one wording, a
-- change is another that waits, and what was read before stays so that a decision can be undone (package story).
CREATE TABLE story (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  group_id   BIGINT      NULL COMMENT 'the group that tells it; null: the desk does',
  begun_at   DATETIME(6) NOT NULL,
  version    INT         NOT NULL,
  INDEX (group_id),
  FOREIGN KEY (group_id) REFERENCES community_group (id)
);

CREATE TABLE story_wording (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  story_id      BIGINT        NOT NULL,
  account_id    BIGINT        NULL COMMENT 'who wrote it; null: that person has left',
  by_desk       BOOLEAN       NOT NULL,
  group_id      BIGINT        NULL COMMENT 'the group it tells of',
  title         VARCHAR(400)  NOT NULL,
  about         VARCHAR(400)  NOT NULL COMMENT 'who it tells of, in words',
  lead          VARCHAR(1000) NOT NULL,
  body          MEDIUMTEXT    NOT NULL,
  saved_at      DATETIME(6)   NOT NULL,
  submitted_at  DATETIME(6)   NULL,
  returned_at   DATETIME(6)   NULL,
  return_reason VARCHAR(1000) NULL,
  accepted_at   DATETIME(6)   NULL,
  replaced_id   BIGINT        NULL COMMENT 'the wording everybody read before this was accepted',
  version       INT           NOT NULL,
  INDEX (story_id, accepted_at),
  INDEX (accepted_at, saved_at),
  FOREIGN KEY (story_id) REFERENCES story (id),
  FOREIGN KEY (account_id) REFERENCES account (id),
  FOREIGN KEY (group_id) REFERENCES community_group (id)
);

CREATE TABLE story_picture (
  wording_id BIGINT       NOT NULL,
  position   INT          NOT NULL,
  hash       CHAR(64)     NOT NULL,
  alt        VARCHAR(200) NULL COMMENT 'null: yet to be said',
  line       VARCHAR(200) NOT NULL COMMENT 'what stands below it, or nothing',
  focus_x    DOUBLE       NOT NULL,
  focus_y    DOUBLE       NOT NULL,
  PRIMARY KEY (wording_id, position),
  INDEX (hash),
  FOREIGN KEY (wording_id) REFERENCES story_wording (id) ON DELETE CASCADE,
  FOREIGN KEY (hash) REFERENCES picture (hash)
);

CREATE TABLE story_gathering (
  wording_id   BIGINT NOT NULL,
  gathering_id BIGINT NOT NULL,
  PRIMARY KEY (wording_id, gathering_id),
  INDEX (gathering_id),
  FOREIGN KEY (wording_id) REFERENCES story_wording (id) ON DELETE CASCADE,
  FOREIGN KEY (gathering_id) REFERENCES gathering (id)
);

-- That those told of and shown have agreed: who said so, and when. Said anew of each wording that is handed in.
CREATE TABLE story_consent (
  wording_id BIGINT       NOT NULL PRIMARY KEY,
  said_by    VARCHAR(254) NOT NULL,
  said_at    DATETIME(6)  NOT NULL,
  FOREIGN KEY (wording_id) REFERENCES story_wording (id) ON DELETE CASCADE
);

CREATE TABLE story_publication (
  story_id     BIGINT       NOT NULL PRIMARY KEY,
  wording_id   BIGINT       NOT NULL,
  published_by VARCHAR(254) NOT NULL,
  published_at DATETIME(6)  NOT NULL COMMENT 'since when it is read, in whichever wording',
  changed_at   DATETIME(6)  NOT NULL,
  INDEX (published_at, story_id),
  INDEX (changed_at),
  FOREIGN KEY (story_id) REFERENCES story (id),
  FOREIGN KEY (wording_id) REFERENCES story_wording (id)
);

CREATE TABLE story_withdrawal (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  story_id     BIGINT       NOT NULL,
  reason       VARCHAR(500) NULL COMMENT 'null: those who tell it took it back',
  published_at DATETIME(6)  NOT NULL COMMENT 'since when it had been read',
  withdrawn_by VARCHAR(254) NOT NULL,
  withdrawn_at DATETIME(6)  NOT NULL,
  INDEX (withdrawn_at),
  FOREIGN KEY (story_id) REFERENCES story (id)
);

ALTER TABLE submission
  ADD COLUMN story_wording_id BIGINT NULL,
  ADD FOREIGN KEY (story_wording_id) REFERENCES story_wording (id) ON DELETE SET NULL;
ALTER TABLE decision
  ADD COLUMN story_id BIGINT NULL,
  ADD INDEX (story_id, decided_at),
  ADD FOREIGN KEY (story_id) REFERENCES story (id);

-- Guide pages: those that came with the program, and those that staff have begun.
CREATE TABLE guide_leaf (
  slug     VARCHAR(40)  NOT NULL PRIMARY KEY,
  position INT          NOT NULL COMMENT 'the last row of guide_step says who put it there',
  hidden   BOOLEAN      NOT NULL COMMENT 'the same'
);
INSERT INTO guide_leaf (slug, position, hidden) VALUES ('begin', 1, FALSE), ('halls', 2, FALSE), ('parks', 3, FALSE);

-- What was done with a page besides wording it: never changed, never deleted.
CREATE TABLE guide_step (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  slug    VARCHAR(40)  NOT NULL,
  deed    VARCHAR(10)  NOT NULL COMMENT 'BEGUN, MOVED, HIDDEN or SHOWN',
  done_by VARCHAR(254) NOT NULL,
  done_at DATETIME(6)  NOT NULL,
  INDEX (slug, id),
  FOREIGN KEY (slug) REFERENCES guide_leaf (slug)
);

CREATE TABLE guide_picture (
  wording_id BIGINT       NOT NULL,
  position   INT          NOT NULL,
  hash       CHAR(64)     NOT NULL,
  alt        VARCHAR(200) NOT NULL,
  line       VARCHAR(200) NOT NULL,
  focus_x    DOUBLE       NOT NULL,
  focus_y    DOUBLE       NOT NULL,
  PRIMARY KEY (wording_id, position),
  INDEX (hash),
  FOREIGN KEY (wording_id) REFERENCES guide_page (id),
  FOREIGN KEY (hash) REFERENCES picture (hash)
);
