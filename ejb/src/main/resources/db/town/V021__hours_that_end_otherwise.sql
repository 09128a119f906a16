-- Hours that begin as before and end otherwise are written before the old ones go: they must be able to stand side by side for a moment.
-- That no two of a day overlap is seen to where they are proposed.
ALTER TABLE opening_hours DROP PRIMARY KEY, ADD PRIMARY KEY (place_id, weekday, opens, closes);
ALTER TABLE yearly_closure DROP PRIMARY KEY, ADD PRIMARY KEY (place_id, first_day, last_day);
