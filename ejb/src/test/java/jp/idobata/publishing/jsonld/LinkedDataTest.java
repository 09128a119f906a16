package jp.idobata.publishing.jsonld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.idobata.calendar.Pauses;
import jp.idobata.freshness.Freshness;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Terms;
import jp.idobata.gathering.recurrence.Recurrence;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.place.OpeningException;
import jp.idobata.place.OpeningHours;
import jp.idobata.place.OpeningTimes;
import jp.idobata.publishing.PublicArea;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.PublicGroup;
import jp.idobata.publishing.PublicPlace;
import jp.idobata.publishing.SampleFeed;
import jp.idobata.reading.Corrections;
import org.junit.jupiter.api.Test;

/** As a JSON-LD library reads it. */
class LinkedDataTest {

    private static final String SITE = "https://ido.example.jp";
    private static final String IT = SITE + "/gatherings/12#gathering";
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 11, 28, 10, 0);
    private static final String SATURDAYS = "FREQ=MONTHLY;BYDAY=SA;BYSETPOS=2,4";

    private static final String EXERCISES = """
            [GeoCoordinates] a GeoCoordinates
            [GeoCoordinates] latitude 3.433E1
            [GeoCoordinates] longitude 1.3404E2
            [Offer] a Offer
            [Offer] price 0
            [Offer] priceCurrency JPY
            [Offer] url @/gatherings/12
            [PostalAddress] a PostalAddress
            [PostalAddress] addressCountry JP
            [PostalAddress] streetAddress 高松市栗林町1-20-16
            [VirtualLocation] a VirtualLocation
            [VirtualLocation] url https://meet.example.jp/a?b=c
            @@ a Event
            @@ description だれでもどうぞ
            @@ endDate 2026-11-29T12:00:00+09:00
            @@ eventAttendanceMode MixedEventAttendanceMode
            @@ eventStatus EventRescheduled
            @@ image @/pictures/PICTURE-1600.jpg
            @@ inLanguage ja
            @@ isAccessibleForFree true
            @@ keywords 話す, 聞く
            @@ keywords 食べる
            @@ location [VirtualLocation]
            @@ location @/places/3#place
            @@ name ラジオ体操; 朝, みんなで\\n
            @@ offers [Offer]
            @@ organizer @/groups/7#group
            @@ previousStartDate 2026-11-28T10:00:00+09:00
            @@ startDate 2026-11-29T10:00:00+09:00
            @@ url @/gatherings/12
            @/groups/7#group a Organization
            @/groups/7#group name 町内会 "ひまわり"
            @/groups/7#group url @/groups/7
            @/places/3#place a Place
            @/places/3#place address [PostalAddress]
            @/places/3#place geo [GeoCoordinates]
            @/places/3#place name 栗林公園
            @/places/3#place url @/places/3""";

    private static LinkedData data() {
        return new LinkedData(SampleFeed.voice(SampleFeed.TOKYO));
    }

    private static PublicDate date(LocalDateTime original, LocalDateTime start, String cancelled) {
        return new PublicDate(original, start, start.plusHours(2), false, cancelled);
    }

    private static Graph graph(PublicGathering gathering) {
        var text = data().gathering(gathering, "/gatherings/12/card.png");
        assertFalse(text.contains("hanako@example.jp") || text.contains("087-000-0000"), text);
        return Graph.of(text);
    }

    private static PublicGathering exercises(Recurring recurring, PublicDate... dates) {
        return SampleFeed.exercises(recurring, List.of(dates)).gathering();
    }

    /** 茶話会 as somebody alone posted it, at a venue in words. */
    private static PublicGathering tea(String title, boolean online, String url, boolean hidden, String organiser,
            Boolean free, String fee) {
        return new PublicGathering(12, title, null, "お茶をのみます", List.of(new PublicDate(FIRST, FIRST, null, true, null)),
                1, null, null, online, url, null, hidden ? null : "商店街の空き店舗", null, null, null, null, null, null,
                organiser, List.of(), List.of(), free, fee, 12, null, "近所の人", null, "087-000-0000",
                "hanako@example.jp", "https://person.example.jp/",
                new Terms(Set.of(SignUpWay.NONE), null, 6, null, true, null), null, false, SampleFeed.CHANGED,
                List.of(), Freshness.SURE, hidden, Corrections.NONE);
    }

    @Test
    void oneDateIsAnEventWithAllThatThePageSaysOfIt() {
        assertEquals(EXERCISES.replace("@@", IT)
                .replace("@/", SITE + "/").replace("PICTURE", "a".repeat(64)),
                graph(exercises(null, date(FIRST, FIRST.plusDays(1), null))).lines());
    }

    @Test
    void seriesTellsItsRuleAndWhichDatesAreNotAsItSays() {
        var dates = new ArrayList<>(Recurrence.of(SATURDAYS).dates(FIRST, FIRST, FIRST.plusMonths(5), 99).stream()
                .map(start -> date(start, start, null)).toList());
        dates.set(1, date(dates.get(1).startsAt(), dates.get(1).startsAt().plusDays(1), null));
        dates.set(2, date(dates.get(2).startsAt(), dates.get(2).startsAt(), "大雪"));
        dates.remove(4);
        var graph = graph(exercises(new Recurring(SATURDAYS, FIRST, Pauses.NONE), dates.toArray(PublicDate[]::new)));
        assertEquals(List.of("EventSeries"), graph.all(IT, "@type"));
        assertEquals(List.of("2026-11-28T10:00:00+09:00"), graph.all(IT, "startDate"));
        assertEquals(dates.stream().map(date -> date.startsAt() + ":00+09:00").toList(),
                graph.all(IT, "subEvent", "startDate"));
        assertEquals(List.of("2026-12-12T10:00:00+09:00"), graph.all(IT, "subEvent", "previousStartDate"));
        assertEquals(List.of("EventCancelled", "EventRescheduled"), graph.all(IT, "subEvent", "eventStatus").stream()
                .filter(status -> !status.equals("EventScheduled")).toList());
        assertEquals(List.of("2SA", "4SA"), graph.all(IT, "eventSchedule", "byDay"));
        assertEquals(List.of("P1M"), graph.all(IT, "eventSchedule", "repeatFrequency"));
        assertEquals(List.of("10:00:00", "12:00:00", "Asia/Tokyo"), List.of("startTime", "endTime", "scheduleTimezone")
                .stream().flatMap(name -> graph.all(IT, "eventSchedule", name).stream()).toList());
        assertEquals(List.of("2026-12-12T10:00:00+09:00", "2026-12-26T10:00:00+09:00", "2027-01-23T10:00:00+09:00"),
                graph.all(IT, "eventSchedule", "exceptDate"));
    }

    @Test
    void rulesAreToldByTheirDaysAndEndsAndThoseWithoutWordsByTheirDatesAlone() {
        var weekly = graph(exercises(new Recurring("FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU;UNTIL=20270131T235959", FIRST,
                Pauses.NONE), date(FIRST, FIRST, null)));
        assertEquals(List.of("Saturday", "Sunday"), weekly.all(IT, "eventSchedule", "byDay"));
        assertEquals(List.of("2027-01-31", "P2W"), List.of("endDate", "repeatFrequency").stream()
                .flatMap(name -> weekly.all(IT, "eventSchedule", name).stream()).toList());
        var strange = graph(exercises(new Recurring("FREQ=YEARLY;BYWEEKNO=48;BYDAY=SA", FIRST, Pauses.NONE),
                date(FIRST, FIRST, null)));
        assertEquals(List.of(), strange.all(IT, "eventSchedule"));
        assertEquals(List.of("Event"), strange.all(IT, "subEvent", "@type"));
    }

    @Test
    void ofManyDatesTheNextTwentyAreTold() {
        var dates = IntStream.range(0, 60).mapToObj(day -> date(FIRST.plusDays(day * 3L), FIRST.plusDays(day * 3L),
                "中止")).toArray(PublicDate[]::new);
        var graph = graph(exercises(null, dates));
        assertEquals(20, graph.all(IT, "subEvent").size());
        assertEquals(List.of("EventCancelled"), graph.all(IT, "eventStatus"));
    }

    @Test
    void whatOnlyThoseLearnWhoComeAndHiddenPlacesAndPersonsStayOut() {
        var online = graph(tea("読書会", true, null, false, "花子", true, null));
        assertEquals(List.of(SITE + "/gatherings/12"), online.all(IT, "location", "url"));
        assertEquals(List.of("Place", "VirtualLocation"), online.all(IT, "location", "@type"));
        assertEquals(List.of("花子"), online.all(IT, "organizer", "name"));
        assertEquals(List.of(), online.all(IT, "organizer", "@type"));
        var hidden = tea("茶話会", false, null, true, null, null, "実費");
        assertEquals(List.of(), graph(hidden).all(IT, "location"));
        assertFalse(data().gathering(hidden, "/x").contains("person.example.jp"));
        assertEquals(List.of("OnlineEventAttendanceMode"), graph(new PublicGathering(12, "話", null, null, List.of(), 0,
                null, null, true, "javascript:alert(1)", null, null, null, null, null, null, null, null, null, List
                        .of(),
                List.of(), null, null, null, null, null, null, null, null, null, Terms.NONE, null, false,
                SampleFeed.CHANGED, List.of(), Freshness.SURE, false, Corrections.NONE))
                .all(IT, "eventAttendanceMode"));
    }

    @Test
    void termsAreToldAsFarAsTheyAreKnown() {
        var free = graph(tea("茶話会", false, null, false, null, true, null));
        assertEquals(List.of("0", "JPY", "true", "12", "6-", "近所の人", SITE + "/gatherings/12/card.png", "2026-11-28"),
                List.of(free.all(IT, "offers", "price"), free.all(IT, "offers", "priceCurrency"),
                        free.all(IT, "isAccessibleForFree"), free.all(IT, "maximumAttendeeCapacity"),
                        free.all(IT, "typicalAgeRange"), free.all(IT, "audience", "audienceType"),
                        free.all(IT, "image"), free.all(IT, "startDate")).stream().flatMap(List::stream).toList());
        var paid = graph(tea("茶話会", false, null, false, null, null, "実費"));
        assertEquals(List.of("実費"), paid.all(IT, "offers", "description"));
        assertEquals(List.of(), paid.all(IT, "isAccessibleForFree"));
    }

    @Test
    void nothingThatSomebodyWritesEndsTheElement() {
        var evil = "</script><!--<script>&lt; \"\\ \u2028\u2029\u0000\uD800 ]]>";
        var text = data().gathering(tea(evil, false, null, false, evil, null, evil), "/x");
        assertFalse(text.matches("(?s).*[<>&\u2028\u2029\u0000\uD800].*"), text);
        assertEquals(List.of(evil.replace('\uD800', '\uFFFD')), Graph.of(text).all(IT, "name"));
    }

    @Test
    void placeTellsWhenItIsOpen() {
        var week = List.of(new OpeningHours(1, LocalTime.of(9, 0), LocalTime.of(17, 0)),
                new OpeningHours(8, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        var closed = new OpeningException(LocalDate.of(2026, 12, 1), null, null, "大そうじ");
        var times = new OpeningTimes(week, false, List.of(closed), List.of(), day -> false);
        var it = SITE + "/places/3#place";
        var graph = Graph.of(data().place(new PublicPlace(3, "港の番屋", "みなとのばんや", "集会所", null, "海が見えます",
                "高松市番町1", 34.34, 134.04, 2L, "番町", true, "087-000-0000", null, null, times, null, null, null, null,
                Map.of(), null, List.of(), Freshness.SURE)));
        assertEquals(List.of("Monday", "PublicHolidays"), graph.all(it, "openingHoursSpecification", "dayOfWeek"));
        assertEquals(List.of("17:00", "23:59"), graph.all(it, "openingHoursSpecification", "closes"));
        assertEquals(List.of("2026-12-01"), graph.all(it, "specialOpeningHoursSpecification", "validFrom"));
        assertEquals(List.of("00:00"), graph.all(it, "specialOpeningHoursSpecification", "closes"));
        assertEquals(List.of("番町"), graph.all(it, "containedInPlace", "name"));
        assertEquals(List.of(), graph.all(it, "telephone"));
    }

    @Test
    void groupAreaAndSiteHaveNamesThatOthersPointTo() {
        var group = Graph.of(data().group(new PublicGroup(7, "さんぽの会", "歩きます", null, "https://sanpo.example.jp/",
                "087-000-0000", "sanpo@example.jp", 2L, "番町", false, List.of())));
        assertEquals(List.of("Organization"), group.all(SITE + "/groups/7#group", "@type"));
        assertEquals(List.of("https://sanpo.example.jp/"), group.all(SITE + "/groups/7#group", "sameAs"));
        assertFalse(group.lines().contains("sanpo@example.jp"), group.lines());
        var area = Graph.of(data().area(new PublicArea(2, "地区", "番町", 1L, null, 34.3, 134.0, List.of()),
                new PublicArea(1, "市", "高松市", null, null, null, null, List.of())));
        assertEquals(List.of("高松市"), area.all(SITE + "/areas/2#area", "containedInPlace", "name"));
        var site = Graph.of(data().site());
        assertEquals(List.of(SITE + "/gatherings?q={words}"), site.all(SITE + "/#site", "potentialAction", "target",
                "urlTemplate"));
    }
}
