-- The town: what its people post and what the public may see. Welfare data lives in the schema "welfare", never here.
-- Times are local date-times of the town's time zone (setting TOWN_ZONE), moments of record keeping are UTC (…_at on decisions etc.
-- are written by the application in UTC).

CREATE TABLE account (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  email         VARCHAR(254) NOT NULL UNIQUE,
  name          VARCHAR(80)  NOT NULL,
  password_hash VARCHAR(300) NOT NULL,
  language      VARCHAR(20)  NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  confirmed_at  DATETIME(6)  NULL,
  version       INT          NOT NULL
);

CREATE TABLE account_role (
  account_id BIGINT      NOT NULL,
  role       VARCHAR(20) NOT NULL,
  PRIMARY KEY (account_id, role),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

-- A one-time link sent by mail: only the hash of its secret is kept.
CREATE TABLE account_ticket (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT      NOT NULL,
  purpose    VARCHAR(20) NOT NULL,
  hash       CHAR(64)    NOT NULL UNIQUE,
  issued_at  DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at    DATETIME(6) NULL,
  FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE area (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  parent_id  BIGINT      NULL,
  kind       VARCHAR(40) NOT NULL,
  name       VARCHAR(80) NOT NULL,
  population INT         NULL,
  latitude   DOUBLE      NULL,
  longitude  DOUBLE      NULL,
  boundary   GEOMETRY    REF_SYSTEM_ID=4326 NULL,
  UNIQUE (kind, name),
  FOREIGN KEY (parent_id) REFERENCES area (id)
);

CREATE TABLE community_group (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name        VARCHAR(80)   NOT NULL UNIQUE,
  summary     VARCHAR(140)  NULL,
  description VARCHAR(4000) NULL,
  website     VARCHAR(500)  NULL,
  phone       VARCHAR(40)   NULL,
  email       VARCHAR(254)  NULL,
  area_id     BIGINT        NULL,
  created_at  DATETIME(6)   NOT NULL,
  updated_at  DATETIME(6)   NOT NULL,
  version     INT           NOT NULL,
  FOREIGN KEY (area_id) REFERENCES area (id)
);

CREATE TABLE membership (
  group_id   BIGINT      NOT NULL,
  account_id BIGINT      NOT NULL,
  role       VARCHAR(20) NOT NULL,
  since      DATETIME(6) NOT NULL,
  PRIMARY KEY (group_id, account_id),
  FOREIGN KEY (group_id) REFERENCES community_group (id),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE place (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name        VARCHAR(80)   NOT NULL,
  name_kana   VARCHAR(160)  NULL,
  category    VARCHAR(40)   NULL,
  summary     VARCHAR(140)  NULL,
  description VARCHAR(4000) NULL,
  address     VARCHAR(200)  NULL,
  area_id     BIGINT        NULL,
  latitude    DOUBLE        NULL,
  longitude   DOUBLE        NULL,
  drop_in     BOOLEAN       NOT NULL,
  phone       VARCHAR(40)   NULL,
  website     VARCHAR(500)  NULL,
  hours_text  VARCHAR(1000) NULL,
  group_id    BIGINT        NULL,
  source_key  VARCHAR(200)  NULL UNIQUE,
  source_text TEXT          NULL,
  created_at  DATETIME(6)   NOT NULL,
  updated_at  DATETIME(6)   NOT NULL,
  version     INT           NOT NULL,
  INDEX (name),
  INDEX (latitude, longitude),
  FOREIGN KEY (area_id) REFERENCES area (id),
  FOREIGN KEY (group_id) REFERENCES community_group (id)
);

CREATE TABLE opening_hours (
  place_id BIGINT     NOT NULL,
  weekday  TINYINT    NOT NULL COMMENT '1 Monday to 7 Sunday, ISO 8601; 8 public holidays',
  opens    TIME       NOT NULL,
  closes   TIME       NOT NULL,
  PRIMARY KEY (place_id, weekday, opens),
  FOREIGN KEY (place_id) REFERENCES place (id)
);

CREATE TABLE theme (
  code     VARCHAR(20) NOT NULL PRIMARY KEY,
  position INT         NOT NULL,
  name     VARCHAR(40) NOT NULL,
  simple   VARCHAR(80) NOT NULL,
  english  VARCHAR(40) NOT NULL
);

CREATE TABLE gathering (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  title           VARCHAR(80)   NOT NULL,
  summary         VARCHAR(140)  NULL,
  description     VARCHAR(4000) NULL,
  place_id        BIGINT        NULL,
  venue           VARCHAR(200)  NULL,
  address         VARCHAR(200)  NULL,
  latitude        DOUBLE        NULL,
  longitude       DOUBLE        NULL,
  area_id         BIGINT        NULL,
  online          BOOLEAN       NOT NULL,
  online_url      VARCHAR(500)  NULL,
  group_id        BIGINT        NULL,
  organiser       VARCHAR(80)   NULL,
  account_id      BIGINT        NULL,
  free            BOOLEAN       NULL,
  fee             VARCHAR(500)  NULL,
  capacity        INT           NULL,
  capacity_text   VARCHAR(500)  NULL,
  audience        VARCHAR(500)  NULL,
  sign_up         VARCHAR(1000) NULL,
  phone           VARCHAR(40)   NULL,
  email           VARCHAR(254)  NULL,
  website         VARCHAR(500)  NULL,
  zone            VARCHAR(40)   NOT NULL,
  rrule           VARCHAR(500)  NULL,
  rule_starts_at  DATETIME      NULL,
  rule_ends_at    DATETIME      NULL,
  schedule_text   VARCHAR(2000) NULL,
  source_key      VARCHAR(200)  NULL UNIQUE,
  source_text     TEXT          NULL,
  created_at      DATETIME(6)   NOT NULL,
  updated_at      DATETIME(6)   NOT NULL,
  version         INT           NOT NULL,
  INDEX (updated_at),
  FOREIGN KEY (place_id) REFERENCES place (id),
  FOREIGN KEY (area_id) REFERENCES area (id),
  FOREIGN KEY (group_id) REFERENCES community_group (id),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE gathering_theme (
  gathering_id BIGINT      NOT NULL,
  theme        VARCHAR(20) NOT NULL,
  PRIMARY KEY (gathering_id, theme),
  INDEX (theme, gathering_id),
  FOREIGN KEY (gathering_id) REFERENCES gathering (id),
  FOREIGN KEY (theme) REFERENCES theme (code)
);

CREATE TABLE gathering_welcome (
  gathering_id BIGINT      NOT NULL,
  mark         VARCHAR(20) NOT NULL,
  PRIMARY KEY (gathering_id, mark),
  INDEX (mark, gathering_id),
  FOREIGN KEY (gathering_id) REFERENCES gathering (id)
);

-- One date of a gathering. original_starts_at is its identity in the series (RFC 5545 RECURRENCE-ID); a moved date keeps it.
-- over_at is when it leaves the lists: its end, or two hours after its start where no end is known.
CREATE TABLE occurrence (
  id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  gathering_id       BIGINT       NOT NULL,
  original_starts_at DATETIME     NOT NULL,
  starts_at          DATETIME     NOT NULL,
  ends_at            DATETIME     NULL,
  over_at            DATETIME     NOT NULL,
  all_day            BOOLEAN      NOT NULL,
  by_rule            BOOLEAN      NOT NULL,
  UNIQUE (gathering_id, original_starts_at),
  INDEX (gathering_id, over_at, starts_at),
  INDEX (starts_at, over_at, gathering_id),
  FOREIGN KEY (gathering_id) REFERENCES gathering (id)
);

CREATE TABLE cancellation (
  occurrence_id BIGINT       NOT NULL PRIMARY KEY,
  reason        VARCHAR(500) NOT NULL,
  cancelled_by  VARCHAR(254) NOT NULL,
  cancelled_at  DATETIME(6)  NOT NULL,
  FOREIGN KEY (occurrence_id) REFERENCES occurrence (id)
);

CREATE TABLE publication (
  gathering_id BIGINT       NOT NULL PRIMARY KEY,
  published_by VARCHAR(254) NOT NULL,
  published_at DATETIME(6)  NOT NULL,
  FOREIGN KEY (gathering_id) REFERENCES gathering (id)
);

CREATE TABLE withdrawal (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  gathering_id BIGINT       NOT NULL,
  reason       VARCHAR(500) NOT NULL,
  withdrawn_by VARCHAR(254) NOT NULL,
  withdrawn_at DATETIME(6)  NOT NULL,
  FOREIGN KEY (gathering_id) REFERENCES gathering (id)
);

-- What someone writes and nobody else sees yet; kept after acceptance as the record of what was proposed.
CREATE TABLE draft (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id    BIGINT        NOT NULL,
  gathering_id  BIGINT        NULL,
  body          JSON          NOT NULL,
  saved_at      DATETIME(6)   NOT NULL,
  submitted_at  DATETIME(6)   NULL,
  returned_at   DATETIME(6)   NULL,
  return_reason VARCHAR(1000) NULL,
  accepted_at   DATETIME(6)   NULL,
  discarded_at  DATETIME(6)   NULL,
  version       INT           NOT NULL,
  INDEX (account_id, saved_at),
  INDEX (gathering_id),
  FOREIGN KEY (account_id) REFERENCES account (id),
  FOREIGN KEY (gathering_id) REFERENCES gathering (id)
);

CREATE TABLE submission (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  draft_id     BIGINT       NOT NULL,
  title        VARCHAR(80)  NOT NULL,
  submitted_by VARCHAR(254) NOT NULL,
  submitted_at DATETIME(6)  NOT NULL,
  decided_at   DATETIME(6)  NULL,
  version      INT          NOT NULL,
  INDEX (decided_at, submitted_at),
  FOREIGN KEY (draft_id) REFERENCES draft (id)
);

CREATE TABLE decision (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  submission_id BIGINT        NULL,
  gathering_id  BIGINT        NULL,
  outcome       VARCHAR(20)   NOT NULL,
  reason        VARCHAR(1000) NULL,
  decided_by    VARCHAR(254)  NOT NULL,
  decided_at    DATETIME(6)   NOT NULL,
  INDEX (gathering_id, decided_at),
  INDEX (decided_at),
  FOREIGN KEY (submission_id) REFERENCES submission (id),
  FOREIGN KEY (gathering_id) REFERENCES gathering (id)
);

-- The text a gathering is found by: folded for LIKE, and cut into bigrams for the full-text index (see package search).
CREATE TABLE gathering_search (
  gathering_id BIGINT     NOT NULL PRIMARY KEY,
  folded       MEDIUMTEXT NOT NULL,
  bigrams      MEDIUMTEXT NOT NULL,
  FULLTEXT (bigrams),
  FOREIGN KEY (gathering_id) REFERENCES gathering (id)
);

-- Work that runs once in a cluster: whoever inserts the slot first does it.
CREATE TABLE job_run (
  job        VARCHAR(40) NOT NULL,
  slot       VARCHAR(40) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  PRIMARY KEY (job, slot)
);

INSERT INTO theme (code, position, name, simple, english) VALUES
  ('eat',      10, '食べる',       '｜食《た》べる', 'Eat'),
  ('make',     20, 'つくる',       'つくる', 'Make'),
  ('learn',    30, '学ぶ',         '｜学《まな》ぶ', 'Learn'),
  ('move',     40, '体を動かす',   '｜体《からだ》を｜動《うご》かす', 'Be active'),
  ('play',     50, '遊ぶ',         '｜遊《あそ》ぶ', 'Play'),
  ('stage',    60, '奏でる・観る', '｜音楽《おんがく》・｜見《み》る', 'Music and art'),
  ('grow',     70, '育てる',       '｜花《はな》や｜野菜《やさい》を｜育《そだ》てる', 'Grow'),
  ('children', 80, '子どもと',     '｜子《こ》どもと', 'With children'),
  ('talk',     90, '話す',         '｜話《はな》す', 'Talk'),
  ('help',    100, '手伝う',       '｜手伝《てつだ》う', 'Lend a hand'),
  ('online',  110, 'オンライン',   'オンライン', 'Online');
