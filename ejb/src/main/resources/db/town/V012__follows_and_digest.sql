-- What a person wants to hear of: a group, an area with all that lies in it, or a theme.
CREATE TABLE follow (
  account_id BIGINT      NOT NULL,
  kind       VARCHAR(10) NOT NULL COMMENT 'GROUP, AREA or THEME',
  subject    VARCHAR(20) NOT NULL COMMENT 'number of the group or area, or code of the theme',
  since      DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, kind, subject),
  FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- That a person wants no digest; without a row whoever follows something gets it.
CREATE TABLE digest_stop (
  account_id BIGINT      NOT NULL PRIMARY KEY,
  stopped_at DATETIME(6) NOT NULL,
  FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- That a person's digest of a week was seen to. Written before the mail goes out, so that it never goes out twice.
CREATE TABLE digest (
  account_id BIGINT      NOT NULL,
  week       DATE        NOT NULL COMMENT 'the day it was due',
  gatherings INT         NOT NULL COMMENT '0: there was nothing to say, and no mail',
  seen_to_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, week),
  INDEX (week),
  FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- A link that proves a new address belongs to a person who has another one yet.
ALTER TABLE account_ticket ADD COLUMN email VARCHAR(254) NULL COMMENT 'the new address';

-- That the last member of a group has left the town, and its page with them.
CREATE TABLE group_closing (
  group_id  BIGINT      NOT NULL PRIMARY KEY,
  closed_at DATETIME(6) NOT NULL,
  FOREIGN KEY (group_id) REFERENCES community_group (id)
);
