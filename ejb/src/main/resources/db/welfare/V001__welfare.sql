-- Behind the wall: staff only. The user town_app has no right here. Foreign keys point from welfare to town, never back.

CREATE TABLE term (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  dimension  VARCHAR(20)  NOT NULL,
  code       VARCHAR(30)  NOT NULL,
  name       VARCHAR(80)  NOT NULL,
  source     VARCHAR(200) NULL,
  position   INT          NOT NULL,
  retired_at DATETIME(6)  NULL,
  version    INT          NOT NULL,
  UNIQUE (dimension, code)
);

CREATE TABLE profile (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  gathering_id BIGINT        NULL UNIQUE,
  place_id     BIGINT        NULL UNIQUE,
  note         VARCHAR(4000) NULL,
  contact      VARCHAR(500)  NULL,
  written_by   VARCHAR(254)  NOT NULL,
  written_at   DATETIME(6)   NOT NULL,
  version      INT           NOT NULL,
  CHECK ((gathering_id IS NULL) <> (place_id IS NULL)),
  FOREIGN KEY (gathering_id) REFERENCES town.gathering (id),
  FOREIGN KEY (place_id) REFERENCES town.place (id)
);

CREATE TABLE profile_term (
  profile_id BIGINT      NOT NULL,
  term_id    BIGINT      NOT NULL,
  answer     VARCHAR(10) NOT NULL,
  PRIMARY KEY (profile_id, term_id),
  INDEX (term_id),
  FOREIGN KEY (profile_id) REFERENCES profile (id),
  FOREIGN KEY (term_id) REFERENCES term (id)
);

-- Every state a profile was ever in: who wrote what, and when.
CREATE TABLE profile_history (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  profile_id BIGINT       NOT NULL,
  body       JSON         NOT NULL,
  written_by VARCHAR(254) NOT NULL,
  written_at DATETIME(6)  NOT NULL,
  INDEX (profile_id, written_at),
  FOREIGN KEY (profile_id) REFERENCES profile (id)
);

INSERT INTO term (dimension, code, name, source, position, version) VALUES
  ('FIELD', 'elderly',    '高齢',               NULL, 10, 0),
  ('FIELD', 'disability', '障害',               NULL, 20, 0),
  ('FIELD', 'children',   '子ども',             NULL, 30, 0),
  ('FIELD', 'hardship',   '生活困窮',           NULL, 40, 0),
  ('FIELD', 'all',        '多世代・属性を問わない', NULL, 50, 0),

  ('FUNCTION', 'place',      '場や居場所',       '地域共生社会推進検討会 最終とりまとめ', 10, 0),
  ('FUNCTION', 'exchange',   '交流',             '地域共生社会推進検討会 最終とりまとめ', 20, 0),
  ('FUNCTION', 'taking-part','参加',             '地域共生社会推進検討会 最終とりまとめ', 30, 0),
  ('FUNCTION', 'learning',   '学び',             '地域共生社会推進検討会 最終とりまとめ', 40, 0),
  ('FUNCTION', 'watching',   '見守り',           '地域共生社会推進検討会 最終とりまとめ', 50, 0),
  ('FUNCTION', 'advice',     '相談につながる',   '地域共生社会推進検討会 最終とりまとめ', 60, 0),
  ('FUNCTION', 'coordinate', 'コーディネート',   '地域共生社会推進検討会 最終とりまとめ', 70, 0),

  ('PROGRAMME', '1-i',   '第1号イ 地域包括支援センターの運営（介護）',       '社会福祉法 第106条の4第2項第1号イ', 10, 0),
  ('PROGRAMME', '1-ro',  '第1号ロ 障害者相談支援事業（障害）',               '社会福祉法 第106条の4第2項第1号ロ', 11, 0),
  ('PROGRAMME', '1-ha',  '第1号ハ 利用者支援事業（子ども）',                 '社会福祉法 第106条の4第2項第1号ハ', 12, 0),
  ('PROGRAMME', '1-ni',  '第1号ニ 自立相談支援事業（困窮）',                 '社会福祉法 第106条の4第2項第1号ニ', 13, 0),
  ('PROGRAMME', '2',     '第2号 参加支援事業',                               '社会福祉法 第106条の4第2項第2号', 20, 0),
  ('PROGRAMME', '3-i',   '第3号イ 地域介護予防活動支援事業（介護）',         '社会福祉法 第106条の4第2項第3号イ', 30, 0),
  ('PROGRAMME', '3-ro',  '第3号ロ 生活支援体制整備事業（介護）',             '社会福祉法 第106条の4第2項第3号ロ', 31, 0),
  ('PROGRAMME', '3-ha',  '第3号ハ 地域活動支援センター事業（障害）',         '社会福祉法 第106条の4第2項第3号ハ', 32, 0),
  ('PROGRAMME', '3-ni',  '第3号ニ 地域子育て支援拠点事業（子ども）',         '社会福祉法 第106条の4第2項第3号ニ', 33, 0),
  ('PROGRAMME', '3-5',   '第3号 生活困窮者支援等のための地域づくり事業（困窮）', '社会福祉法 第106条の4第2項第3号', 34, 0),
  ('PROGRAMME', '4',     '第4号 アウトリーチ等を通じた継続的支援事業',       '社会福祉法 第106条の4第2項第4号', 40, 0),
  ('PROGRAMME', '5',     '第5号 多機関協働事業',                             '社会福祉法 第106条の4第2項第5号', 50, 0),
  ('PROGRAMME', '6',     '第6号 支援プランの作成',                           '社会福祉法 第106条の4第2項第6号', 60, 0),

  ('PARTICIPATION', 'drop-in',   'ふらっと立ち寄る',       '阪南市の参加の形', 10, 0),
  ('PARTICIPATION', 'activity',  '活動・イベントに参加',   '阪南市の参加の形', 20, 0),
  ('PARTICIPATION', 'role',      'ボランティア・役割を持つ', '阪南市の参加の形', 30, 0),
  ('PARTICIPATION', 'work-trial','就労準備・体験',         '阪南市の参加の形', 40, 0),
  ('PARTICIPATION', 'work',      '就労',                   '阪南市の参加の形', 50, 0),

  ('EASE', 'alone',     '一人で来て大丈夫',     NULL, 10, 0),
  ('EASE', 'quiet',     '静か',                 NULL, 20, 0),
  ('EASE', 'small',     '少人数',               NULL, 30, 0),
  ('EASE', 'leave',     '途中で帰れる',         NULL, 40, 0),
  ('EASE', 'greeted',   '顔なじみが迎える',     NULL, 50, 0),
  ('EASE', 'step-free', '段差がない',           NULL, 60, 0),
  ('EASE', 'toilet',    '使いやすいトイレ',     NULL, 70, 0),
  ('EASE', 'pick-up',   '送迎',                 NULL, 80, 0),
  ('EASE', 'sign',      '手話',                 NULL, 90, 0),
  ('EASE', 'plain',     'やさしい日本語',       NULL, 100, 0),
  ('EASE', 'pets',      'ペット',               NULL, 110, 0),
  ('EASE', 'smoking',   '喫煙',                 NULL, 120, 0);
