-- A group's page is public exactly while it has an approval. Those that were there before are public.
CREATE TABLE group_approval (
  group_id    BIGINT       NOT NULL PRIMARY KEY,
  approved_by VARCHAR(254) NOT NULL,
  approved_at DATETIME(6)  NOT NULL,
  FOREIGN KEY (group_id) REFERENCES community_group (id)
);

INSERT INTO group_approval (group_id, approved_by, approved_at)
SELECT id, 'idobata', created_at FROM community_group;

-- What was answered to those who founded a group that cannot have a page as it is.
CREATE TABLE group_return (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  group_id    BIGINT        NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  returned_by VARCHAR(254)  NOT NULL,
  returned_at DATETIME(6)   NOT NULL,
  FOREIGN KEY (group_id) REFERENCES community_group (id)
);

ALTER TABLE community_group
  ADD COLUMN contact_hidden BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'reached by a form only';

CREATE TABLE group_invitation (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  group_id     BIGINT       NOT NULL,
  email        VARCHAR(254) NOT NULL,
  part         VARCHAR(20)  NOT NULL,
  invited_by   BIGINT       NOT NULL,
  invited_at   DATETIME(6)  NOT NULL,
  expires_at   DATETIME(6)  NOT NULL,
  accepted_by  BIGINT       NULL,
  accepted_at  DATETIME(6)  NULL,
  withdrawn_at DATETIME(6)  NULL,
  INDEX (group_id, invited_at),
  FOREIGN KEY (group_id) REFERENCES community_group (id),
  FOREIGN KEY (invited_by) REFERENCES account (id),
  FOREIGN KEY (accepted_by) REFERENCES account (id)
);

-- With a key a group's own system posts in its name. Only the hash is kept; the key itself is shown once.
CREATE TABLE group_key (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  group_id     BIGINT       NOT NULL,
  name         VARCHAR(80)  NOT NULL,
  hash         CHAR(64)     NOT NULL UNIQUE,
  made_by      BIGINT       NOT NULL,
  made_at      DATETIME(6)  NOT NULL,
  last_used_on DATE         NULL,
  revoked_at   DATETIME(6)  NULL,
  INDEX (group_id),
  FOREIGN KEY (group_id) REFERENCES community_group (id),
  FOREIGN KEY (made_by) REFERENCES account (id)
);
