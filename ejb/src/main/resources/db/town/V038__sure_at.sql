-- When somebody was last sure of a gathering or place, kept so that what is due is read in its order and nothing else
-- is looked at. confirmed_at belongs to package freshness, which keeps it with the rows of freshness_confirmation; a
-- change of the entry itself counts without anybody telling. What follows no rule is asked of by nobody.
ALTER TABLE place ADD COLUMN confirmed_at DATETIME(6) NULL COMMENT 'the last of freshness_confirmation';
ALTER TABLE gathering ADD COLUMN confirmed_at DATETIME(6) NULL COMMENT 'the last of freshness_confirmation';
UPDATE place p JOIN (SELECT subject_id, max(confirmed_at) AS at FROM freshness_confirmation WHERE kind = 'PLACE'
  GROUP BY subject_id) c ON c.subject_id = p.id SET p.confirmed_at = c.at;
UPDATE gathering g JOIN (SELECT subject_id, max(confirmed_at) AS at FROM freshness_confirmation
  WHERE kind = 'GATHERING' GROUP BY subject_id) c ON c.subject_id = g.id SET g.confirmed_at = c.at;
ALTER TABLE place
  ADD COLUMN sure_at DATETIME(6) AS (greatest(updated_at, coalesce(confirmed_at, updated_at))) PERSISTENT,
  ADD INDEX place_sure (sure_at, id);
ALTER TABLE gathering
  ADD COLUMN sure_at DATETIME(6) AS (if(rrule IS NULL, NULL, greatest(updated_at, coalesce(confirmed_at, updated_at))))
    PERSISTENT,
  ADD INDEX gathering_sure (sure_at, id);
-- Who was asked lately, and has time to answer.
ALTER TABLE freshness_asking ADD INDEX freshness_asking_at (kind, asked_at, subject_id);
