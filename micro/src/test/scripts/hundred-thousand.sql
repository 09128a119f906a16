-- A hundred thousand rows in each table that staff page through, for measuring by hand: run as the owner of a demo
-- town, on the schema town. Nothing undoes it. Names begin with 試 so that they are told from the demo's.
SET SESSION foreign_key_checks = 1;
SET @by = (SELECT id FROM account WHERE email = 'hanako@example.jp');

-- People, each tenth of the staff, and how they signed in.
INSERT INTO account (email, name, password_hash, language, created_at, confirmed_at, version)
  SELECT concat('shi', seq, '@example.jp'), concat('試 ', seq % 977, ' ', seq), '', 'ja',
    '2016-01-01' + INTERVAL seq * 47 MINUTE, '2016-01-01' + INTERVAL seq * 47 MINUTE, 1 FROM seq_1_to_100000;
INSERT INTO account_role SELECT id, if(id % 10 = 0, 'curator', 'resident') FROM account WHERE email LIKE 'shi%';
INSERT INTO staff_change (account_id, deed, roles, changed_by, changed_at)
  SELECT id, 'INVITED', 'curator', 'admin@example.jp', created_at FROM account WHERE email LIKE 'shi%' AND id % 10 = 0;
INSERT INTO sign_in (account_id, outcome, origin, tried_at)
  SELECT id, 'IN', '192.0.2.1', created_at + INTERVAL 1 DAY FROM account WHERE email LIKE 'shi%';

-- Gatherings of ten years, half of them public, with two dates each; as many places.
INSERT INTO place (name, address, area_id, latitude, longitude, drop_in, created_at, updated_at, version)
  SELECT concat('試の家', seq), concat('高松市番町', seq), (SELECT min(id) FROM area), 34.2 + seq % 1000 / 5000,
    133.9 + seq % 777 / 4000, seq % 3 = 0, '2016-01-01' + INTERVAL seq * 47 MINUTE,
    '2016-01-01' + INTERVAL seq * 47 MINUTE, 1 FROM seq_1_to_100000;
INSERT INTO gathering (title, summary, area_id, venue, online, organiser, zone, created_at, updated_at, version)
  SELECT concat('試の会', seq % 991, ' ', seq), 'だれでもどうぞ', (SELECT min(id) FROM area) + seq % 20, '試の家', false,
    concat('試の団体', seq % 300), 'Asia/Tokyo', '2016-01-01' + INTERVAL seq * 47 MINUTE,
    '2016-01-01' + INTERVAL seq * 47 MINUTE, 1 FROM seq_1_to_100000;
INSERT INTO occurrence (gathering_id, original_starts_at, starts_at, ends_at, over_at, all_day, by_rule)
  SELECT g.id, t.at, t.at, t.at + INTERVAL 2 HOUR, t.at + INTERVAL 2 HOUR, false, false
    FROM (SELECT id, date(created_at) + INTERVAL 400 DAY + INTERVAL s.seq WEEK + INTERVAL 10 HOUR AS at
      FROM gathering JOIN seq_1_to_2 s WHERE title LIKE '試の会%') t JOIN gathering g ON g.id = t.id;
INSERT INTO publication SELECT id, 'staff@example.jp', created_at FROM gathering WHERE title LIKE '試の会%' AND id % 2;
INSERT INTO gathering_search (gathering_id, folded, bigrams)
  SELECT id, concat('試の会', id), concat('試の の会 会', id) FROM gathering WHERE title LIKE '試の会%' AND id % 2;

-- What waits in the queue, and as many decisions.
INSERT INTO draft (account_id, body, saved_at, submitted_at, version)
  SELECT @by, json_object('title', concat('試の投稿', seq)), '2026-11-01' + INTERVAL seq SECOND,
    '2026-11-01' + INTERVAL seq SECOND, 1 FROM seq_1_to_100000;
INSERT INTO submission (draft_id, title, submitted_by, submitted_at, kind, version)
  SELECT id, concat('試の投稿', id), 'hanako@example.jp', submitted_at, if(id % 4 = 0, 'CHANGE', 'NEW'), 1 FROM draft
    WHERE json_value(body, '$.title') LIKE '試の投稿%';
INSERT INTO decision (gathering_id, outcome, reason, decided_by, decided_at)
  SELECT id, 'APPROVED', NULL, 'staff@example.jp', updated_at FROM gathering WHERE title LIKE '試の会%';

-- One import of so many rows, and many imports.
INSERT INTO import_run (title, imported_by, imported_at, files, rows_in, taken, merged, set_aside, recorded, kind,
    state, read_on, sha256) VALUES ('試.csv', 'staff@example.jp', '2026-11-20', 1, 100000, 90000, 0, 10000, 90000, 'PLACES',
    'LOOKED', '2026-11-20', sha2('試', 256));
SET @run = last_insert_id();
INSERT INTO import_row SELECT @run, seq, '', seq + 1, if(seq % 10 = 0, NULL, seq),
  if(seq % 10 = 0, 'SET_ASIDE', 'TAKEN'), concat('試の家', seq) FROM seq_1_to_100000;
INSERT INTO import_record (run_id, position, source_key, title, whole, content, action, state)
  SELECT @run, seq, concat('試-', seq), concat('試の家', seq), true, '{}', 'ADD', 'LOOKED' FROM seq_1_to_100000
    WHERE seq % 10 <> 0;
INSERT INTO import_problem SELECT @run, seq / 10, '試.csv', '', seq + 1, '名称', '', 'NAME_MISSING' FROM seq_1_to_100000
  WHERE seq % 10 = 0;

-- What staff took in by telephone, a fifth of it with a number to call, and calls that nobody answered.
INSERT INTO place_draft (account_id, place_id, body, submitted_at, accepted_at, decided_by, version)
  SELECT @by, id, '{}', created_at, created_at, 'staff@example.jp', 1 FROM place WHERE name LIKE '試の家%';
INSERT INTO counter_post (kind, title, place_draft_id, source, consent, consent_taker, consent_on, phone, letter_wanted,
    entered_by, entered_at) SELECT 'PLACE', '試', id, 'TELEPHONE', 'SPOKEN', '試', '2020-01-01', '087-000-0000', false,
    'staff@example.jp', submitted_at FROM place_draft WHERE body = '{}' AND id % 5 = 0;
INSERT INTO freshness_call (kind, subject_id, outcome, again_on, batch, called_by, called_at)
  SELECT 'PLACE', id, 'MISSED', '2020-01-01', concat('b', id), 'staff@example.jp', created_at FROM place
    WHERE name LIKE '試の家%' AND id % 5 = 0;

-- Behind the wall: a profile for each of the places, by hand, with what it was before, and words that hint.
INSERT INTO welfare.profile (place_id, note, written_by, written_at, version)
  SELECT id, '試', 'csw@example.jp', created_at, 1 FROM place WHERE name LIKE '試の家%';
INSERT INTO welfare.profile_term SELECT p.id, t.id, if(p.id % 9 = 0, 'NO', 'YES') FROM welfare.profile p
  JOIN welfare.term t ON t.id = 1 + p.id % 12 WHERE p.note = '試';
INSERT INTO welfare.profile_history (profile_id, body, written_by, written_at)
  SELECT id, '{"version":1,"yes":[],"no":[]}', 'csw@example.jp', written_at FROM welfare.profile WHERE note = '試';
-- What was decided of one gathering, and what people wish for.
INSERT INTO decision (gathering_id, outcome, reason, decided_by, decided_at)
  SELECT (SELECT min(id) FROM gathering WHERE title LIKE '試の会%'), 'KEPT', '試', 'staff@example.jp',
    '2016-01-01' + INTERVAL seq * 47 MINUTE FROM seq_1_to_100000;
INSERT INTO whisper (kind, text, account_id, written_at, submitted_at, version)
  SELECT 'WISH', concat('試のつぶやき', seq), @by, '2016-01-01' + INTERVAL seq * 47 MINUTE,
    '2016-01-01' + INTERVAL seq * 47 MINUTE, 1 FROM seq_1_to_100000;
ANALYZE TABLE welfare.profile, welfare.profile_term, welfare.profile_history, whisper;
ANALYZE TABLE account, account_role, staff_change, sign_in, place, gathering, occurrence, publication, gathering_search,
  draft, submission, decision, import_run, import_row, import_record, import_problem, place_draft, counter_post,
  freshness_call;
