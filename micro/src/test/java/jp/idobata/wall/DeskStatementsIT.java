package jp.idobata.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many statements a page of the desk takes: as many in a large town as in a small one. */
@ExtendWith(SharedTown.class)
class DeskStatementsIT {

    private static final String REPORT = "/staff/insight/report";
    private static final String TASKS = "/staff/meeting/tasks?of=OPEN";
    private static final String MANY = "seq_1_to_2000";
    private static final int TRIES = 5;
    private static final int MOST = 80;

    @Test
    void theReportOfALargeTownTakesNoMoreThanThatOfASmallOne(TownProcess town) throws Exception {
        var curator = new Visit(town.base()).as("staff@example.jp");
        var small = statements(town, curator, REPORT);
        var before = curator.get(REPORT).text();
        try {
            grow(town);
            assertEquals(small, statements(town, curator, REPORT));
            assertTrue(!curator.get(REPORT).text().equals(before), "what has grown is in the report");
        } finally {
            shrink(town);
        }
        assertTrue(small > 1 && small < MOST, String.valueOf(small));
    }

    @Test
    void aFullListOfTasksTakesNoMoreThanAShortOneAndOneMoreForThoseWhoCanBeChosen(TownProcess town) throws Exception {
        var curator = new Visit(town.base()).as("staff@example.jp");
        var few = statements(town, curator, TASKS);
        try {
            change(town, "insert into welfare.meeting_task (deed_id, note_id, what, owner_id, due_on) select t.deed_id,"
                    + " t.note_id, concat('文の数', seq), t.owner_id, '2020-01-01' from (select * from"
                    + " welfare.meeting_task order by id limit 1) t join seq_1_to_25");
            assertEquals(few, statements(town, curator, TASKS));
            var page = curator.get(TASKS).text();
            assertTrue(page.contains("文の数20") && !page.contains("文の数21"), "a full page");
            var hand = TASKS + "&hand=" + page.replaceFirst("(?s).*?&amp;hand=(\\d+).*", "$1");
            assertEquals(few + 1, statements(town, curator, hand));
            assertTrue(curator.get(hand).text().split("<select").length == page.split("<select").length + 1);
        } finally {
            change(town, "delete from welfare.meeting_task where what like '文の数%'");
        }
    }

    /** Public gatherings in all areas, each held once this year, with what came of it and a profile of any term. */
    private static void grow(TownProcess town) throws SQLException {
        change(town, "insert into gathering (title, summary, area_id, venue, online, organiser, zone, created_at,"
                + " updated_at, version) select concat('報告の会', seq), '体操', (select min(id) from area) + seq % (select"
                + " count(*) from area), '-', false, '報告の団体', 'Asia/Tokyo', '2026-04-01', '2026-04-01', 1"
                + " from " + MANY,
                "insert into publication select id, 'staff@example.jp', '2026-04-01' from gathering where title"
                        + " like '報告の会%'",
                "insert into occurrence (gathering_id, original_starts_at, starts_at, ends_at, over_at, all_day,"
                        + " by_rule) select id, t, t, t + interval 1 hour, t + interval 1 hour, false, false from"
                        + " (select id, '2026-05-01' + interval id % 150 day + interval 10 hour as t from gathering"
                        + " where title like '報告の会%') g",
                "insert into held_report (occurrence_id, held, came, reported_by, reported_at) select o.id, true, 9,"
                        + " 'hanako@example.jp', o.over_at from occurrence o join gathering g on g.id = o.gathering_id"
                        + " where g.title like '報告の会%'",
                "insert into welfare.profile (gathering_id, note, written_by, written_at, version) select id, '報告',"
                        + " 'csw@example.jp', '2026-04-01', 1 from gathering where title like '報告の会%'",
                "insert into welfare.profile_term select p.id, t.id, 'YES' from welfare.profile p join welfare.term t"
                        + " on t.id % 5 = p.id % 5 where p.note = '報告'");
    }

    private static void shrink(TownProcess town) throws SQLException {
        change(town, "delete t from welfare.profile_term t join welfare.profile p on p.id = t.profile_id where p.note ="
                + " '報告'", "delete from welfare.profile where note = '報告'",
                "delete h from held_report h join occurrence o on o.id = h.occurrence_id join gathering g on g.id ="
                        + " o.gathering_id where g.title like '報告の会%'",
                "delete o from occurrence o join gathering g on g.id = o.gathering_id where g.title like '報告の会%'",
                "delete p from publication p join gathering g on g.id = p.gathering_id where g.title like '報告の会%'",
                "delete from lies_in where kind = 'GATHERING' and subject_id in (select id from gathering where title"
                        + " like '報告の会%')",
                "delete from gathering where title like '報告の会%'");
    }

    private static void change(TownProcess town, String... sql) throws SQLException {
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            for (var one : sql) {
                statement.executeUpdate(one);
            }
        }
    }

    /** The program does a few things by itself now and then, so the fewest of some tries count. */
    private static long statements(TownProcess town, Visit curator, String page) throws SQLException {
        var fewest = Long.MAX_VALUE;
        try (var owner = town.owner()) {
            for (var i = 0; i < TRIES; i++) {
                var before = selects(owner);
                assertEquals(200, curator.get(page).status());
                fewest = Math.min(fewest, selects(owner) - before);
            }
        }
        return fewest;
    }

    private static long selects(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("show global status like 'Com_select'")) {
            row.next();
            return row.getLong(2);
        }
    }
}
