-- An answer to the founders of a group that was taken back; it stays, and counts no more.
ALTER TABLE group_return ADD COLUMN ended_at DATETIME(6) NULL;
