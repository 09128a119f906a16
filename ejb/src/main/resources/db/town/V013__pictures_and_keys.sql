-- What a group's own system has handed in with one of the group's keys.
CREATE TABLE key_post (
  draft_id  BIGINT      NOT NULL PRIMARY KEY,
  group_id  BIGINT      NOT NULL,
  posted_at DATETIME(6) NOT NULL,
  INDEX (group_id),
  FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE CASCADE,
  FOREIGN KEY (group_id) REFERENCES community_group (id)
);

-- Under which name (Idempotency-Key) that was sent, so that the same is not taken in twice. Kept for a day; hashes only.
CREATE TABLE key_call (
  key_id    BIGINT      NOT NULL,
  name_hash CHAR(64)    NOT NULL,
  body_hash CHAR(64)    NOT NULL,
  draft_id  BIGINT      NOT NULL,
  called_at DATETIME(6) NOT NULL,
  PRIMARY KEY (key_id, name_hash),
  INDEX (called_at),
  FOREIGN KEY (key_id) REFERENCES group_key (id),
  FOREIGN KEY (draft_id) REFERENCES key_post (draft_id) ON DELETE CASCADE
);
