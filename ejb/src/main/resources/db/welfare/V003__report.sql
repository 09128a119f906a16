-- 報告: what the municipality's reports are made of. Templates say which tables there are in which order; what is done to
-- them is written down with the whole of what they then said.
CREATE TABLE report_template (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name         VARCHAR(80)   NOT NULL,
  title        VARCHAR(120)  NOT NULL,
  introduction VARCHAR(2000) NULL,
  period       VARCHAR(10)   NOT NULL COMMENT 'FISCAL from April, CALENDAR from January, ANY',
  parts        VARCHAR(200)  NOT NULL COMMENT 'codes of tables with commas between, in their order',
  threshold    TINYINT       NOT NULL COMMENT 'a count of people from 1 to below it is kept from readers outside',
  retired_at   DATETIME(6)   NULL,
  version      INT           NOT NULL,
  CHECK (threshold BETWEEN 1 AND 50)
);
INSERT INTO report_template (name, title, introduction, period, parts, threshold, version) VALUES
  ('地域づくり事業 年間実績', '地域づくりの取組 実績報告',
   'この報告は、住民や団体がひらく集まりと居場所を、重層的支援体制整備事業(社会福祉法第106条の4第2項)の事業ごと、圏域ごとにまとめたものです。集まりは、福祉のためだけにひらかれているものではありません。だれもが来られる場として、まちの中にあるものを数えています。',
   'FISCAL', 'SUMMARY,YEARS,PROGRAMMES,AREAS,MONTHS,FREQUENCY,ACTIVITIES,COMPARISON', 5, 0);

CREATE TABLE report_template_change (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  template_id BIGINT       NOT NULL,
  deed        VARCHAR(20)  NOT NULL,
  name        VARCHAR(80)  NOT NULL COMMENT 'what it was called then',
  body        JSON         NOT NULL COMMENT 'what it said from then on',
  changed_by  VARCHAR(254) NOT NULL,
  changed_at  DATETIME(6)  NOT NULL,
  INDEX (template_id, changed_at),
  FOREIGN KEY (template_id) REFERENCES report_template (id)
);

-- 活動の種類: what a gathering counts as, by its words or its themes. It may count as several.
CREATE TABLE report_activity (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(40)   NOT NULL,
  words      VARCHAR(1000) NOT NULL COMMENT 'with commas between; one in the title or the one-line summary is enough',
  themes     VARCHAR(200)  NOT NULL COMMENT 'codes with commas between; one is enough',
  position   INT           NOT NULL,
  retired_at DATETIME(6)   NULL,
  written_by VARCHAR(254)  NOT NULL COMMENT 'empty: nobody, the town began with it',
  written_at DATETIME(6)   NOT NULL,
  version    INT           NOT NULL
);
INSERT INTO report_activity (name, words, themes, position, written_by, written_at, version) VALUES
  ('体操・運動', '体操,運動,ストレッチ,ヨガ,ヨーガ,ウォーキング,ダンス,太極拳,卓球,グラウンドゴルフ,健康づくり', 'move', 10, '', '2026-11-01', 0),
  ('会食', '会食,食事会,食堂,ランチ,夕ごはん,朝ごはん,昼ごはん,配食,共食', 'eat', 20, '', '2026-11-01', 0),
  ('茶話会', '茶話,お茶,茶会,カフェ,サロン,おしゃべり,井戸端,語る会,語り合', 'talk', 30, '', '2026-11-01', 0),
  ('認知症予防', '認知症,脳トレ,コグニサイズ,もの忘れ,物忘れ,回想法', '', 40, '', '2026-11-01', 0),
  ('趣味', '手芸,編み物,囲碁,将棋,麻雀,俳句,短歌,書道,絵手紙,カラオケ,合唱,楽器,折り紙,陶芸,写真,映画,読書', 'make,stage,play', 50, '', '2026-11-01', 0),
  ('農作業・花', '農園,畑,菜園,園芸,花壇,田植え,稲刈り', 'grow', 60, '', '2026-11-01', 0),
  ('学習', '講座,教室,学習会,勉強会,講演,セミナー', 'learn', 70, '', '2026-11-01', 0),
  ('ボランティア', 'ボランティア,清掃,防犯,見守り活動,奉仕', 'help', 80, '', '2026-11-01', 0),
  ('子育て', '子育て,親子,赤ちゃん,乳幼児,子ども食堂', 'children', 90, '', '2026-11-01', 0);
