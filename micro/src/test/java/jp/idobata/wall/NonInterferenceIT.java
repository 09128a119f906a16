package jp.idobata.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
    private static final int ADDRESSES_MOST = 2_500;

    @Test
    void nothingPublicDependsOnWelfareProfiles(TownProcess town) throws Exception {
        var street = PublicSide.of(town);
        var without = street.crawl(ADDRESSES_MOST);
        assertTrue(without.size() > 1_000, "only " + without.size() + " addresses were found");
        var subjects = write(town);
        try {
            var with = street.crawl(ADDRESSES_MOST);
            assertEquals(without.keySet(), with.keySet());
            with.forEach((path, answer) -> assertFalse(answer.contains(CANARY), path + " says " + CANARY));
            subjects.forEach(subject -> street.saysNothingOf(CANARY, subject));

            var changed = new TreeSet<String>();
            with.forEach((path, answer) -> {
                if (!answer.equals(without.get(path))) {
                    changed.add(path);
                }
            });
            assertDoNotDependOnProfiles(town, street, changed);
        } finally {
            forget(town);
        }
        street.logsSayNothingOf(CANARY);
    }

    /** What has changed may have done so with the time of day: it is looked at again, with the profiles and without. */
    private static void assertDoNotDependOnProfiles(TownProcess town, PublicSide street, TreeSet<String> changed)
            throws SQLException {
        System.out.println("Changed between the two crawls, and compared once more: " + changed);
        assertTrue(changed.size() < 50, "far more has changed than the time of day can explain: " + changed);
        for (var path : changed) {
            var with = street.look(path);
            change(town, "update welfare.profile set gathering_id = null, place_id = -id");
            var without = street.look(path);
            assertEquals(without, with, path);
        }
    }

    /** A curator writes profiles of gatherings and places, on the pages that are there for it. */
    private static List<String> write(TownProcess town) throws SQLException {
        var subjects = new ArrayList<String>();
        numbers(town, "select gathering_id from publication order by gathering_id limit 12")
                .forEach(id -> subjects.add("/gatherings/" + id));
        numbers(town, "select p.gathering_id from publication p join occurrence o on o.gathering_id = p.gathering_id"
                + " where o.starts_at > '2026-11-21' group by 1 order by min(o.starts_at) limit 12")
                .forEach(id -> subjects.add("/gatherings/" + id));
        numbers(town, "select distinct place_id from gathering where place_id is not null limit 12")
                .forEach(id -> subjects.add("/places/" + id));
        var curator = new Visit(town.base()).as("staff@example.jp");
        for (var subject : subjects) {
            var page = curator.get("/staff" + subject + "/welfare");
            var written = curator.press(page, "write", Map.of("note", CANARY, "contact", CANARY, "term", "1"));
            assertTrue(written.text().contains(CANARY), subject + " was written");
        }
        return subjects;
    }

    private static void forget(TownProcess town) throws SQLException {
        for (var table : List.of("profile_term", "profile_history", "profile")) {
            change(town, "delete from welfare." + table);
        }
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
