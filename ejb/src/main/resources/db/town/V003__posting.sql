-- The key that signs links in mails: one for the town, made at random when it is first needed.
CREATE TABLE signing_key (
  id      TINYINT    NOT NULL PRIMARY KEY,
  secret  BINARY(32) NOT NULL,
  made_at DATETIME(6) NOT NULL
);

-- What else there is to know before coming: how to say so, for whom by age, who is told the address on the net, and the weather.
ALTER TABLE gathering
  ADD COLUMN sign_up_ways VARCHAR(60)  NULL COMMENT 'codes with commas between, in their order',
  ADD COLUMN sign_up_url  VARCHAR(500) NULL,
  ADD COLUMN age_from     TINYINT UNSIGNED NULL COMMENT 'years, that age included',
  ADD COLUMN age_to       TINYINT UNSIGNED NULL COMMENT 'years, that age included',
  ADD COLUMN url_for_comers BOOLEAN    NOT NULL DEFAULT FALSE,
  ADD COLUMN weather      VARCHAR(200) NULL;
