-- A group that has rewritten its public page is looked at afterwards.
ALTER TABLE submission
  ADD COLUMN group_id BIGINT NULL,
  ADD FOREIGN KEY (group_id) REFERENCES community_group (id);

-- Addresses are compared without the www. they may begin with: they are folded anew the next time one is asked for.
UPDATE unlisted SET folded = NULL WHERE kind = 'URL';
