package jp.idobata.search.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.idobata.gathering.Welcome;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringQuery.Near;
import jp.idobata.search.GatheringQuery.Order;
import org.junit.jupiter.api.Test;

class GatheringParametersTest {

    private static final LocalDateTime SATURDAY_MORNING = at("2026-11-21T09:30");

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }

    /** {@code ask(now, "theme=eat", "theme=talk")}. */
    private static GatheringParameters ask(LocalDateTime now, String... pairs) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (var pair : pairs) {
            var parts = pair.split("=", 2);
            given.computeIfAbsent(parts[0], any -> new ArrayList<>()).add(parts[1]);
        }
        return new GatheringParameters(given::get, now, 20);
    }

    private static GatheringQuery query(String... pairs) {
        return ask(SATURDAY_MORNING, pairs).query();
    }

    private static void span(String when, String now, String from, String until) {
        var query = ask(at(now), "when=" + when).query();
        assertEquals(at(from), query.from(), when + " at " + now);
        assertEquals(at(until), query.until(), when + " at " + now);
    }

    private static void fault(String pair) {
        var asked = ask(SATURDAY_MORNING, pair);
        assertEquals(List.of(pair.substring(0, pair.indexOf('='))), asked.faults(), pair);
        assertEquals(GatheringQuery.since(SATURDAY_MORNING).areaId(), asked.query().areaId());
        assertEquals(SATURDAY_MORNING, asked.query().from());
    }

    @Test
    void withoutParametersEverythingFromNowOnIsMeant() {
        var query = query();
        assertEquals(SATURDAY_MORNING, query.from());
        assertNull(query.until());
        assertEquals(Order.SOON, query.order());
        assertEquals(1, query.page());
        assertTrue(query.terms().isEmpty());
    }

    @Test
    void todayIsFromNowToMidnight() {
        span("today", "2026-11-21T09:30", "2026-11-21T09:30", "2026-11-22T00:00");
        span("today", "2026-11-21T00:00", "2026-11-21T00:00", "2026-11-22T00:00");
        span("today", "2026-11-21T23:59:59", "2026-11-21T23:59:59", "2026-11-22T00:00");
    }

    @Test
    void nowIsWhatHasBegunAndIsNotOver() {
        span("now", "2026-11-21T09:30", "2026-11-21T09:30", "2026-11-21T09:30:01");
        span("now", "2026-11-21T09:30:00.9", "2026-11-21T09:30:00.9", "2026-11-21T09:30:01");
    }

    @Test
    void tomorrowBeginsAtMidnightHoweverLateItIs() {
        span("tomorrow", "2026-11-21T23:59:59", "2026-11-22T00:00", "2026-11-23T00:00");
        span("tomorrow", "2026-11-22T00:00", "2026-11-23T00:00", "2026-11-24T00:00");
    }

    @Test
    void theWeekendLiesAheadUntilItBegins() {
        span("weekend", "2026-11-16T12:00", "2026-11-21T00:00", "2026-11-23T00:00");
        span("weekend", "2026-11-20T23:59", "2026-11-21T00:00", "2026-11-23T00:00");
    }

    @Test
    void onSaturdayAndSundayTheWeekendIsWhatIsLeftOfIt() {
        span("weekend", "2026-11-21T00:00", "2026-11-21T00:00", "2026-11-23T00:00");
        span("weekend", "2026-11-21T15:00", "2026-11-21T15:00", "2026-11-23T00:00");
        span("weekend", "2026-11-22T15:00", "2026-11-22T15:00", "2026-11-23T00:00");
        span("weekend", "2026-11-23T00:00", "2026-11-28T00:00", "2026-11-30T00:00");
    }

    @Test
    void aWeekIsSevenDaysWithToday() {
        span("week", "2026-11-21T09:30", "2026-11-21T09:30", "2026-11-28T00:00");
    }

    @Test
    void aMonthEndsOnTheSameDayOfTheNextOrItsLast() {
        span("month", "2026-11-21T09:30", "2026-11-21T09:30", "2026-12-22T00:00");
        span("month", "2027-01-31T09:30", "2027-01-31T09:30", "2027-03-01T00:00");
    }

    @Test
    void theYearsEndIsADayLikeAnyOther() {
        span("today", "2026-12-31T23:00", "2026-12-31T23:00", "2027-01-01T00:00");
        span("tomorrow", "2026-12-31T23:00", "2027-01-01T00:00", "2027-01-02T00:00");
        span("weekend", "2026-12-31T23:00", "2027-01-02T00:00", "2027-01-04T00:00");
        span("week", "2026-12-31T23:00", "2026-12-31T23:00", "2027-01-07T00:00");
        span("month", "2026-12-31T23:00", "2026-12-31T23:00", "2027-02-01T00:00");
    }

    @Test
    void namedDaysCountWhole() {
        var query = query("from=2026-12-01", "to=2026-12-24");
        assertEquals(at("2026-12-01T00:00"), query.from());
        assertEquals(at("2026-12-25T00:00"), query.until());
        assertEquals(SATURDAY_MORNING, query("to=2026-12-24").from());
        assertNull(query("from=2026-12-01").until());
    }

    @Test
    void namedDaysOutweighAWord() {
        var query = query("when=today", "from=2026-12-01");
        assertEquals(at("2026-12-01T00:00"), query.from());
        assertNull(query.until());
    }

    @Test
    void listsAreRepeatedOrStandBetweenCommas() {
        assertEquals(Set.of("eat", "talk", "make"), query("theme=eat,talk", "theme=make").themes());
        assertEquals(Set.of(Welcome.ALONE, Welcome.STEP_FREE), query("welcome=alone,step-free").welcome());
        assertEquals(Set.of(), query("theme=,,").themes());
    }

    @Test
    void aPointHasADistance() {
        assertEquals(new Near(34.34, 134.05, 2000), query("at=34.34,134.05").near());
        assertEquals(new Near(34.34, 134.05, 500), query("at=34.34,134.05", "within=500").near());
        assertEquals(50_000, query("at=34.34,134.05", "within=9999999").near().metres());
    }

    @Test
    void nearestFirstNeedsAPoint() {
        assertEquals(Order.NEAR, query("at=34.34,134.05", "sort=near").order());
        assertEquals(Order.SOON, query("sort=near").order());
    }

    @Test
    void switchesAreOnOrOff() {
        for (var on : List.of("true", "1", "on")) {
            assertTrue(query("free=" + on).free(), on);
            assertTrue(query("online=" + on).online(), on);
        }
        assertFalse(query("free=false").free());
        assertFalse(query("free=").free());
    }

    @Test
    void whatCannotBeReadIsNamedAndLeftOut() {
        Arrays.asList("when=yesterday", "when=きょう", "from=2026-02-30", "from=21.11.2026", "to=9999-12-31", "area=0",
                "area=-1", "area=abc", "area=99999999999999999999", "group=1.5", "place=１", "page=0", "within=far",
                "at=34", "at=x,y", "at=91,0", "at=NaN,NaN", "at=34,134,2", "sort=price", "free=perhaps", "welcome=dogs",
                "theme=<b>", "theme=EAT").forEach(GatheringParametersTest::fault);
    }

    @Test
    void anEmptyParameterIsNoneAtAll() {
        assertEquals(List.of(), ask(SATURDAY_MORNING, "when=", "from=", "area=", "theme=", "q=  ", "page=", "at=")
                .faults());
    }

    @Test
    void tooMuchIsCutNotRefused() {
        var long500 = "い".repeat(500);
        assertEquals(List.of(), ask(SATURDAY_MORNING, "q=" + long500).faults());
        assertEquals(GatheringQuery.PAGE_MOST, query("page=999999").page());
    }
}
