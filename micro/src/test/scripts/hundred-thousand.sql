-- A hundred thousand rows in each table that staff page through (ten thousand of what is entered by hand), for measuring
-- by hand: run as the owner of a demo town, on the schema town. Nothing undoes it. Names begin with 試 so that they are
-- told from the demo's.
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
INSERT INTO gathering_search (gathering_id, folded, readings, state)
  SELECT id, concat('試の会', id), concat(' し-の かい ', id, ' '), 2 FROM gathering WHERE title LIKE '試の会%' AND id % 2;
INSERT INTO gathering_pairs (gathering_id, bigrams)
  SELECT id, concat('z試の zの会 yしの yのか yかい z会', id) FROM gathering WHERE title LIKE '試の会%' AND id % 2;

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
  SELECT id, json_object('version', 1, 'yes', json_array(), 'no', json_array(), 'writtenBy', 'csw@example.jp',
    'writtenAt', date_format(written_at, '%Y-%m-%dT%H:%i:%sZ')), 'csw@example.jp', written_at FROM welfare.profile WHERE note = '試';
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

-- What was asked of lately, and what nobody answered for; the rest of the places is due.
INSERT INTO freshness_asking (kind, subject_id, way, asked_by, asked_at)
  SELECT 'PLACE', p.id, 'LETTER', 'staff@example.jp', '2026-11-19' - INTERVAL if(p.id % 5 = 1, 20 * s.seq, 0) DAY
    FROM place p JOIN seq_1_to_2 s WHERE p.name LIKE '試の家%' AND (p.id % 5 = 1 OR p.id % 5 = 2 AND s.seq = 1);
INSERT INTO freshness_rest SELECT 'PLACE', id, 'SILENT', '2026-11-01' FROM place WHERE name LIKE '試の家%' AND id % 10 = 1;
-- One place of which very much was heard, that was hidden and shown again very often, and gatherings that were held.
SET @place = (SELECT min(id) FROM place WHERE name LIKE '試の家%');
INSERT INTO freshness_confirmation (kind, subject_id, way, confirmed_by, confirmed_at)
  SELECT 'PLACE', @place, 'LINK', 'hanako@example.jp', '2016-01-01' + INTERVAL seq * 47 MINUTE FROM seq_1_to_50000;
INSERT INTO place_hiding (place_id, reason, hidden_by, hidden_at, ended_at)
  SELECT @place, '試', 'staff@example.jp', '2016-01-01' + INTERVAL seq * 47 MINUTE,
    '2016-01-01' + INTERVAL seq * 47 + 1 MINUTE FROM seq_1_to_20000;
INSERT INTO decision (place_id, outcome, reason, decided_by, decided_at)
  SELECT @place, 'KEPT', '試', 'staff@example.jp', '2016-01-01' + INTERVAL seq * 47 MINUTE FROM seq_1_to_100000;
INSERT INTO held_report (occurrence_id, held, came, line, reported_by, reported_at)
  SELECT o.id, true, o.id % 50, if(o.id % 2, 'よい日でした', NULL), 'hanako@example.jp', o.over_at
    FROM occurrence o JOIN gathering g ON g.id = o.gathering_id
    WHERE g.title LIKE '試の会%' AND o.over_at < '2026-11-20' ORDER BY o.id LIMIT 100000;
INSERT INTO held_decision SELECT occurrence_id, 'SHOWN', 'staff@example.jp', reported_at FROM held_report
  WHERE line = 'よい日でした' AND occurrence_id % 4 = 1;
INSERT INTO held_looking (occurrence_id, outcome, decided_by, decided_at)
  SELECT occurrence_id, outcome, decided_by, decided_at FROM held_decision WHERE decided_by = 'staff@example.jp';

-- Groups, what they offer and wish for in public, and what nobody may list.
INSERT INTO community_group (name, area_id, created_at, updated_at, version)
  SELECT concat('試の団体', seq), (SELECT min(id) FROM area) + seq % 20, '2016-01-01' + INTERVAL seq * 47 MINUTE,
    '2016-01-01' + INTERVAL seq * 47 MINUTE, 1 FROM seq_1_to_100000;
UPDATE gathering SET group_id = (SELECT min(id) FROM community_group WHERE name LIKE '試の団体%') + id % 20000,
    place_id = if(id % 3, @place + id % 50000, NULL) WHERE title LIKE '試の会%' AND id % 2;
INSERT INTO group_approval SELECT id, 'staff@example.jp', created_at FROM community_group
  WHERE name LIKE '試の団体%' AND id % 2;
INSERT INTO whisper_publication (whisper_id, published_by, published_at)
  SELECT id, 'staff@example.jp', written_at FROM whisper WHERE text LIKE '試のつぶやき%' AND id % 2;
INSERT INTO unlisted (kind, pattern, folded, reason, entered_by, entered_at, ended_by, ended_at)
  SELECT 'WORD', concat('試の語', seq), concat('試の語', seq), '試', 'staff@example.jp',
    '2016-01-01' + INTERVAL seq * 47 MINUTE, if(seq % 2, 'staff@example.jp', NULL),
    if(seq % 2, '2026-11-01', NULL) FROM seq_1_to_10000;
INSERT INTO block (pattern, reason, entered_by, entered_at)
  SELECT concat('shi', seq, '@example.net'), '試', 'staff@example.jp', '2016-01-01' + INTERVAL seq * 47 MINUTE
    FROM seq_1_to_10000;
INSERT INTO trust (email, reason, trusted_by, since)
  SELECT concat('shi', seq, '@example.jp'), '試', 'staff@example.jp', '2016-01-01' + INTERVAL seq * 47 MINUTE
    FROM seq_1_to_10000;

-- A calendar that is read every day for very long, and tells of very much; very many imports.
INSERT INTO calendar_subscription (name, address, every_hours, publish, made_by, made_at, next_at)
  VALUES ('試の暦', 'https://example.jp/shi.ics', 24, true, 'staff@example.jp', '2016-01-01', '2036-01-01');
SET @feed = last_insert_id();
INSERT INTO import_run (title, imported_by, imported_at, files, rows_in, taken, merged, set_aside, recorded, kind,
    state, read_on, sha256, subscription_id)
  SELECT concat('試', seq, '.csv'), 'staff@example.jp', '2016-01-01' + INTERVAL seq * 47 MINUTE, 1, 0, 0, 0, 0, 0,
    'PLACES', 'DONE', '2016-01-01', sha2(concat('試', seq), 256), if(seq % 2, @feed, NULL) FROM seq_1_to_100000;
INSERT INTO subscription_visit (subscription_id, at, outcome, run_id)
  SELECT @feed, imported_at, 'NEW', id FROM import_run WHERE subscription_id = @feed;
INSERT INTO subscription_thing (subscription_id, source_key, run_id, state, since)
  SELECT @feed, concat('試-', seq), @run, if(seq % 10, 'THERE', 'GONE'), '2026-11-01' FROM seq_1_to_100000;
INSERT INTO imported_thing (kind, source_key, thing_id, written, undone)
  SELECT 'GATHERINGS', concat('試-', @rank := @rank + 1), g.id, '{}', false FROM gathering g JOIN (SELECT @rank := 0) z
    WHERE g.title LIKE '試の会%';

-- What was changed of one area, files of areas, and mails of ten years.
INSERT INTO area_change (area_id, what, was, is_now, changed_by, changed_at)
  SELECT (SELECT min(id) FROM area), 'NAME', '試', '試', 'admin@example.jp', '2016-01-01' + INTERVAL seq * 47 MINUTE
    FROM seq_1_to_100000;
INSERT INTO area_file (kind, name, body, given_by, given_at)
  SELECT 'CENSUS', concat('試', seq, '.csv'), '', 'admin@example.jp', '2016-01-01' + INTERVAL seq * 47 MINUTE
    FROM seq_1_to_1000;
INSERT INTO mail_day SELECT '2016-01-01' + INTERVAL seq DAY, m.what, 'SENT', seq % 9 FROM seq_1_to_3900
  JOIN (SELECT DISTINCT what FROM mail_day UNION SELECT 'StillThere' UNION SELECT 'Digest') m
  ON '2016-01-01' + INTERVAL seq DAY < '2026-11-01';
INSERT INTO site_change (name, before_value, after_value, changed_by, changed_at)
  SELECT 'name', '試', '試', 'admin@example.jp', '2016-01-01' + INTERVAL seq * 47 MINUTE FROM seq_1_to_100000;

-- Behind the wall: what the town lacks, and who is to do what about it.
INSERT INTO welfare.resource_note (area_id, times, what, source, state, noted_at, version)
  SELECT (SELECT min(id) FROM area) + seq % 20, '', concat('試の不足', seq), 'FREE',
    elt(1 + seq % 5, 'NOTED', 'DISCUSSED', 'DECIDED', 'CLOSED', 'WITHDRAWN'),
    '2016-01-01' + INTERVAL seq * 47 MINUTE, 1 FROM seq_1_to_100000;
INSERT INTO welfare.meeting (held_on, title, version)
  SELECT '2016-01-01' + INTERVAL seq DAY, concat('試の会議', seq), 1 FROM seq_1_to_3900;
SET @meeting = (SELECT min(id) FROM welfare.meeting WHERE title LIKE '試の会議%');
INSERT INTO welfare.resource_met (note_id, met_by, met_on)
  SELECT id, 'csw@example.jp', date(noted_at) FROM welfare.resource_note WHERE what LIKE '試の不足%';
INSERT INTO welfare.meeting_agenda SELECT @meeting + id % 3900, id FROM welfare.resource_note WHERE what LIKE '試の不足%';
INSERT INTO welfare.resource_deed (note_id, kind, words, done_by, done_at)
  SELECT id, 'NOTED', NULL, 'csw@example.jp', noted_at FROM welfare.resource_note WHERE what LIKE '試の不足%';
INSERT INTO welfare.resource_deed (note_id, meeting_id, kind, words, done_by, done_at)
  SELECT id, @meeting + id % 3900, 'TASKED', '試', 'csw@example.jp', noted_at FROM welfare.resource_note
    WHERE what LIKE '試の不足%';
INSERT INTO welfare.meeting_task (deed_id, note_id, meeting_id, what, owner_id, due_on, done_on)
  SELECT d.id, d.note_id, d.meeting_id, '試', (SELECT id FROM account WHERE email = 'staff@example.jp'),
    date(d.done_at), if(d.id % 2, date(d.done_at), NULL) FROM welfare.resource_deed d WHERE d.words = '試';
INSERT INTO welfare.report_template_change (template_id, deed, name, body, changed_by, changed_at)
  SELECT (SELECT min(id) FROM welfare.report_template), 'CHANGED', '試', '{}', 'staff@example.jp',
    '2016-01-01' + INTERVAL seq * 47 MINUTE FROM seq_1_to_10000;
INSERT INTO welfare.term_change (term_id, kind, was, became, changed_by, changed_at)
  SELECT 1, 'RENAMED', '試', '試', 'staff@example.jp', '2016-01-01' + INTERVAL seq * 47 MINUTE FROM seq_1_to_10000;
ANALYZE TABLE welfare.resource_note, welfare.meeting, welfare.resource_met, welfare.meeting_agenda,
  welfare.resource_deed, welfare.meeting_task, welfare.report_template_change, welfare.term_change;
ANALYZE TABLE freshness_asking, freshness_rest, freshness_confirmation, place_hiding, decision, held_report,
  held_decision, held_looking, gathering, community_group, group_approval, whisper_publication, unlisted, block, trust, import_run,
  subscription_visit, subscription_thing, imported_thing, area_change, area_file, mail_day, site_change;
