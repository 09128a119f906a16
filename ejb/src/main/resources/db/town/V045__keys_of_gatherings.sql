-- What a list of gatherings is narrowed to is found by an index instead of by looking at every gathering.
ALTER TABLE gathering
  ADD INDEX gathering_point (latitude, longitude),
  ADD INDEX gathering_online (online),
  ADD INDEX gathering_free (free);
