-- 窓口: what staff enter for people without the net, and how those are asked by telephone whether it still holds.

-- What staff hide they may show again; what those took down whose it is, they may not.
ALTER TABLE withdrawal ADD COLUMN own BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'by those whose it is, not by staff';
UPDATE withdrawal w JOIN account a ON a.email = w.withdrawn_by SET w.own = TRUE
  WHERE NOT EXISTS (SELECT 1 FROM account_role r WHERE r.account_id = a.id AND r.role <> 'resident')
    AND NOT EXISTS (SELECT 1 FROM staff_change c WHERE c.account_id = a.id)
    AND NOT EXISTS (SELECT 1 FROM decision x WHERE x.gathering_id = w.gathering_id AND x.outcome = 'HIDDEN'
      AND x.decided_by = w.withdrawn_by);

-- Where a hidden place is, its gatherings are not found by; their text is written anew when the program starts.
DELETE s FROM gathering_search s JOIN gathering g ON g.id = s.gathering_id
  JOIN place_hiding h ON h.place_id = g.place_id AND h.ended_at IS NULL;

-- Whoever changes the roster of staff locks its one row first, so that two who do wait for one another.
CREATE TABLE roster_turn (
  id TINYINT NOT NULL PRIMARY KEY
);
INSERT INTO roster_turn VALUES (1);

-- As it is compared; null: written before this column was, and folded the next time it is asked for.
ALTER TABLE unlisted ADD COLUMN folded VARCHAR(800) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;

-- Staff wrote it for somebody else: what it becomes is held by the desk, not by the account that typed it.
ALTER TABLE draft ADD COLUMN by_desk BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE place_draft ADD COLUMN by_desk BOOLEAN NOT NULL DEFAULT FALSE;

-- On whose behalf, by whose leave, and how to reach them; for staff only. Reach is emptied once it is not needed.
CREATE TABLE counter_post (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind           VARCHAR(10)  NOT NULL COMMENT 'GATHERING or PLACE',
  title          VARCHAR(200) NOT NULL COMMENT 'what it was called when it was taken in',
  draft_id       BIGINT       NULL,
  place_draft_id BIGINT       NULL,
  source         VARCHAR(10)  NOT NULL COMMENT 'PAPER, TELEPHONE, COUNTER or OTHER',
  source_words   VARCHAR(200) NULL,
  consent        VARCHAR(10)  NOT NULL COMMENT 'SIGNED, SPOKEN or PROXY',
  consent_taker  VARCHAR(100) NOT NULL COMMENT 'who of staff heard it',
  consent_on     DATE         NOT NULL,
  person         VARCHAR(100) NULL COMMENT 'whom to ask for',
  phone          VARCHAR(40)  NULL,
  fax            VARCHAR(40)  NULL,
  address        VARCHAR(200) NULL,
  via            VARCHAR(100) NULL COMMENT 'through which of staff, or other person at work',
  hours          VARCHAR(100) NULL COMMENT 'when to call',
  letter_wanted  BOOLEAN      NOT NULL,
  letter_sent_at DATETIME(6)  NULL,
  entered_by     VARCHAR(254) NOT NULL,
  entered_at     DATETIME(6)  NOT NULL,
  changed_by     VARCHAR(254) NULL,
  changed_at     DATETIME(6)  NULL,
  emptied_at     DATETIME(6)  NULL COMMENT 'since when nothing of how to reach them is kept',
  INDEX (draft_id),
  INDEX (place_draft_id),
  INDEX (entered_at),
  FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE SET NULL,
  FOREIGN KEY (place_draft_id) REFERENCES place_draft (id) ON DELETE SET NULL
);

-- What was heard when staff called. What was so before is kept, to be put back if it was a slip.
CREATE TABLE freshness_call (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind          VARCHAR(10)  NOT NULL,
  subject_id    BIGINT       NOT NULL,
  outcome       VARCHAR(10)  NOT NULL COMMENT 'HOLDS, CHANGES, RESTS, ENDED or MISSED',
  again_on      DATE         NULL COMMENT 'of MISSED: the day from which it is on the list again',
  batch         VARCHAR(36)  NOT NULL COMMENT 'what was entered in one go, and is undone in one go',
  called_by     VARCHAR(254) NOT NULL,
  called_at     DATETIME(6)  NOT NULL,
  undone_by     VARCHAR(254) NULL,
  undone_at     DATETIME(6)  NULL,
  confirmation  BIGINT       NULL COMMENT 'of HOLDS: the row of freshness_confirmation',
  aged_on       DATE         NULL COMMENT 'freshness_ageing before',
  aged_at       DATETIME(6)  NULL,
  rested_why    VARCHAR(10)  NULL COMMENT 'freshness_rest before',
  rested_at     DATETIME(6)  NULL,
  INDEX (kind, subject_id, called_at),
  INDEX (called_by, called_at),
  INDEX (batch)
);
