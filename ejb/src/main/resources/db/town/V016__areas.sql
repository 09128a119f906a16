-- Areas that change from year to year: what an area was is kept.
ALTER TABLE area
  ADD COLUMN code         VARCHAR(40)  NULL COMMENT 'the municipality''s own number for it',
  ADD COLUMN begins_on    DATE         NULL COMMENT 'null: since ever',
  ADD COLUMN ends_on      DATE         NULL COMMENT 'the first day on which it is no more',
  ADD COLUMN successor_id BIGINT       NULL,
  ADD COLUMN ended_why    VARCHAR(200) NULL,
  ADD INDEX (kind, code),
  ADD FOREIGN KEY (successor_id) REFERENCES area (id);

-- An area's outline and since when it is drawn so; the one that holds now has no last day.
CREATE TABLE area_outline (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id  BIGINT       NOT NULL,
  from_on  DATE         NOT NULL,
  until_on DATE         NULL COMMENT 'the first day on which it is drawn otherwise',
  boundary GEOMETRY     REF_SYSTEM_ID=4326 NOT NULL,
  size     DOUBLE       NOT NULL COMMENT 'in square degrees: to tell which of two is the smaller',
  drawn    MEDIUMTEXT   NOT NULL COMMENT 'the same with fewer points, a GeoJSON geometry, to be shown',
  source   VARCHAR(200) NULL,
  UNIQUE (area_id, from_on),
  SPATIAL INDEX (boundary),
  FOREIGN KEY (area_id) REFERENCES area (id)
);
INSERT INTO area_outline (area_id, from_on, boundary, size, drawn)
  SELECT id, '1900-01-01', boundary, ST_Area(boundary), ST_AsGeoJSON(boundary, 5) FROM area WHERE boundary IS NOT NULL;
ALTER TABLE area DROP COLUMN boundary;

-- How many people live in an area on a day, and how many of each age.
CREATE TABLE area_census (
  area_id BIGINT       NOT NULL,
  as_of   DATE         NOT NULL,
  total   INT          NOT NULL,
  made_up BOOLEAN      NOT NULL COMMENT 'a sample, no count of anybody',
  source  VARCHAR(200) NULL,
  PRIMARY KEY (area_id, as_of),
  FOREIGN KEY (area_id) REFERENCES area (id)
);
CREATE TABLE area_population (
  area_id   BIGINT   NOT NULL,
  as_of     DATE     NOT NULL,
  band_from SMALLINT NOT NULL COMMENT 'youngest age, in years',
  band_to   SMALLINT NULL COMMENT 'oldest age; null: and over',
  people    INT      NOT NULL,
  PRIMARY KEY (area_id, as_of, band_from),
  FOREIGN KEY (area_id, as_of) REFERENCES area_census (area_id, as_of) ON DELETE CASCADE
);

-- That somebody put a gathering or place into an area by hand, whatever its point says.
CREATE TABLE area_choice (
  kind       VARCHAR(10)  NOT NULL COMMENT 'GATHERING or PLACE',
  subject_id BIGINT       NOT NULL,
  area_id    BIGINT       NOT NULL,
  chosen_by  VARCHAR(254) NOT NULL,
  chosen_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (kind, subject_id),
  FOREIGN KEY (area_id) REFERENCES area (id)
);

-- Which areas a gathering or place lies in, one of each kind of area, how that was told, and from when until when it held.
CREATE TABLE lies_in (
  kind       VARCHAR(10) NOT NULL COMMENT 'GATHERING or PLACE',
  subject_id BIGINT      NOT NULL,
  layer      VARCHAR(40) NOT NULL COMMENT 'the kind of the area',
  area_id    BIGINT      NOT NULL,
  means      VARCHAR(10) NOT NULL COMMENT 'OUTLINE, PART, ANCHOR or HAND',
  from_on    DATE        NOT NULL,
  until_on   DATE        NULL COMMENT 'the first day on which it held no more',
  PRIMARY KEY (kind, subject_id, layer, from_on),
  INDEX (area_id, kind, until_on),
  FOREIGN KEY (area_id) REFERENCES area (id)
);

-- Work of telling anew what lies where: asked for by each change of the areas, and what came of it.
CREATE TABLE area_round (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  asked_at     DATETIME(6) NOT NULL,
  effective_on DATE        NOT NULL COMMENT 'the day from which the change holds',
  finished_at  DATETIME(6) NULL,
  things      INT         NULL COMMENT 'gatherings and places looked at',
  moved       INT         NULL COMMENT 'those of which an area has changed',
  INDEX (finished_at)
);
-- Up to which moment changes of gatherings and places themselves have been followed.
CREATE TABLE area_follower (
  id            TINYINT     NOT NULL PRIMARY KEY,
  seen_until    DATETIME(6) NOT NULL,
  claimed_until DATETIME(6) NULL COMMENT 'a node is at it; after this moment it is taken to be dead'
);
INSERT INTO area_follower (id, seen_until) VALUES (1, '1970-01-01');

-- What was changed of an area, by whom.
CREATE TABLE area_change (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id    BIGINT        NOT NULL,
  what       VARCHAR(20)   NOT NULL,
  was        VARCHAR(200)  NULL,
  is_now     VARCHAR(200)  NULL,
  changed_by VARCHAR(254)  NOT NULL,
  changed_at DATETIME(6)   NOT NULL,
  INDEX (area_id, id),
  FOREIGN KEY (area_id) REFERENCES area (id)
);

-- A file of outlines or of population, kept from the first look until it is used, and after.
CREATE TABLE area_file (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind     VARCHAR(10)  NOT NULL COMMENT 'OUTLINES or CENSUS',
  name     VARCHAR(200) NOT NULL,
  body     LONGBLOB     NOT NULL,
  given_by VARCHAR(254) NOT NULL,
  given_at DATETIME(6)  NOT NULL,
  used_at  DATETIME(6)  NULL,
  outcome  VARCHAR(200) NULL
);
