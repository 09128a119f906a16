-- Pictures, as the town has drawn them anew (see package media). What belongs to something public is public itself.

CREATE TABLE picture (
  hash         CHAR(64)    NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the largest print',
  width        INT         NOT NULL COMMENT 'of the largest print, pixels',
  height       INT         NOT NULL,
  taken_in_at  DATETIME(6) NOT NULL,
  unused_since DATETIME(6) NULL COMMENT 'found at night to belong to nothing; thrown away seven days later',
  INDEX (unused_since)
);

CREATE TABLE picture_print (
  hash  CHAR(64)   NOT NULL,
  width INT        NOT NULL COMMENT 'the width it is asked for by: 320, 800 or 1600',
  body  MEDIUMBLOB NOT NULL,
  PRIMARY KEY (hash, width),
  FOREIGN KEY (hash) REFERENCES picture (hash)
);

-- Who has put it there; more than one if several have the same picture.
CREATE TABLE picture_giver (
  hash       CHAR(64)    NOT NULL,
  account_id BIGINT      NOT NULL,
  given_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (hash, account_id),
  INDEX (account_id, given_at),
  FOREIGN KEY (hash) REFERENCES picture (hash),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

-- What a picture belongs to. The point that matters is where it is cut around; an empty text marks mere decoration.
CREATE TABLE gathering_picture (
  gathering_id BIGINT       NOT NULL,
  position     INT          NOT NULL,
  hash         CHAR(64)     NOT NULL,
  alt          VARCHAR(200) NOT NULL,
  focus_x      DOUBLE       NOT NULL COMMENT '0 left to 1 right',
  focus_y      DOUBLE       NOT NULL COMMENT '0 top to 1 bottom',
  PRIMARY KEY (gathering_id, position),
  INDEX (hash),
  FOREIGN KEY (gathering_id) REFERENCES gathering (id),
  FOREIGN KEY (hash) REFERENCES picture (hash)
);

CREATE TABLE place_picture (
  place_id BIGINT       NOT NULL,
  position INT          NOT NULL,
  hash     CHAR(64)     NOT NULL,
  alt      VARCHAR(200) NOT NULL,
  focus_x  DOUBLE       NOT NULL,
  focus_y  DOUBLE       NOT NULL,
  PRIMARY KEY (place_id, position),
  INDEX (hash),
  FOREIGN KEY (place_id) REFERENCES place (id),
  FOREIGN KEY (hash) REFERENCES picture (hash)
);

CREATE TABLE group_picture (
  group_id BIGINT       NOT NULL,
  position INT          NOT NULL,
  hash     CHAR(64)     NOT NULL,
  alt      VARCHAR(200) NOT NULL,
  focus_x  DOUBLE       NOT NULL,
  focus_y  DOUBLE       NOT NULL,
  PRIMARY KEY (group_id, position),
  INDEX (hash),
  FOREIGN KEY (group_id) REFERENCES community_group (id),
  FOREIGN KEY (hash) REFERENCES picture (hash)
);
