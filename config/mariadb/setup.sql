-- The two schemas and three users of a town, as the database's administrator makes them in a MariaDB 10.6 or newer.
--
-- Replace {{HOST}} (where Idobata connects from, '%' for anywhere), {{OWNER_PASSWORD}}, {{TOWN_PASSWORD}} and
-- {{WELFARE_PASSWORD}}, then run it with `mariadb < setup.sql`. To run it again changes passwords and brings the grants
-- back to what is written here; it never touches data. The MariaDB inside Idobata runs this same file at each start.
--
-- nopad_bin: the usual collations take はは and ぱぱ for one word and 🍣 for 🍺; texts to search in are folded by the
-- application into columns of their own.

CREATE DATABASE IF NOT EXISTS town CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE DATABASE IF NOT EXISTS welfare CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- May change the schemas; only the migrations use it (DB_OWNER_USER).
CREATE OR REPLACE USER 'town_owner'@'{{HOST}}' IDENTIFIED BY '{{OWNER_PASSWORD}}';
GRANT ALL PRIVILEGES ON town.* TO 'town_owner'@'{{HOST}}';
GRANT ALL PRIVILEGES ON welfare.* TO 'town_owner'@'{{HOST}}';

-- Everything a visitor or a resident reaches (DB_USER). It must have no grant on welfare: that is the welfare wall.
CREATE OR REPLACE USER 'town_app'@'{{HOST}}' IDENTIFIED BY '{{TOWN_PASSWORD}}';
GRANT SELECT, INSERT, UPDATE, DELETE ON town.* TO 'town_app'@'{{HOST}}';

-- What staff do with welfare profiles (DB_WELFARE_USER).
CREATE OR REPLACE USER 'welfare_app'@'{{HOST}}' IDENTIFIED BY '{{WELFARE_PASSWORD}}';
GRANT SELECT ON town.* TO 'welfare_app'@'{{HOST}}';
GRANT SELECT, INSERT, UPDATE, DELETE ON welfare.* TO 'welfare_app'@'{{HOST}}';
