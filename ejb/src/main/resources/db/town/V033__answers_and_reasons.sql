-- What whoever minded something was answered is not why a thing was hidden: that those read whose it is.
ALTER TABLE decision
  ADD COLUMN answer VARCHAR(1000) NULL COMMENT 'what whoever minded it was told; empty: the usual words';

UPDATE decision d JOIN submission s ON s.id = d.submission_id SET d.answer = d.reason
  WHERE s.kind = 'COMPLAINT' AND d.outcome IN ('KEPT', 'HIDDEN');
