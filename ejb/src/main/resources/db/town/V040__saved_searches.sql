-- What somebody looked for and wants to hear of: the parameters of the list, as its address has them.
CREATE TABLE saved_search (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT       NOT NULL,
  name       VARCHAR(80)  NOT NULL,
  asked      VARCHAR(500) NOT NULL COMMENT 'parameters of /gatherings, encoded; a point only if the person chose to keep it',
  saved_at   DATETIME(6)  NOT NULL,
  UNIQUE (account_id, asked),
  FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
