package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.Feeds;
import jp.idobata.search.CalendarSearch;
import jp.idobata.search.Found;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringQuery.Near;
import jp.idobata.search.GatheringQuery.Order;
import jp.idobata.search.GatheringSearch;
import jp.idobata.search.MapSearch;
import jp.idobata.search.SearchTerms;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What a visitor looks at costs no more in a town three times as large. The rows that the database reads are compared,
 * so it does not matter which way the database would have taken in a town as small as that of a test.
 */
@InTheServer
public class SearchRowsIT {

    private static final int FEW = 3_000;
    private static final int MANY = 3 * FEW;
    private static final int RARE = 20;
    private static final int DAYS = 20;
    private static final int A_LITTLE = 100;
    /** By then hardly anything of what other tests have left in the town takes place. */
    private static final int AHEAD = 200;

    @EJB
    private GatheringSearch search;
    @EJB
    private CalendarSearch calendar;
    @EJB
    private MapSearch map;
    @EJB
    private Feeds feeds;
    @Inject
    private TownClock clock;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private Effort effort;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @AfterEach
    void forget() throws SQLException {
        for (var table : List.of("occurrence", "publication", "gathering_theme", "gathering_search", "gathering")) {
            tomorrow.change("delete t from " + table + " t join gathering g on g.id = t." + (table.equals("gathering")
                    ? "id" : "gathering_id") + " where g.title like '行数の集い%'");
        }
    }

    @Test
    void aTownThreeTimesAsLargeHasNoMoreRowsReadForAPage() throws Exception {
        add(1, FEW);
        var few = read();
        add(FEW + 1, MANY);
        var many = read();
        System.out.println("rows looked at: " + few + " " + many);
        few.forEach((what, rows) -> assertTrue(many.get(what) <= rows * 13 / 10 + A_LITTLE, what + ": " + rows
                + " rows, then " + many.get(what)));
    }

    @Test
    void veryManyAreCountedSoFarAndAllOfThemForPrograms() throws Exception {
        var asked = all();
        var before = search.total(asked);
        add(1, FEW);
        var found = search.find(asked);
        assertTrue(found.isUncounted());
        assertEquals(Found.COUNTED_MOST, found.least());
        assertEquals("1,000+", found.number());
        assertEquals(before + FEW, search.total(asked));
        assertEquals(before + FEW, search.stretch(asked, null).total());
        var last = search.find(asked.first(20, Order.SOON).page(60));
        assertEquals(20, last.cards().size());
        assertTrue(last.hasNext());
    }

    private GatheringQuery all() {
        return GatheringQuery.since(since());
    }

    private LocalDateTime since() {
        return clock.now().plusDays(AHEAD);
    }

    /** The rows of each. */
    private Map<String, Long> read() throws Exception {
        var rows = new LinkedHashMap<String, Long>();
        for (var asked : asked().entrySet()) {
            var query = asked.getValue();
            rows.put(asked.getKey(), least(() -> search.cards(query)));
            rows.put(asked.getKey() + ", calendar", least(() -> calendar.days(query, query.from().plusDays(30), 3)));
            rows.put(asked.getKey() + ", feed", least(() -> feeds.page(query, 50)));
        }
        for (var name : List.of("all", "the second page", "a month without any", "now", "words", "the latest")) {
            var query = asked().get(name);
            rows.put(name + ", counted", least(() -> search.find(query)));
            rows.put(name + ", map", least(() -> map.points(query)));
            rows.put(name + ", map counted", least(() -> map.count(query)));
            rows.put(name + ", instead", least(() -> search.several(List.of(query, all()))));
        }
        return rows;
    }

    private Map<String, GatheringQuery> asked() throws SQLException {
        var asked = new LinkedHashMap<String, GatheringQuery>();
        asked.put("all", all());
        asked.put("the second page", all().page(2));
        asked.put("the latest", all().by(Order.NEW));
        asked.put("now", GatheringQuery.at(clock.now()));
        asked.put("a month without any", all().from(clock.now().plusDays(390)));
        asked.put("a rare area", all().in(tomorrow.number("select max(id) from area")));
        asked.put("a theme", new GatheringQuery(null, null, Set.of("learn"), since(), null, false, false, null,
                null, null, null, null, 1, 20));
        asked.put("near", new GatheringQuery(null, null, null, since(), null, false, false, null, null, null,
                new Near(24.5, 124.5, 1000), Order.NEAR, 1, 20));
        asked.put("words", all().with(SearchTerms.of("行数の集い")).by(Order.BEST));
        return asked;
    }

    private long least(Callable<?> work) throws Exception {
        work.call();
        return Math.min(effort.rowsOnce(work), effort.rowsOnce(work));
    }

    /** Each with two dates in the weeks to come, half of them of one theme, the first of them near and in one area. */
    private void add(int first, int last) throws SQLException {
        var start = LocalDateTime.of(since().toLocalDate().plusDays(1), LocalTime.of(10, 0));
        tomorrow.change("insert into gathering (title, area_id, latitude, longitude, online, free, zone, created_at,"
                + " updated_at, version) select concat('行数の集い', seq), if(seq <= " + RARE + ", (select max(id) from"
                + " area), null), if(seq <= " + RARE + ", 24.5, 25.5), if(seq <= " + RARE + ", 124.5, 125.5), false,"
                + " true, 'Asia/Tokyo', utc_timestamp(6), utc_timestamp(6), 1 from seq_" + first + "_to_" + last);
        var of = " from gathering g where g.title like '行数の集い%' and substr(g.title, 6) between " + first + " and "
                + last;
        tomorrow.change("insert into publication select g.id, 'x@example.jp', utc_timestamp(6)" + of);
        tomorrow.change("insert into gathering_theme (gathering_id, theme) select g.id, 'learn'" + of
                + " and g.id % 2 = 0");
        tomorrow.change("insert into gathering_search (gathering_id, folded, readings, state) select g.id, '"
                + SearchTerms.fold("行数の集い") + "', '', 2" + of);
        for (var week = 0; week < 2; week++) {
            tomorrow.change("insert into occurrence (gathering_id, original_starts_at, starts_at, ends_at, over_at,"
                    + " all_day, by_rule) select d.id, d.at, d.at, d.at + interval 1 hour, d.at + interval 1 hour,"
                    + " false, false from (select g.id, timestamp('" + start.plusWeeks(week) + "') + interval g.id % "
                    + DAYS + " day as at" + of + ") d");
        }
    }
}
