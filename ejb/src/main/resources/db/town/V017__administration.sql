-- 管理: who works at the desk, who signed in, and what passwords must be.

-- Since when nobody can sign in with it, because an administrator said so.
ALTER TABLE account ADD COLUMN locked_at DATETIME(6) NULL;

-- What became of the roles of an account: who may do what since when, by whom.
CREATE TABLE staff_change (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT       NOT NULL,
  deed       VARCHAR(20)  NOT NULL,
  roles      VARCHAR(100) NOT NULL,
  changed_by VARCHAR(254) NOT NULL,
  changed_at DATETIME(6)  NOT NULL,
  INDEX (account_id, changed_at),
  INDEX (changed_at),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Who signed in, or tried to with a wrong password, from where. Kept for a limited time.
CREATE TABLE sign_in (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT      NOT NULL,
  outcome    VARCHAR(10) NOT NULL,
  origin     VARCHAR(45) NOT NULL,
  tried_at   DATETIME(6) NOT NULL,
  INDEX (account_id, tried_at),
  INDEX (tried_at),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Fewest characters of a password; the latest row holds.
CREATE TABLE password_rule (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  least       INT          NOT NULL,
  staff_least INT          NOT NULL,
  set_by      VARCHAR(254) NOT NULL,
  set_at      DATETIME(6)  NOT NULL
);
