-- When places are open beside the week, what they have, on what terms they are lent, and who looks after them.
ALTER TABLE place
  ADD COLUMN access_text        VARCHAR(500) NULL COMMENT 'how to get there',
  ADD COLUMN closed_on_holidays BOOLEAN      NOT NULL DEFAULT FALSE,
  ADD COLUMN account_id         BIGINT       NULL COMMENT 'who looks after it, where no group does',
  ADD COLUMN lent               BOOLEAN      NOT NULL DEFAULT FALSE,
  ADD COLUMN lent_to            VARCHAR(300) NULL,
  ADD COLUMN lent_how           VARCHAR(500) NULL,
  ADD COLUMN lent_fee           VARCHAR(300) NULL,
  ADD COLUMN lent_size          VARCHAR(200) NULL,
  ADD COLUMN lent_equipment     VARCHAR(300) NULL,
  ADD INDEX (lent),
  ADD CONSTRAINT place_account FOREIGN KEY (account_id) REFERENCES account (id);

ALTER TABLE opening_hours
  MODIFY closes TIME NOT NULL COMMENT 'of the next day if not after opens';

-- A date on which it is closed (no times) or open at other hours.
CREATE TABLE opening_exception (
  place_id BIGINT       NOT NULL,
  day      DATE         NOT NULL,
  opens    TIME         NULL,
  closes   TIME         NULL COMMENT 'of the next day if not after opens',
  word     VARCHAR(100) NULL,
  PRIMARY KEY (place_id, day),
  FOREIGN KEY (place_id) REFERENCES place (id)
);

-- Closed every year from one day to another, both among them; month and day as one number: 1229 to 103.
CREATE TABLE yearly_closure (
  place_id  BIGINT   NOT NULL,
  first_day SMALLINT NOT NULL,
  last_day  SMALLINT NOT NULL,
  PRIMARY KEY (place_id, first_day),
  FOREIGN KEY (place_id) REFERENCES place (id)
);

-- What is not in here is not known.
CREATE TABLE place_facility (
  place_id BIGINT      NOT NULL,
  facility VARCHAR(20) NOT NULL,
  present  BOOLEAN     NOT NULL,
  PRIMARY KEY (place_id, facility),
  INDEX (facility, present, place_id),
  FOREIGN KEY (place_id) REFERENCES place (id)
);
