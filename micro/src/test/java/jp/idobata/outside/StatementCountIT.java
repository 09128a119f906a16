package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.WorldClock;
import jp.idobata.web.frame.Addresses;
import jp.idobata.web.visitor.feed.FeedFiles;
import jp.idobata.web.visitor.opendata.OpenDataFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How many statements an answer takes, as the database itself counts them while nobody else asks anything. It must not
 * depend on how many rows are shown, and to look must change nothing.
 */
@ExtendWith(SharedTown.class)
class StatementCountIT {

    private static final System.Logger LOG = System.getLogger(StatementCountIT.class.getName());
    private static final int PAGE_MOST = 6;
    private static final int API_MOST = 3;
    private static final int SETTLES = 50;
    private static final int FEED_MOST = 5;
    private static final int CARD_MOST = 3;
    private static final int LIST_OF_WHISPERS_MOST = 4;
    /** Sorts that could not stop when a page was full. */
    private static final List<String> SORTS = List.of("Sort_range", "Sort_priority_queue_sorts");

    /** A place, group or area with gatherings to come, and how many: the fewest first, or the most. */
    private static final String BUSY = """
            select g.%1$s, count(distinct g.id) from gathering g join publication p on p.gathering_id = g.id
            join occurrence o on o.gathering_id = g.id where o.over_at > '2026-11-22' and g.%1$s is not null
            group by g.%1$s order by 2 %2$s, 1 limit 1""";

    /** A gathering with dates to come: the fewest first, or the most. */
    private static final String DATES = """
            select o.gathering_id, count(*) from occurrence o join publication p on p.gathering_id = o.gathering_id
            where o.over_at > '2026-11-22' group by o.gathering_id order by 2 %s, 1 limit 1""";

    @Test
    void everyVisitorsPageTakesAtMostSix(TownProcess town) throws Exception {
        var pages = Addresses.patterns().stream()
                .filter(pattern -> !pattern
                        .matches("/(my|staff|invitations|post/(\\{|pictures|look)|p/\\{link}/).*|/whispers/new"))
                .toList();
        assertTrue(pages.size() > 10);
        for (var page : pages) {
            atMost(PAGE_MOST, town, page.contains("{id}") ? busiest(town, page) : Hostile.plain(page));
        }
        atMost(PAGE_MOST, town, "/?lang=simple");
        atMost(PAGE_MOST, town, "/signup?sent=1");
        atMost(PAGE_MOST, town, "/no-such-page", 404);
        atMost(PAGE_MOST, town, "/gatherings/999999999", 404);
    }

    @Test
    void everyFilterOfAListTakesAtMostSix(TownProcess town) throws Exception {
        var busy = List.of("area=" + id(town, BUSY.formatted("area_id", "desc")),
                "group=" + id(town, BUSY.formatted("group_id", "desc")),
                "place=" + id(town, BUSY.formatted("place_id", "desc")));
        var words = List.of("q=%E4%BC%9A", "q=%E3%81%AA%E3%81%84%E3%82%82%E3%81%AE", "q=a%20b%20c%20d", "when=now",
                "view=calendar&month=2026-12", "view=calendar&week=2026-W48", "view=calendar&month=2026-13",
                "view=calendar&q=%E3%81%AA%E3%81%84%E3%82%82%E3%81%AE",
                "view=map&q=%E3%81%AA%E3%81%84%E3%82%82%E3%81%AE",
                "view=map&page=2", "q=%E3%81%AA%E3%81%84%E3%82%82%E3%81%AE&when=today&area=1", "when=today",
                "when=tomorrow", "when=weekend", "when=week", "when=month", "from=2026-12-01", "to=2026-12-31",
                "from=2026-12-24&to=2026-12-24", "theme=eat", "theme=eat,make,move", "welcome=alone",
                "free=true", "free=false", "online=true", "at=34.34,134.04&within=50000", "sort=new", "sort=near",
                "page=2", "page=1000", "page=x&from=x&theme=x", "lang=en", "view=calendar", "view=map");
        for (var query : Stream.concat(busy.stream(), words.stream()).toList()) {
            atMost(PAGE_MOST, town, "/gatherings?" + query);
        }
        atMost(PAGE_MOST, town, "/gatherings?q=%E4%BC%9A&from=2026-11-22&to=2027-03-31&theme=eat,make&welcome=alone"
                + "&free=true&at=34.34,134.04&within=50000&sort=near&" + String.join("&", busy));
        for (var view : List.of("list", "calendar", "map")) {
            // What finds something in every view, and what finds nothing, with every name that a page must look up.
            atMost(PAGE_MOST, town, "/gatherings?view=" + view + "&" + String.join("&", busy));
            atMost(PAGE_MOST, town, "/gatherings?q=%E3%81%AA%E3%81%84&view=" + view + "&" + String.join("&", busy));
        }
        for (var query : List.of("", "kind=wish", "theme=talk&page=2", "kind=offer&theme=eat&" + busy.get(0))) {
            atMost(LIST_OF_WHISPERS_MOST, town, "/whispers?" + query);
        }
        for (var query : List.of("open=true", "lent=true", "has=toilet,parking", "open=true&lent=true&has=toilet&"
                + busy.get(0))) {
            atMost(PAGE_MOST, town, "/places?" + query);
        }
        atMost(PAGE_MOST, town, "/places/free?day=2026-12-04&start=14:00&end=16:00&" + busy.get(0));
        atMost(PAGE_MOST, town, "/places/" + id(town, "select min(id), 0 from place where lent"));
        for (var list : List.of("/places?", "/groups?")) {
            for (var query : List.of(busy.get(0), "q=%E9%AB%98", "q=%E3%81%AA%E3%81%84&" + busy.get(0), "page=2",
                    "category=1", "sort=near&at=34.34,134.04")) {
                atMost(PAGE_MOST, town, list + query);
            }
        }
    }

    @Test
    void everyAnswerToProgramsTakesAtMostThree(TownProcess town) throws Exception {
        for (var path : List.of("/gatherings", "/gatherings?size=100",
                "/gatherings?q=%E3%81%82&theme=make&free=1&sort=new",
                "/gatherings?at=34.34,134.04&within=5000&sort=near", busiest(town, "/gatherings/{id}"), "/places",
                "/places?q=%E5%85%AC&page=2", "/groups", "/areas", "/themes")) {
            atMost(API_MOST, town, "/api/v1" + path);
        }
        for (var path : List.of("/gatherings?size=20&sort=new", "/gatherings?at=34.34,134.04&within=50000&sort=near")) {
            var next = RawRequest.get("/api/v1" + path).send(town.base()).body().replaceAll(
                    "(?s).*\"next\":\"[^\"]*(/api/v1[^\"]+)\".*", "$1");
            assertTrue(next.contains("cursor="), next);
            atMost(API_MOST, town, next);
        }
        atMost(0, town, "/api/openapi");
        atMost(0, town, "/api/v1/gatherings?page=x", 400);
    }

    @Test
    void everyFeedTakesAtMostFiveAndOneIfNothingIsNew(TownProcess town) throws Exception {
        try (var owner = town.owner()) {
            WorldClock.bringBack(owner);
        }
        for (var pattern : FeedFiles.patterns()) {
            var feed = pattern.contains("{id}") ? busiest(town, pattern) : pattern;
            atMost(FEED_MOST, town, feed);
            unchanged(town, feed);
        }
        atMost(FEED_MOST, town, "/gatherings.atom?q=%E4%BC%9A&from=2026-11-22&to=2027-03-31&theme=eat,make&page=2"
                + "&at=34.34,134.04&within=50000&sort=near");
        atMost(2, town, "/gatherings.geojson");
        unchanged(town, "/gatherings.geojson");
        atMost(1, town, "/areas.geojson");
        atMost(2, town, "/stories.atom");
        unchanged(town, "/stories.atom");
        atMost(1, town, "/gatherings/999999999.ics", 404);
        atMost(CARD_MOST, town, busiest(town, "/gatherings/{id}/card.png"));
        atMost(0, town, "/robots.txt");
        atMost(0, town, "/embed.js");
        atMost(FEED_MOST, town, "/sitemap.xml");
        for (var part : List.of("/sitemap/gatherings-0.xml", "/sitemap/places-0.xml")) {
            atMost(CARD_MOST, town, part);
            unchanged(town, part);
        }
        same(town, "/gatherings.atom?area=" + id(town, BUSY.formatted("area_id", "")), "/gatherings.atom?page=2");
    }

    @Test
    void openDataTakesOneIfNothingIsNewAndTwoAPart(TownProcess town) throws Exception {
        try (var owner = town.owner()) {
            WorldClock.bringBack(owner);
        }
        atMost(2, town, "/opendata/");
        atMost(0, town, "/opendata/check");
        atMost(3, town, "/opendata/catalog.jsonld");
        var parts = 2 + 2 * (id(town, "select count(*), 0 from place") / 200 + 1);
        atMost((int) (2 + parts), town, "/opendata/facilities.csv");
        for (var file : OpenDataFiles.patterns()) {
            unchanged(town, file);
        }
    }

    @Test
    void manyRowsTakeNoMoreThanOne(TownProcess town) throws Exception {
        same(town, "/api/v1/gatherings?size=1", "/api/v1/gatherings?size=100");
        same(town, "/gatherings?page=2", "/gatherings?page=" + lastPage(town));
        same(town, "/api/v1/places?page=2", "/api/v1/places?page=" + lastPage(town, "place", 50));
        for (var owner : List.of("place", "area", "group")) {
            var quiet = count(town, "/" + owner + "s/" + id(town, BUSY.formatted(owner + "_id", "")), 200);
            var busy = count(town, "/" + owner + "s/" + id(town, BUSY.formatted(owner + "_id", "desc")), 200);
            // What does not fill its first page needs no counting.
            assertTrue(busy == quiet || busy == quiet + 1, owner + ": " + quiet + " and " + busy);
        }
        for (var path : List.of("/gatherings/", "/api/v1/gatherings/")) {
            same(town, path + id(town, DATES.formatted("")), path + id(town, DATES.formatted("desc")));
        }
    }

    /** Sorting would read every date to come, of however many years, for a page of twenty. */
    @Test
    void listsByDateReadTheIndexOfDatesInItsOrder(TownProcess town) throws Exception {
        for (var path : List.of("/", "/gatherings", "/gatherings?page=2", "/api/v1/gatherings")) {
            try (var connection = town.owner()) {
                var before = Statements.status(connection, SORTS);
                assertEquals(200, RawRequest.get(path).send(town.base()).status());
                assertEquals(before, Statements.status(connection, SORTS), path + " sorts what it finds");
            }
        }
    }

    private static void unchanged(TownProcess town, String feed) throws Exception {
        assertEquals(1, Statements.of(town, RawRequest.get(feed).with("If-None-Match: " + settled(town, feed)), 304),
                feed);
    }

    /** The tag of a feed, once no change is so fresh that the feed does not trust its own clock. */
    private static String settled(TownProcess town, String feed) throws Exception {
        for (var i = 0; i < SETTLES; i++) {
            var tag = RawRequest.get(feed).send(town.base()).header("ETag").orElseThrow();
            if (tag.equals(RawRequest.get(feed).send(town.base()).header("ETag").orElseThrow())) {
                return tag;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(feed + " does not settle");
    }

    private static int lastPage(TownProcess town) throws Exception {
        var total = RawRequest.get("/api/v1/gatherings?size=1").send(town.base()).body().replaceAll(
                "(?s)^\\{\"total\":(\\d+).*", "$1");
        return (Integer.parseInt(total) + 19) / 20;
    }

    private static int lastPage(TownProcess town, String table, int size) throws SQLException {
        return (int) (id(town, "select count(*) from " + table) + size - 1) / size;
    }

    /** The address of the page of a kind that has the most to show. */
    private static String busiest(TownProcess town, String pattern) throws SQLException {
        if (pattern.startsWith("/stories/")) {
            return pattern.replace("{id}", String.valueOf(id(town, "select p.story_id from story_publication p"
                    + " join story_gathering t on t.wording_id = p.wording_id order by 1 limit 1")));
        }
        if (pattern.startsWith("/whispers/")) {
            return pattern.replace("{id}", String.valueOf(id(town, "select p.whisper_id from"
                    + " whisper_publication p left join whisper_assent a on a.whisper_id = p.whisper_id"
                    + " group by p.whisper_id order by count(*) desc limit 1")));
        }
        var kind = pattern.replaceAll("^/|s/\\{id}.*$", "");
        var sql = kind.equals("gathering") ? DATES.formatted("desc") : BUSY.formatted(kind + "_id", "desc");
        return pattern.replace("{id}", String.valueOf(id(town, sql)));
    }

    private static long id(TownProcess town, String sql) throws SQLException {
        try (var connection = town.owner(); var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertTrue(rows.next(), "the demo has what is needed: " + sql);
            return rows.getLong(1);
        }
    }

    private static void same(TownProcess town, String few, String many) throws Exception {
        assertEquals(count(town, few, 200), count(town, many, 200), few + " and " + many);
    }

    private static void atMost(int most, TownProcess town, String path) throws Exception {
        atMost(most, town, path, 200);
    }

    private static void atMost(int most, TownProcess town, String path, int status) throws Exception {
        var count = count(town, path, status);
        LOG.log(System.Logger.Level.INFO, path + ": " + count);
        assertTrue(count <= most, path + " takes " + count + " statements");
    }

    private static int count(TownProcess town, String path, int status) throws Exception {
        return Statements.of(town, RawRequest.get(path), status);
    }
}
