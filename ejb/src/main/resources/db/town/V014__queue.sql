-- One queue for all that waits for staff (see package moderation), what is decided there, and how it is undone.

-- kind: NEW, CHANGE, WHISPER, PLACE, COMPLAINT (somebody minds something public) or LOOK (went straight through because
-- its writer is trusted, and is looked at afterwards).
ALTER TABLE submission
  ADD COLUMN kind           VARCHAR(10) NOT NULL DEFAULT 'NEW',
  ADD COLUMN place_draft_id BIGINT      NULL COMMENT 'null once whoever told of the place has left',
  ADD COLUMN complaint_id   BIGINT      NULL,
  ADD COLUMN marked         BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'has what must not be listed',
  ADD INDEX (decided_at, kind, submitted_at),
  ADD INDEX (submitted_by),
  ADD CONSTRAINT submission_place_draft FOREIGN KEY (place_draft_id) REFERENCES place_draft (id) ON DELETE SET NULL;

UPDATE submission SET kind = 'WHISPER' WHERE whisper_id IS NOT NULL;

UPDATE submission s JOIN draft d ON d.id = s.draft_id JOIN gathering g ON g.id = d.gathering_id
SET s.kind = 'CHANGE' WHERE g.created_at < s.submitted_at;

INSERT INTO submission (kind, place_draft_id, title, submitted_by, submitted_at, version)
SELECT 'PLACE', d.id, LEFT(COALESCE(JSON_VALUE(CONVERT(d.body USING utf8mb4), '$.name'), '-'), 140), a.email,
  d.submitted_at, 1
FROM place_draft d JOIN account a ON a.id = d.account_id WHERE d.accepted_at IS NULL AND d.returned_at IS NULL;

-- A decision is undone by another one, once.
ALTER TABLE decision
  ADD COLUMN place_id BIGINT   NULL,
  ADD COLUMN group_id BIGINT   NULL,
  ADD COLUMN batch    CHAR(36) NULL COMMENT 'decided together, undone together',
  ADD COLUMN undoes   BIGINT   NULL,
  ADD COLUMN former   LONGTEXT NULL COMMENT 'of a change that was let through: what was said before, as JSON',
  ADD UNIQUE (undoes),
  ADD INDEX (batch),
  ADD INDEX (decided_by, id),
  ADD INDEX (place_id, decided_at),
  ADD INDEX (group_id, decided_at),
  ADD CONSTRAINT decision_undoes FOREIGN KEY (undoes) REFERENCES decision (id),
  ADD CONSTRAINT decision_place FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE SET NULL,
  ADD CONSTRAINT decision_group FOREIGN KEY (group_id) REFERENCES community_group (id);

-- Who has something open; while until_at is ahead and it was not released, nobody else decides on it.
CREATE TABLE claim (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  submission_id BIGINT       NOT NULL,
  claimed_by    VARCHAR(254) NOT NULL,
  claimed_at    DATETIME(6)  NOT NULL,
  until_at      DATETIME(6)  NOT NULL,
  released_at   DATETIME(6)  NULL,
  INDEX (submission_id, released_at, until_at),
  INDEX (claimed_by, released_at),
  FOREIGN KEY (submission_id) REFERENCES submission (id)
);

-- Letters that a decision causes and that have yet to go out; undone in time, they are dropped. Gone as soon as sent.
CREATE TABLE letter_waiting (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  decision_id BIGINT      NULL,
  kind        VARCHAR(20) NOT NULL,
  body        LONGTEXT    NOT NULL COMMENT 'what is to be said, as JSON',
  due_at      DATETIME(6) NOT NULL,
  INDEX (due_at),
  FOREIGN KEY (decision_id) REFERENCES decision (id)
);

-- 気になること: what somebody minds about something public. Never public itself.
CREATE TABLE complaint (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind       VARCHAR(10)   NOT NULL COMMENT 'GATHERING, PLACE, GROUP or WHISPER',
  subject_id BIGINT        NOT NULL,
  why        VARCHAR(20)   NOT NULL,
  words      VARCHAR(1000) NULL,
  email      VARCHAR(254)  NULL COMMENT 'whom to answer, if somebody wants to be',
  language   VARCHAR(20)   NOT NULL,
  made_at    DATETIME(6)   NOT NULL,
  INDEX (kind, subject_id, made_at)
);

ALTER TABLE submission ADD CONSTRAINT submission_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id);

-- A place out of public view, with its data intact; back again, ended_at says so.
CREATE TABLE place_hiding (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  place_id  BIGINT       NOT NULL,
  reason    VARCHAR(500) NOT NULL,
  hidden_by VARCHAR(254) NOT NULL,
  hidden_at DATETIME(6)  NOT NULL,
  ended_at  DATETIME(6)  NULL,
  INDEX (place_id, ended_at),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE
);

-- Words to start from when something is given back, hidden or answered; a wording that is changed is a new row.
CREATE TABLE reason_text (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  position   INT           NOT NULL,
  name       VARCHAR(40)   NOT NULL,
  name_en    VARCHAR(40)   NOT NULL,
  name_simple VARCHAR(80)  NOT NULL,
  text       VARCHAR(1000) NOT NULL,
  text_simple VARCHAR(1000) NOT NULL,
  text_en    VARCHAR(1000) NOT NULL,
  written_by VARCHAR(254)  NOT NULL,
  written_at DATETIME(6)   NOT NULL,
  retired_at DATETIME(6)   NULL,
  INDEX (retired_at, position)
);

INSERT INTO reason_text (position, name, name_en, name_simple, text, text_simple, text_en, written_by, written_at) VALUES
  (10, '場所', 'Place', '｜場所《ばしょ》',
    '初めての人にも場所がわかるように、建物の名前や住所、目印を書きたしていただけますか。',
    '｜初《はじ》めての｜人《ひと》にも｜場所《ばしょ》がわかるように、｜建物《たてもの》の｜名前《なまえ》や｜住所《じゅうしょ》を｜書《か》いてください。',
    'So that people who come for the first time can find it, could you add the name of the building, the address or a landmark?',
    'idobata', UTC_TIMESTAMP(6)),
  (20, '日時', 'Date', '｜日《ひ》と｜時間《じかん》',
    '日にちか時刻に、確かめたいところがあります。始まりと終わりの時刻を見直していただけますか。',
    '｜日《ひ》にちと｜時間《じかん》を、もう｜一度《いちど》｜見《み》てください。',
    'Something about the date or time needs checking. Could you look again at when it begins and ends?',
    'idobata', UTC_TIMESTAMP(6)),
  (30, '連絡先', 'Contact', '｜電話《でんわ》など',
    '中止などのときに連絡できるように、電話番号かメールアドレスを書きたしていただけますか。',
    '｜電話番号《でんわばんごう》か、メールアドレスを｜書《か》いてください。なくなったときに、｜知《し》らせるためです。',
    'So that people can be told if it is cancelled, could you add a telephone number or a mail address?',
    'idobata', UTC_TIMESTAMP(6)),
  (40, 'ことば', 'Wording', 'ことば',
    '来てほしい人が「自分のことではない」と感じるかもしれないことばがあります。もう少しひらいた言い方に変えていただけますか。',
    '｜来《き》てほしい｜人《ひと》が「｜自分《じぶん》のことではない」と｜思《おも》うことばがあります。ほかの｜言《い》いかたにしてください。',
    'Some of the words may make the very people you mean feel that it is not for them. Could you put it in a more open way?',
    'idobata', UTC_TIMESTAMP(6)),
  (50, '個人の情報', 'Personal data', '｜人《ひと》の｜名前《なまえ》',
    '個人の名前や電話番号がのっています。公開してよいものだけにしていただけますか。',
    '｜人《ひと》の｜名前《なまえ》や｜電話番号《でんわばんごう》があります。みんなに｜見《み》せていいものだけにしてください。',
    'There are personal names or telephone numbers in it. Could you leave only what may be public?',
    'idobata', UTC_TIMESTAMP(6)),
  (60, '営業', 'Business', 'お｜店《みせ》の｜仕事《しごと》',
    'ここには、営業や勧誘のための集まりはのせられません。内容をたしかめさせてください。',
    'ここには、ものを｜売《う》るための｜集《あつ》まりは｜出《だ》せません。どんな｜集《あつ》まりか、｜教《おし》えてください。',
    'Gatherings for sales or canvassing cannot be listed here. Please let us make sure what this one is about.',
    'idobata', UTC_TIMESTAMP(6)),
  (70, '重なり', 'Twice', '｜同《おな》じもの',
    '同じ集まりが、もうのっているようです。もとの集まりを変更する形で出していただけますか。',
    '｜同《おな》じ｜集《あつ》まりが、もうあるようです。その｜集《あつ》まりを｜変《か》えてください。',
    'The same gathering seems to be listed already. Could you hand this in as a change to that one?',
    'idobata', UTC_TIMESTAMP(6));

-- How the desk works; every setting is kept, the latest counts.
CREATE TABLE desk_rules (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  four_eyes      BOOLEAN      NOT NULL COMMENT 'what is let through needs a second curator',
  sample_percent INT          NOT NULL COMMENT 'of what goes straight through, 0 to 100',
  set_by         VARCHAR(254) NOT NULL,
  set_at         DATETIME(6)  NOT NULL
);

-- Whose posts go straight through.
CREATE TABLE trust (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  group_id   BIGINT       NULL,
  email      VARCHAR(254) NULL COMMENT 'an account; either this or a group',
  reason     VARCHAR(500) NOT NULL,
  trusted_by VARCHAR(254) NOT NULL,
  since      DATETIME(6)  NOT NULL,
  ended_by   VARCHAR(254) NULL,
  ended_at   DATETIME(6)  NULL,
  INDEX (group_id, ended_at),
  INDEX (email, ended_at),
  FOREIGN KEY (group_id) REFERENCES community_group (id)
);

-- What must not be listed: a submission that has it is marked, never refused.
CREATE TABLE unlisted (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind       VARCHAR(10)  NOT NULL COMMENT 'WORD, PHONE or URL',
  pattern    VARCHAR(200) NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  entered_by VARCHAR(254) NOT NULL,
  entered_at DATETIME(6)  NOT NULL,
  until_on   DATE         NULL COMMENT 'the last day on which it counts; null: for good',
  ended_by   VARCHAR(254) NULL,
  ended_at   DATETIME(6)  NULL,
  INDEX (ended_at, until_on)
);

-- Who may not post: an address, or a domain with an at sign before it.
CREATE TABLE block (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  pattern    VARCHAR(254) NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  entered_by VARCHAR(254) NOT NULL,
  entered_at DATETIME(6)  NOT NULL,
  until_on   DATE         NULL,
  ended_by   VARCHAR(254) NULL,
  ended_at   DATETIME(6)  NULL,
  INDEX (pattern, ended_at)
);
