package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo town's gatherings in a calendar and on a map, against what is on record. */
@ExtendWith(SharedTown.class)
class BrowseIT {

    private static final Pattern ENTRY = Pattern.compile("<a href=\"/gatherings/(\\d+)\"[^>]*>"
            + "<span class=\"cal-time\"");
    private static final Pattern CELL = Pattern.compile("(?s)<time datetime=\"(2027-01-\\d\\d)\">(.*?)"
            + "(?=<time dat|</table)");
    private static final Pattern MORE = Pattern.compile("ほか(\\d+)件");
    /** A month in which nothing is over while the test runs. */
    private static final String MONTH = "/gatherings?view=calendar&lang=ja&month=2027-01";

    @Test
    void everyDateOfAMonthIsShownOrCounted(TownProcess town) throws Exception {
        for (var narrowed : List.of("", "&theme=make", "&q=%E4%BC%9A")) {
            var page = get(town, MONTH + narrowed).body();
            var cells = CELL.matcher(page).results().toList();
            assertEquals(31, cells.stream().map(cell -> cell.group(1)).distinct().count(), narrowed);
            var shown = 0;
            for (var cell : cells) {
                var entries = (int) ENTRY.matcher(cell.group(2)).results().count();
                var more = MORE.matcher(cell.group(2)).results().mapToInt(match -> Integer.parseInt(match.group(1)))
                        .sum();
                assertEquals(onRecord(town, cell.group(1), narrowed), entries + more, narrowed + " " + cell.group(1));
                assertTrue(entries <= 3);
                shown += entries;
            }
            assertTrue(shown > 0, narrowed);
        }
    }

    /** How many dates of published gatherings begin on that day. */
    private static int onRecord(TownProcess town, String day, String narrowed) throws SQLException {
        try (var owner = town.owner(); var rows = owner.createStatement().executeQuery("select count(*)"
                + " from occurrence o join publication p on p.gathering_id = o.gathering_id join gathering g on g.id ="
                + " o.gathering_id where date(o.starts_at) = '" + day + "'"
                + " and not exists (select 1 from freshness_rest f where f.kind = 'GATHERING'"
                + " and f.subject_id = g.id and f.began_at > g.updated_at)" + (narrowed.contains("theme")
                ? " and exists (select 1 from gathering_theme t where t.gathering_id = g.id and t.theme = 'make')"
                : narrowed.contains("q=") ? " and exists (select 1 from gathering_search s where s.gathering_id = g.id"
                + " and s.folded like '%会%')" : ""))) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void aCancelledDateIsSaidInWords(TownProcess town) throws Exception {
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            var rows = statement.executeQuery("select o.id, o.gathering_id, g.group_id, date_format(o.starts_at,"
                    + " '%x-W%v') from occurrence o join publication p on p.gathering_id = o.gathering_id"
                    + " join gathering g on g.id = o.gathering_id where o.starts_at > '2026-12-07'"
                    + " and g.group_id is not null order by o.starts_at limit 1");
            assertTrue(rows.next());
            var date = rows.getLong(1);
            var gathering = rows.getLong(2);
            var address = "/gatherings?view=calendar&lang=ja&week=" + rows.getString(4) + "&group=" + rows.getLong(3);
            statement.execute("insert into cancellation (occurrence_id, reason, cancelled_by, cancelled_at) values ("
                    + date + ", '雨', 'browse', utc_timestamp(6))");
            try {
                var entry = Pattern.compile("(?s)<li class=\"cancelled\">\\s*<a href=\"/gatherings/" + gathering
                        + "\".*?</li>").matcher(get(town, address).body());
                assertTrue(entry.find(), "it is there");
                assertTrue(entry.group().contains(">中止<"), entry.group());
            } finally {
                statement.execute("delete from cancellation where cancelled_by = 'browse'");
            }
        }
    }

    @Test
    void whatIsNoMonthIsSaidAndThePresentOneShown(TownProcess town) throws Exception {
        for (var wrong : List.of("month=2026-13", "month=2020-01", "week=2026-W99")) {
            var page = get(town, "/gatherings?view=calendar&lang=ja&" + wrong).body();
            assertTrue(page.contains("読み取れない条件"), wrong);
        }
        assertFalse(get(town, "/gatherings?view=calendar&lang=ja&month=2026-12").body().contains("読み取れない条件"));
    }

    @Test
    void theMapHasWhatTheListHasAndNothingOfAHiddenPlace(TownProcess town) throws Exception {
        var all = points(town, "");
        var total = new ObjectMapper().readTree(get(town, "/api/v1/gatherings?size=1").body()).get("total").intValue();
        assertTrue(all.size() > 50 && all.size() <= total, all.size() + " of " + total);
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            var rows = statement.executeQuery("select g.place_id from gathering g join occurrence o on o.gathering_id ="
                    + " g.id join publication p on p.gathering_id = g.id where g.place_id is not null and o.starts_at >"
                    + " '2026-11-30' limit 1");
            assertTrue(rows.next());
            var place = rows.getLong(1);
            var there = points(town, "place=" + place);
            assertFalse(there.isEmpty());
            var gathering = there.first();
            statement.execute("insert into place_hiding (place_id, reason, hidden_by, hidden_at) values (" + place
                    + ", 'x', 'x', utc_timestamp(6))");
            statement.execute("update place set updated_at = utc_timestamp(6) where id = " + place);
            try {
                assertFalse(points(town, "").contains(gathering));
                assertFalse(points(town, "at=34.3,134.05&within=50000").contains(gathering));
                assertEquals(new TreeSet<>(), points(town, "place=" + place));
            } finally {
                statement.execute("delete from place_hiding where hidden_by = 'x' and place_id = " + place);
                statement.execute("update place set updated_at = utc_timestamp(6) where id = " + place);
            }
        }
    }

    private static TreeSet<Integer> points(TownProcess town, String query) throws Exception {
        var answer = get(town, "/gatherings.geojson?" + query);
        assertEquals("*", answer.header("Access-Control-Allow-Origin").orElse(""));
        assertTrue(answer.header("Content-Type").orElse("").startsWith("application/geo+json"));
        var read = new ObjectMapper().readTree(answer.body());
        assertEquals("FeatureCollection", read.get("type").textValue());
        var numbers = new TreeSet<Integer>();
        for (var feature : read.get("features")) {
            assertTrue(feature.at("/geometry/coordinates/0").doubleValue() > 100, "longitude comes first");
            assertTrue(numbers.add(feature.get("id").intValue()));
        }
        return numbers;
    }

    @Test
    void whereNothingIsFoundThereIsAWayOn(TownProcess town) throws Exception {
        var page = get(town, "/gatherings?lang=ja&q=%E3%81%AC%E3%81%AC%E3%81%AC&when=month").body();
        assertTrue(page.contains("/whispers/new?kind=wish&amp;text=%E3%81%AC%E3%81%AC%E3%81%AC"), page);
        assertTrue(page.contains("aria-labelledby=\"near-theme\"") && page.contains("href=\"/gatherings?when=month\""));
        assertFalse(page.contains("near-all"));
    }

    @Test
    void aPointInTheAddressIsInNoLog(TownProcess town) throws Exception {
        for (var path : List.of("/gatherings", "/gatherings.geojson", "/api/v1/gatherings", "/gatherings.ics")) {
            get(town, path + "?at=34.123,134.987&sort=near");
        }
        get(town, "/gatherings?view=map&at=34.123,134.987&month=%00");
        for (var log : List.of("server.0.log", "console.log", "mariadb.log")) {
            assertFalse(town.log(log).contains("134.987"), log);
        }
    }

    private static RawAnswer get(TownProcess town, String path) throws Exception {
        var answer = RawRequest.get(path).send(town.base());
        assertEquals(200, answer.status(), path);
        return answer;
    }
}
