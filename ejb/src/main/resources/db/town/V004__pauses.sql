-- What a series leaves out: HOLIDAYS;MONTHS=8;YEAR_END;DAYS=20261205, or NULL for nothing.
ALTER TABLE gathering ADD COLUMN pauses VARCHAR(4000) NULL AFTER rrule;
