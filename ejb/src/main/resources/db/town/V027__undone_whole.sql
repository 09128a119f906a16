-- A date that is no longer proposed, but on which people count, is not forgotten but cancelled: so their links lead on,
-- and it can be put back with its list.
ALTER TABLE cancellation
  ADD COLUMN dropped BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'nobody cancelled it by itself; it is no longer proposed';

-- What is hidden and shown again, and was not changed meanwhile, was last changed when it was before. So what rests
-- goes on resting, and nobody is taken to have been sure.
ALTER TABLE withdrawal
  ADD COLUMN changed_before DATETIME(6) NULL COMMENT 'when the gathering was last changed before; null if not kept';
ALTER TABLE place_hiding
  ADD COLUMN changed_before DATETIME(6) NULL COMMENT 'when the place was last changed before; null if not kept';
