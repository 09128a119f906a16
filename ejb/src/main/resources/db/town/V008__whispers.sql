-- つぶやき: what people wish for and what they can offer, who says "me too", and which gatherings came of it.

CREATE TABLE whisper (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind          VARCHAR(10)   NOT NULL COMMENT 'WISH or OFFER',
  text          VARCHAR(140)  NOT NULL,
  more          VARCHAR(1000) NULL,
  area_id       BIGINT        NULL COMMENT 'null: the whole town',
  group_id      BIGINT        NULL,
  account_id    BIGINT        NULL COMMENT 'null once the account is gone',
  written_at    DATETIME(6)   NOT NULL,
  submitted_at  DATETIME(6)   NULL,
  returned_at   DATETIME(6)   NULL,
  return_reason VARCHAR(1000) NULL,
  accepted_at   DATETIME(6)   NULL,
  discarded_at  DATETIME(6)   NULL,
  version       INT           NOT NULL,
  INDEX (account_id, written_at),
  FOREIGN KEY (area_id) REFERENCES area (id),
  FOREIGN KEY (group_id) REFERENCES community_group (id),
  FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE SET NULL
);

CREATE TABLE whisper_theme (
  whisper_id BIGINT      NOT NULL,
  theme      VARCHAR(20) NOT NULL,
  PRIMARY KEY (whisper_id, theme),
  INDEX (theme, whisper_id),
  FOREIGN KEY (whisper_id) REFERENCES whisper (id),
  FOREIGN KEY (theme) REFERENCES theme (code)
);

CREATE TABLE whisper_publication (
  whisper_id   BIGINT       NOT NULL PRIMARY KEY,
  published_by VARCHAR(254) NOT NULL,
  published_at DATETIME(6)  NOT NULL,
  INDEX (published_at, whisper_id),
  FOREIGN KEY (whisper_id) REFERENCES whisper (id)
);

CREATE TABLE whisper_withdrawal (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  whisper_id   BIGINT       NOT NULL,
  reason       VARCHAR(500) NULL COMMENT 'null: its author took it back',
  withdrawn_by VARCHAR(254) NOT NULL,
  withdrawn_at DATETIME(6)  NOT NULL,
  FOREIGN KEY (whisper_id) REFERENCES whisper (id)
);

-- かないました
CREATE TABLE whisper_fulfilment (
  whisper_id   BIGINT       NOT NULL PRIMARY KEY,
  fulfilled_by VARCHAR(254) NOT NULL,
  fulfilled_at DATETIME(6)  NOT NULL,
  FOREIGN KEY (whisper_id) REFERENCES whisper (id)
);

-- わたしも: the public reads how many, nobody else who. The word is for the author and for staff.
CREATE TABLE whisper_assent (
  whisper_id BIGINT       NOT NULL,
  account_id BIGINT       NOT NULL,
  word       VARCHAR(140) NULL,
  since      DATETIME(6)  NOT NULL,
  PRIMARY KEY (whisper_id, account_id),
  FOREIGN KEY (whisper_id) REFERENCES whisper (id),
  FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- A draft that was begun from a whisper, and the gathering it became. A pair of whispers has two rows of one draft.
CREATE TABLE whisper_sprout (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  whisper_id   BIGINT       NOT NULL,
  draft_id     BIGINT       NULL,
  gathering_id BIGINT       NULL,
  begun_by     VARCHAR(254) NOT NULL,
  begun_at     DATETIME(6)  NOT NULL,
  grown_at     DATETIME(6)  NULL,
  INDEX (whisper_id, gathering_id),
  INDEX (draft_id),
  FOREIGN KEY (whisper_id) REFERENCES whisper (id),
  FOREIGN KEY (draft_id) REFERENCES draft (id),
  FOREIGN KEY (gathering_id) REFERENCES gathering (id)
);

-- Staff have one queue and one log, for gatherings and whispers.
ALTER TABLE submission
  MODIFY draft_id BIGINT NULL,
  MODIFY title VARCHAR(140) NOT NULL,
  ADD whisper_id BIGINT NULL,
  ADD FOREIGN KEY (whisper_id) REFERENCES whisper (id);

ALTER TABLE decision
  ADD whisper_id BIGINT NULL,
  ADD INDEX (whisper_id, decided_at),
  ADD FOREIGN KEY (whisper_id) REFERENCES whisper (id);
