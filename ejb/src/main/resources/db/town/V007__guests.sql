-- Posts without an account. A guest is an account without a password; this is when the owner of the address first used a
-- link that was mailed there, and null for everybody else.
ALTER TABLE account ADD COLUMN guest_since DATETIME(6) NULL;

-- A draft that somebody wrote without signing in. What was said of the writer counts once a mailed link is used.
CREATE TABLE guest_post (
  draft_id     BIGINT      NOT NULL PRIMARY KEY,
  name         VARCHAR(80) NOT NULL,
  language     VARCHAR(20) NOT NULL,
  begun_at     DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6) NULL,
  acted_at     DATETIME(6) NOT NULL,
  INDEX (confirmed_at, begun_at),
  FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE CASCADE
);
