-- 行きます: who comes to one date (see package attendance).

-- What is kept of one date for as long as the date itself: counts, nobody's name. The row of the date in "occurrence" is
-- the lock that everything here is done under. No foreign key to "gathering": its shared lock could meet a change of the
-- gathering that waits for the date.
CREATE TABLE roll (
  occurrence_id BIGINT      NOT NULL PRIMARY KEY,
  gathering_id  BIGINT      NOT NULL,
  capacity      INT         NULL COMMENT 'how many can come to this date, where it differs from the gathering',
  last_arrival  INT         NOT NULL COMMENT 'number given to whoever came to the list last',
  taken         INT         NOT NULL COMMENT 'people who have a place',
  waiting       INT         NOT NULL COMMENT 'people who wait for one',
  first_told    BOOLEAN     NOT NULL,
  full_told     BOOLEAN     NOT NULL,
  INDEX (gathering_id),
  FOREIGN KEY (occurrence_id) REFERENCES occurrence (id) ON DELETE CASCADE
);

-- One address and one date. Personal data: deleted 30 days after the day. email is in the one spelling of accounts.
CREATE TABLE going (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  occurrence_id BIGINT        NOT NULL,
  account_id    BIGINT        NULL,
  email         VARCHAR(254)  NOT NULL,
  name          VARCHAR(80)   NOT NULL,
  party         INT           NOT NULL,
  word          VARCHAR(200)  NULL,
  language      VARCHAR(20)   NOT NULL,
  state         VARCHAR(20)   NOT NULL,
  arrival       INT           NULL COMMENT 'order of arrival at this date; null until the address is confirmed',
  reason        VARCHAR(500)  NULL COMMENT 'why the organiser took them off the list',
  asked_at      DATETIME(6)   NOT NULL,
  answered_at   DATETIME(6)   NULL,
  reminded_at   DATETIME(6)   NULL,
  UNIQUE (occurrence_id, email),
  UNIQUE (occurrence_id, arrival),
  INDEX (occurrence_id, state, arrival),
  INDEX (account_id),
  INDEX (email),
  INDEX (state, asked_at),
  FOREIGN KEY (occurrence_id) REFERENCES occurrence (id) ON DELETE CASCADE,
  FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- That the organiser wrote to all who come: when and to how many, so that it does not happen too often. Not what.
CREATE TABLE comers_note (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  occurrence_id BIGINT       NOT NULL,
  written_by    VARCHAR(254) NOT NULL,
  written_at    DATETIME(6)  NOT NULL,
  recipients    INT          NOT NULL,
  INDEX (occurrence_id, written_at),
  FOREIGN KEY (occurrence_id) REFERENCES occurrence (id) ON DELETE CASCADE
);
