-- What is out of public view was in it before, and figures of those days do not change by it.
CREATE TABLE publication_past (
  gathering_id   BIGINT      NOT NULL PRIMARY KEY,
  first_at       DATETIME(6) NOT NULL COMMENT 'when it came into public view for the first time',
  until_at       DATETIME(6) NOT NULL COMMENT 'when it was last taken out of it; perhaps it is back since',
  changed_before DATETIME(6) NULL COMMENT 'when it was last changed before that; null if not kept',
  FOREIGN KEY (gathering_id) REFERENCES gathering (id) ON DELETE CASCADE
);

-- Of what was taken out until today it was not written down since when it was public. Those whose it is may have taken
-- down what staff had hidden before; it was out of view then already.
INSERT INTO publication_past (gathering_id, first_at, until_at, changed_before)
SELECT w.gathering_id, g.created_at, w.withdrawn_at, w.changed_before FROM withdrawal w
  JOIN gathering g ON g.id = w.gathering_id
  JOIN (SELECT gathering_id, MAX(id) AS id FROM (SELECT id, gathering_id, own, COALESCE(LAG(own) OVER
    (PARTITION BY gathering_id ORDER BY id), TRUE) AS own_before FROM withdrawal) each_one
    WHERE own_before OR NOT own GROUP BY gathering_id) last_one ON last_one.id = w.id
  -- An import that was undone brought nothing that was held.
  WHERE EXISTS (SELECT 1 FROM publication p WHERE p.gathering_id = w.gathering_id)
    OR NOT EXISTS (SELECT 1 FROM import_record r JOIN import_run n ON n.id = r.run_id AND n.kind = 'GATHERINGS'
      WHERE r.thing_id = w.gathering_id AND r.action = 'ADD' AND r.state = 'UNDONE');
