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

-- What someone writes of a place, new or not, until staff have looked at it; kept after acceptance as what was proposed.
CREATE TABLE place_draft (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id    BIGINT        NOT NULL,
  place_id      BIGINT        NULL,
  body          JSON          NOT NULL,
  submitted_at  DATETIME(6)   NOT NULL,
  returned_at   DATETIME(6)   NULL,
  return_reason VARCHAR(1000) NULL,
  accepted_at   DATETIME(6)   NULL,
  decided_by    VARCHAR(254)  NULL,
  version       INT           NOT NULL,
  INDEX (account_id),
  INDEX (accepted_at, returned_at),
  FOREIGN KEY (account_id) REFERENCES account (id),
  FOREIGN KEY (place_id) REFERENCES place (id)
);

-- Pages that staff write for those who begin something; every wording is kept, the latest counts.
CREATE TABLE guide_page (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  slug       VARCHAR(40)   NOT NULL,
  title      VARCHAR(80)   NOT NULL,
  body       VARCHAR(8000) NOT NULL,
  written_by VARCHAR(254)  NOT NULL,
  written_at DATETIME(6)   NOT NULL,
  INDEX (slug, id)
);
