-- A template may have its tables of frequency and activity count what serves one strand alone.
ALTER TABLE report_template
  ADD strand VARCHAR(30) NULL COMMENT 'code of a strand; NULL: everything is counted' AFTER threshold;

INSERT INTO report_template (name, title, introduction, period, parts, threshold, strand, version) VALUES
  ('通いの場 実施状況', '通いの場の実施状況',
   '介護予防の通いの場が、どのくらいの回数で、何をしているかをまとめたものです。通いの場は、第3号イ 地域介護予防活動支援事業に数えると職員がしるしを付けた集まりです。',
   'FISCAL', 'FREQUENCY,ACTIVITIES,PROGRAMMES', 5, '3-i', 0);
