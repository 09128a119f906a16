package jp.idobata.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The welfare wall as seen from the street: everything a visitor can get is the same, byte for byte, whether staff have
 * written welfare profiles or not, and a word that stands in them is nowhere.
 */
@ExtendWith(SharedTown.class)
class NonInterferenceIT {

    private static final String CANARY = "カナリア58213";
    private static final int ADDRESSES_MOST = 1_200;

    @Test
    void nothingPublicDependsOnWelfareProfiles(TownProcess town) throws Exception {
        var street = PublicSide.of(town);
        var subjects = subjects(town);
        var without = street.crawl(subjects, ADDRESSES_MOST);
        assertTrue(without.size() > 500, "only " + without.size() + " addresses were found");
        write(town, subjects);
        try {
            var with = street.crawl(subjects, ADDRESSES_MOST);
            assertEquals(without.keySet(), with.keySet());
            assertTrue(without.keySet().stream().filter(path -> path.startsWith("/api/v1/gatherings/")).count() > 50);
            with.forEach((path, answer) -> assertFalse(answer.contains(CANARY), path + " says " + CANARY));
            street.saysNothingOf(CANARY, subjects.toArray(String[]::new));

            // Some of it may have changed with the time of day. That is looked at again at one time, with and without.
            var changed = with.keySet().stream().filter(path -> !with.get(path).equals(without.get(path))).toList();
            System.out.println(with.size() + " public addresses; changed meanwhile: " + changed);
            assertTrue(changed.size() < 100, "more has changed than the time of day can explain: " + changed);
            var again = changed.stream().map(street::look).toList();
            forget(town);
            for (var i = 0; i < changed.size(); i++) {
                assertEquals(street.look(changed.get(i)), again.get(i), changed.get(i));
            }
        } finally {
            forget(town);
        }
        street.logsSayNothingOf(CANARY);
    }

    /** Pages of gatherings gone by and to come, of places and of groups. */
    private static List<String> subjects(TownProcess town) throws SQLException {
        var subjects = new ArrayList<String>();
        numbers(town, "select gathering_id from publication order by gathering_id limit 8")
                .forEach(id -> subjects.add("/gatherings/" + id));
        numbers(town, "select p.gathering_id from publication p join occurrence o on o.gathering_id = p.gathering_id"
                + " where o.starts_at > '2026-11-22' group by 1 order by min(o.starts_at) limit 8")
                .forEach(id -> subjects.add("/gatherings/" + id));
        numbers(town, "select distinct place_id from gathering where place_id is not null limit 8")
                .forEach(id -> subjects.add("/places/" + id));
        numbers(town, "select group_id from group_approval order by group_id limit 3")
                .forEach(id -> subjects.add("/groups/" + id));
        return subjects.stream().distinct().toList();
    }

    /** A curator writes a profile of each, on the page that is there for it. */
    private static void write(TownProcess town, List<String> subjects) {
        var curator = new Visit(town.base()).as("staff@example.jp");
        for (var subject : subjects) {
            var page = curator.get("/staff" + subject + "/welfare");
            var written = curator.press(page, "write", Map.of("note", CANARY, "contact", CANARY, "term", "1"));
            assertTrue(written.text().contains(CANARY), () -> subject + " was not written: " + written.text());
        }
        suggest(curator, subjects.get(0));
        report(curator);
    }

    /** A template of reports, and what counts as an activity: words that stand in many a title, and one in none. */
    private static void report(Visit curator) {
        var template = curator.press(curator.get("/staff/insight/report/templates/new"), "keep", Map.of("keep", "1",
                "name", CANARY, "title", CANARY, "introduction", CANARY));
        assertTrue(template.text().contains(CANARY), template::text);
        var activity = curator.press(curator.get("/staff/insight/report/activities"), "keep", Map.of("keep", "0",
                "name-0", CANARY, "words-0", "開催、" + CANARY));
        assertTrue(activity.text().contains(CANARY), activity::text);
        assertTrue(curator.get("/staff/insight/report").text().contains(CANARY));
    }

    /** Words that hint, what is learnt from all this, and what is declined; the first word stands in many a text. */
    private static void suggest(Visit curator, String subject) {
        for (var word : List.of("開催", CANARY)) {
            var page = curator.get("/staff/words");
            var added = curator.press(page, "add", Map.of("add", "1", "phrase", word, "hints-at", "2", "weight", "100",
                    "source", CANARY));
            assertEquals(200, added.status());
        }
        var found = curator.press(curator.get("/staff/words"), "look", Map.of("look", "1", "part", CANARY));
        assertTrue(found.text().contains(CANARY), found::text);
        curator.press(curator.get("/staff/words"), "learn", Map.of("learn", "1"));
        var number = subject.replaceAll("\\D", "");
        var row = curator.post("/staff/welfare/row", Map.of("kind", List.of("gathering"), "dimension", List.of("FIELD"),
                "row", List.of(number), "version-" + number, List.of("1"), "yes-" + number, List.of("1", "2"),
                "declined-" + number, List.of("3")));
        assertEquals(200, row.status(), row.text());
    }

    private static void forget(TownProcess town) throws SQLException {
        for (var table : List.of("profile_term", "profile_history", "profile", "measure", "model", "suggestion",
                "suggested", "declined")) {
            change(town, "delete from welfare." + table);
        }
        change(town, "delete from welfare.hint where source = '" + CANARY + "'");
        change(town, "delete from welfare.report_activity where name = '" + CANARY + "'");
        change(town, "delete c, t from welfare.report_template_change c join welfare.report_template t"
                + " on t.id = c.template_id where t.name = '" + CANARY + "'");
    }

    private static List<Long> numbers(TownProcess town, String sql) throws SQLException {
        try (var connection = town.owner(); var result = connection.createStatement().executeQuery(sql)) {
            var numbers = new ArrayList<Long>();
            while (result.next()) {
                numbers.add(result.getLong(1));
            }
            return numbers;
        }
    }

    private static void change(TownProcess town, String sql) throws SQLException {
        try (var connection = town.owner(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
