-- What the page of a group said before it was rewritten, so that whoever looks at it sees what differs.
ALTER TABLE submission
  ADD COLUMN former LONGTEXT NULL COMMENT 'of a page that a group has rewritten: what it said before, as JSON';

-- That something that was minded stays as it is, is part of its history.
UPDATE decision d JOIN submission s ON s.id = d.submission_id JOIN complaint c ON c.id = s.complaint_id
  LEFT JOIN gathering g ON c.kind = 'GATHERING' AND g.id = c.subject_id
  LEFT JOIN place p ON c.kind = 'PLACE' AND p.id = c.subject_id
  LEFT JOIN community_group cg ON c.kind = 'GROUP' AND cg.id = c.subject_id
  LEFT JOIN whisper w ON c.kind = 'WHISPER' AND w.id = c.subject_id
  SET d.gathering_id = g.id, d.place_id = p.id, d.group_id = cg.id, d.whisper_id = w.id
  WHERE d.gathering_id IS NULL AND d.place_id IS NULL AND d.group_id IS NULL AND d.whisper_id IS NULL
    AND (d.outcome = 'KEPT' OR d.outcome = 'UNDONE'
      AND d.undoes IN (SELECT k.id FROM (SELECT id FROM decision WHERE outcome = 'KEPT') k));

-- Into which area somebody has put a gathering or a place by hand, and each time it was put elsewhere or let go of.
CREATE TABLE area_putting (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind         VARCHAR(10)  NOT NULL COMMENT 'GATHERING or PLACE',
  subject_id   BIGINT       NOT NULL,
  from_area_id BIGINT       NULL COMMENT 'null: it fell where its point says',
  to_area_id   BIGINT       NULL COMMENT 'null: it falls where its point says',
  put_by       VARCHAR(254) NOT NULL,
  put_at       DATETIME(6)  NOT NULL,
  undoes       BIGINT       NULL UNIQUE COMMENT 'the one that was undone by this',
  INDEX (kind, subject_id),
  FOREIGN KEY (from_area_id) REFERENCES area (id),
  FOREIGN KEY (to_area_id) REFERENCES area (id),
  FOREIGN KEY (undoes) REFERENCES area_putting (id)
);

-- Those that hold were put by whoever is named there; what came before them was written down by name alone.
INSERT INTO area_putting (kind, subject_id, to_area_id, put_by, put_at)
SELECT kind, subject_id, area_id, chosen_by, chosen_at FROM area_choice ORDER BY chosen_at, kind, subject_id;

-- Whoever looks at a new place is told which others are called so, or are at that address; all that is read for that.
ALTER TABLE place ADD INDEX place_told (name, address);
