-- What the town lacks, noted from daily work, up to what came of it. Nothing in here is about one person.
CREATE TABLE resource_note (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id     BIGINT        NULL COMMENT 'null: the whole town',
  field_id    BIGINT        NULL,
  function_id BIGINT        NULL,
  form_id     BIGINT        NULL,
  times       VARCHAR(80)   NOT NULL COMMENT 'days and times as in the matrix, such as DAY-PM,SAT-AM; may be empty',
  what        VARCHAR(500)  NOT NULL,
  source      VARCHAR(10)   NOT NULL COMMENT 'CONNECT, CELL, WHISPER or FREE: what it was noted from',
  whisper_id  BIGINT        NULL COMMENT 'the whisper it was noted from',
  state       VARCHAR(10)   NOT NULL COMMENT 'NOTED, DISCUSSED, DECIDED, CLOSED or WITHDRAWN',
  outcome     VARCHAR(1000) NULL COMMENT 'what came of it',
  grown_kind  VARCHAR(10)   NULL COMMENT 'GATHERING or PLACE that grew from it',
  grown_id    BIGINT        NULL,
  closed_on   DATE          NULL,
  noted_at    DATETIME(6)   NOT NULL,
  version     INT           NOT NULL,
  INDEX (state, id),
  INDEX (area_id),
  FOREIGN KEY (area_id) REFERENCES town.area (id),
  FOREIGN KEY (field_id) REFERENCES term (id),
  FOREIGN KEY (function_id) REFERENCES term (id),
  FOREIGN KEY (form_id) REFERENCES term (id)
);

-- That somebody has met the same want, at most once a day each.
CREATE TABLE resource_met (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  note_id BIGINT       NOT NULL,
  met_by  VARCHAR(254) NOT NULL,
  met_on  DATE         NOT NULL,
  UNIQUE (note_id, met_by, met_on),
  FOREIGN KEY (note_id) REFERENCES resource_note (id) ON DELETE CASCADE
);

-- 重層的支援会議
CREATE TABLE meeting (
  id      BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  held_on DATE          NOT NULL,
  title   VARCHAR(80)   NOT NULL,
  record  VARCHAR(4000) NULL COMMENT 'what was said',
  version INT           NOT NULL,
  INDEX (held_on)
);

CREATE TABLE meeting_agenda (
  meeting_id BIGINT NOT NULL,
  note_id    BIGINT NOT NULL,
  PRIMARY KEY (meeting_id, note_id),
  INDEX (note_id),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  FOREIGN KEY (note_id) REFERENCES resource_note (id) ON DELETE CASCADE
);

-- Everything that was done, by whom and when; the last deed of a note can be undone, and stays as one that was.
CREATE TABLE resource_deed (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  note_id    BIGINT        NULL,
  meeting_id BIGINT        NULL,
  kind       VARCHAR(20)   NOT NULL,
  words      VARCHAR(1000) NULL,
  was        TEXT          NULL COMMENT 'JSON: what the note said before',
  was_state  VARCHAR(10)   NULL,
  whisper_id BIGINT        NULL COMMENT 'the whisper that it was decided to become',
  done_by    VARCHAR(254)  NOT NULL,
  done_at    DATETIME(6)   NOT NULL,
  undone_by  VARCHAR(254)  NULL,
  undone_at  DATETIME(6)   NULL,
  INDEX (note_id, id),
  INDEX (meeting_id, id),
  INDEX (done_at, id),
  FOREIGN KEY (note_id) REFERENCES resource_note (id) ON DELETE CASCADE,
  FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);

-- What somebody of the staff is to do, and until when.
CREATE TABLE meeting_task (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  deed_id     BIGINT        NOT NULL COMMENT 'the decision; one that was undone leaves no task',
  note_id     BIGINT        NOT NULL,
  meeting_id  BIGINT        NULL COMMENT 'where it was decided',
  what        VARCHAR(300)  NOT NULL,
  owner_id    BIGINT        NOT NULL COMMENT 'an account of the town; who has left has no name any more',
  due_on      DATE          NOT NULL,
  done_on     DATE          NULL,
  outcome     VARCHAR(1000) NULL,
  reminded_on DATE          NULL COMMENT 'a mail went out that day',
  INDEX (done_on, due_on),
  INDEX (owner_id),
  INDEX (meeting_id),
  FOREIGN KEY (deed_id) REFERENCES resource_deed (id) ON DELETE CASCADE,
  FOREIGN KEY (note_id) REFERENCES resource_note (id) ON DELETE CASCADE,
  FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
