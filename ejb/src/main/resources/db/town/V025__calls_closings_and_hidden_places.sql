-- Nobody answered the telephone: that counts as asking, once in the time there is to answer.
ALTER TABLE freshness_asking MODIFY way VARCHAR(10) NOT NULL COMMENT 'MAIL, LETTER or CALL';
ALTER TABLE freshness_call ADD COLUMN asking BIGINT NULL COMMENT 'the row of freshness_asking it wrote, if it counts as asking';

-- A group that its last member left is closed for staff as well; one that an import took back comes back as it was.
ALTER TABLE group_closing
  ADD COLUMN own BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'its last member left the town; else an import was undone',
  ADD COLUMN shown BOOLEAN NOT NULL DEFAULT TRUE COMMENT 'whether its page was public until then';
-- Whoever leaves a group changes it, and an import does not. The page of a closed group that was shown again stays.
UPDATE group_closing c JOIN community_group g ON g.id = c.group_id SET c.own = g.version > 1,
  c.shown = NOT EXISTS (SELECT 1 FROM group_return r WHERE r.group_id = c.group_id);
DELETE c FROM group_closing c JOIN group_approval a ON a.group_id = c.group_id;

-- What a hidden place is called, its gatherings are not found by either; their text is written anew at the next start.
DELETE s FROM gathering_search s JOIN gathering g ON g.id = s.gathering_id
  JOIN place_hiding h ON h.place_id = g.place_id AND h.ended_at IS NULL;

-- What was agreed to, of what waits, is looked for of each thing on a page; and who is of the staff, among all people.
ALTER TABLE decision ADD INDEX decision_agreed (outcome, submission_id);
ALTER TABLE account_role ADD INDEX account_role_role (role, account_id);
