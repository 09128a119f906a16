-- What gatherings are found by: how their texts sound, and the words that they are made of. What was written before is
-- in another spelling (state 0), so package search writes it anew, in the background where it is much. The pairs of
-- letters, which are far longer than the texts, stand in a table of their own: so the texts stay in memory.
ALTER TABLE gathering_search
  DROP COLUMN bigrams,
  ADD COLUMN readings MEDIUMTEXT NULL COMMENT 'sounds in hiragana, a mark before each word; lines as in folded',
  ADD COLUMN state TINYINT NOT NULL DEFAULT 0 COMMENT '0 in an old spelling, 1 written, 2 its words are kept as well',
  ADD INDEX gathering_search_state (state);
CREATE TABLE gathering_pairs (
  gathering_id BIGINT     NOT NULL PRIMARY KEY,
  bigrams      MEDIUMTEXT NOT NULL,
  FULLTEXT (bigrams),
  FOREIGN KEY (gathering_id) REFERENCES gathering (id) ON DELETE CASCADE
);

-- The town's own vocabulary, for suggestions: nouns of titles, and names. The number is a hash of kind and word.
CREATE TABLE search_word (
  id         BIGINT       NOT NULL PRIMARY KEY,
  kind       VARCHAR(8)   NOT NULL COMMENT 'WORD, THEME, PLACE, GROUP, AREA, TOWN',
  word       VARCHAR(200) NOT NULL,
  gatherings INT          NOT NULL COMMENT 'in how many it is, about: counted by night'
);
CREATE TABLE search_start (
  start   VARCHAR(40) NOT NULL COMMENT 'how one may begin to type it, folded',
  bare    VARCHAR(40) NOT NULL COMMENT 'the same without marks of voice and small letters',
  word_id BIGINT      NOT NULL,
  PRIMARY KEY (start, word_id),
  INDEX search_start_bare (bare, word_id),
  FOREIGN KEY (word_id) REFERENCES search_word (id) ON DELETE CASCADE
);
CREATE TABLE search_word_of (
  gathering_id BIGINT NOT NULL,
  word_id      BIGINT NOT NULL,
  PRIMARY KEY (gathering_id, word_id),
  INDEX search_word_of_word (word_id, gathering_id),
  FOREIGN KEY (word_id) REFERENCES search_word (id) ON DELETE CASCADE
);

-- What places and groups are found by in their lists.
CREATE TABLE name_search (
  kind       VARCHAR(8)  NOT NULL COMMENT 'PLACE, GROUP',
  subject_id BIGINT      NOT NULL,
  written_of DATETIME(6) NOT NULL COMMENT 'updated_at of what it was written of',
  folded     TEXT        NOT NULL,
  readings   TEXT        NOT NULL,
  PRIMARY KEY (kind, subject_id)
);
