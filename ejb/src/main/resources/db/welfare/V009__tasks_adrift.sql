-- That a task is due and its owner is at the desk no more: told to all who can hand it over.
ALTER TABLE meeting_task ADD COLUMN adrift_on DATE NULL COMMENT 'mails went out that day to those who can hand it over';
