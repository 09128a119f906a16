-- The link that the program prints as long as nobody administers the town: one at most, by its hash.
CREATE TABLE first_link (
  id         TINYINT     NOT NULL PRIMARY KEY CHECK (id = 1),
  hash       CHAR(64)    NOT NULL COMMENT 'SHA-256 of the secret in the link',
  expires_at DATETIME(6) NOT NULL COMMENT 'UTC'
);
