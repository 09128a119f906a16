package jp.idobata.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Guests;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is found for somebody, and what not, in a town that runs. */
@ExtendWith(SharedTown.class)
class ConnectIT {

    private static final String TITLE = "灯台もと暮らしの会";

    @Test
    void whatIsKnownNotToSuitIsLeftOutAndWhatIsNotKnownIsSaid(TownProcess town) throws Exception {
        var id = gathering(town);
        var supporter = new Visit(town.base()).as("csw@example.jp");
        var curator = new Visit(town.base()).as("staff@example.jp");
        var quiet = term(town, "EASE", "quiet");
        try {
            assertTrue(found(supporter, Map.of()).contains("「灯台もと暮らし」が題名に"));
            var asked = Map.of("ease", List.of("quiet"));
            assertTrue(found(supporter, asked).contains("わからないこと: 静かか"));
            write(curator, id, Map.of("ease-" + quiet, "yes"));
            assertFalse(found(supporter, asked).contains("わからないこと"));
            write(curator, id, Map.of("ease-" + quiet, "no"));
            assertTrue(found(supporter, asked).contains("ことばでは見つかりませんでした"), "known to be loud");
            write(curator, id, Map.of("ease-" + quiet, "", "term", String.valueOf(term(town, "PARTICIPATION",
                    "role"))));
            assertTrue(found(supporter, Map.of("form", List.of("role"))).contains("ボランティア・役割を持つ</li>"));
        } finally {
            for (var table : List.of("profile_term", "profile_history")) {
                change(town, "delete from welfare." + table + " where profile_id in (select p.id from welfare.profile p"
                        + " where p.gathering_id = " + id + ")");
            }
            change(town, "delete from welfare.profile where gathering_id = " + id);
            change(town, "delete from town.publication where gathering_id = " + id);
        }
    }

    @Test
    void daysTimesWaysAndAgesNarrow(TownProcess town) throws Exception {
        var id = gathering(town);
        var supporter = new Visit(town.base()).as("csw@example.jp");
        change(town, "update town.gathering set latitude = 34.3428, longitude = 134.0466, age_from = 65 where id = "
                + id);
        try {
            // 5 December 2026 is a Saturday.
            narrows(supporter, "day", "6", "7");
            narrows(supporter, "part", "morning", "evening");
            narrows(supporter, "ages", "senior", "pupil");
            assertTrue(isFound(supporter, Map.of("from", List.of("番町"), "minutes", List.of("60"))));
            assertFalse(isFound(supporter, Map.of("from", List.of("牟礼町牟礼"), "minutes", List.of("10"))));
            change(town, "insert into town.freshness_rest values ('GATHERING', " + id
                    + ", 'SILENT', utc_timestamp(6) + interval 1 day)");
            assertFalse(isFound(supporter, Map.of()), "it rests");
        } finally {
            change(town, "delete from town.freshness_rest where subject_id = " + id + " and kind = 'GATHERING'");
            change(town, "delete from town.publication where gathering_id = " + id);
        }
        assertFalse(isFound(supporter, Map.of()), "it is not public");
    }

    @Test
    void placesAreOpenByTheCalendarAndNotByTheWeekAlone(TownProcess town) throws Exception {
        var supporter = new Visit(town.base()).as("csw@example.jp");
        change(town, "insert into town.place (name, drop_in, closed_on_holidays, created_at, updated_at, version)"
                + " values ('灯台もと暮らし亭', true, true, now(), '2026-11-20', 1)");
        var place = "(select id from town.place where name = '灯台もと暮らし亭')";
        change(town, "insert into town.opening_hours select id, 1, '10:00', '12:00' from town.place where id = "
                + place);
        try {
            // Monday 23 November 2026 is a public holiday, and the 30th is kept closed.
            assertTrue(found(supporter, Map.of()).contains("11月30日"));
            assertFalse(found(supporter, Map.of()).contains("11月23日"));
            change(town, "insert into town.opening_exception select id, '2026-11-30', null, null, '' from town.place"
                    + " where id = " + place);
            assertFalse(found(supporter, Map.of("day", List.of("1"))).contains("11月30日"));
            change(town, "insert into town.yearly_closure select id, 101, 1231 from town.place where id = " + place);
            assertFalse(found(supporter, Map.of()).contains("灯台もと暮らし亭"), "it is never open");
        } finally {
            for (var table : List.of("opening_hours", "opening_exception", "yearly_closure")) {
                change(town, "delete from town." + table + " where place_id in " + place);
            }
            change(town, "delete from town.place where name = '灯台もと暮らし亭'");
        }
    }

    private static void narrows(Visit supporter, String field, String suits, String suitsNot) {
        assertTrue(isFound(supporter, Map.of(field, List.of(suits))), field + " " + suits);
        assertFalse(isFound(supporter, Map.of(field, List.of(suitsNot))), field + " " + suitsNot);
    }

    private static boolean isFound(Visit supporter, Map<String, List<String>> asked) {
        return found(supporter, asked).contains("「灯台もと暮らし」が題名に");
    }

    private static String found(Visit supporter, Map<String, List<String>> asked) {
        var typed = new HashMap<>(asked);
        typed.put("q", List.of("灯台もと暮らし"));
        var page = supporter.post("/staff/connect", typed);
        assertEquals(200, page.status());
        return page.text();
    }

    private static long gathering(TownProcess town) throws SQLException {
        try (var owner = town.owner()) {
            var id = Guests.of(owner, TITLE, "hanako@example.jp", 30, LocalDateTime.parse("2026-12-05T10:00:00"), 1)
                    .gathering();
            try (var statement = owner.createStatement()) {
                statement.executeUpdate("replace into gathering_search (gathering_id, folded) values (" + id + ", '"
                        + TITLE + "')");
            }
            return id;
        }
    }

    private static void write(Visit curator, long id, Map<String, String> typed) {
        var page = curator.get("/staff/gatherings/" + id + "/welfare");
        assertEquals(200, curator.press(page, "write", typed).status());
    }

    private static long term(TownProcess town, String dimension, String code) throws SQLException {
        try (var owner = town.owner(); var statement = owner.createStatement(); var row = statement.executeQuery(
                "select id from welfare.term where dimension = '" + dimension + "' and code = '" + code + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void change(TownProcess town, String sql) throws SQLException {
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
