-- How the areas stood that a file was about to change: with it the file is taken back.
CREATE TABLE area_file_area (
  file_id       BIGINT       NOT NULL,
  area_id       BIGINT       NOT NULL,
  added         BOOLEAN      NOT NULL COMMENT 'there was no such area before; the columns below say nothing then',
  name          VARCHAR(80)  NULL,
  code          VARCHAR(40)  NULL,
  population    INT          NULL,
  ends_on       DATE         NULL,
  successor_id  BIGINT       NULL,
  ended_why     VARCHAR(200) NULL,
  outline_id    BIGINT       NULL COMMENT 'the outline that held, or held last; null: it was not drawn',
  outline_until DATE         NULL,
  change_before BIGINT       NULL COMMENT 'the last row of area_change before the file',
  last_change   BIGINT       NULL COMMENT 'the last one of the file: whatever follows it was done by somebody else',
  PRIMARY KEY (file_id, area_id),
  FOREIGN KEY (file_id) REFERENCES area_file (id),
  FOREIGN KEY (area_id) REFERENCES area (id)
);

-- What lay in an area by somebody's word when it ended: it lies there again if the area is taken back.
CREATE TABLE area_parting (
  area_id    BIGINT       NOT NULL,
  kind       VARCHAR(20)  NOT NULL COMMENT 'GATHERING, PLACE: chosen by hand; else the table whose row names the area',
  subject_id BIGINT       NOT NULL,
  chosen_by  VARCHAR(254) NULL,
  chosen_at  DATETIME(6)  NULL,
  PRIMARY KEY (area_id, kind, subject_id),
  FOREIGN KEY (area_id) REFERENCES area (id)
);

-- The counts of people of a file, and the count of the same day that each of them replaced.
CREATE TABLE area_file_census (
  file_id BIGINT       NOT NULL,
  area_id BIGINT       NOT NULL,
  as_of   DATE         NOT NULL,
  total   INT          NULL COMMENT 'null: there was none of that day',
  made_up BOOLEAN      NULL,
  source  VARCHAR(200) NULL,
  bands   LONGTEXT     NULL COMMENT 'JSON: a list of [from, to, people]',
  PRIMARY KEY (file_id, area_id, as_of),
  FOREIGN KEY (file_id, area_id) REFERENCES area_file_area (file_id, area_id) ON DELETE CASCADE
);
