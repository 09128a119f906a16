-- One's own tasks stand in the order in which they are due, and those that are done the last first: read, not sorted.
ALTER TABLE meeting_task ADD INDEX owner_due (owner_id, done_on, due_on), DROP INDEX owner_id;
