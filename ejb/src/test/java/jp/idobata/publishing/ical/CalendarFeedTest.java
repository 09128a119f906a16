package jp.idobata.publishing.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.idobata.calendar.Pauses;
import jp.idobata.gathering.recurrence.Recurrence;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.SampleFeed;
import org.junit.jupiter.api.Test;

/** 第2・第4土曜 across the turn of a year, as it stands in a calendar. */
class CalendarFeedTest {

    private static final String RULE = "FREQ=MONTHLY;BYDAY=2SA,4SA";
    private static final LocalDateTime FIRST = ten(2026, 11, 28);

    private static LocalDateTime ten(int year, int month, int day) {
        return LocalDateTime.of(year, month, day, 10, 0);
    }

    private static PublicDate date(LocalDateTime start) {
        return new PublicDate(start, start, start.plusHours(2), false, null);
    }

    private static List<PublicDate> held(Pauses pauses, LocalDateTime until) {
        return Recurrence.of(RULE).dates(FIRST, FIRST, until, 400, day -> !pauses.has(day)).stream()
                .map(CalendarFeedTest::date).toList();
    }

    private static String feed(Recurring recurring, List<PublicDate> dates, boolean cut) throws IOException {
        var text = new StringBuilder();
        new CalendarFeed(SampleFeed.voice(SampleFeed.TOKYO)).write(SampleFeed.HEAD,
                List.of(SampleFeed.exercises(recurring, dates)), cut, text);
        return text.toString().replace("\r\n ", "");
    }

    /** Lines of the events that begin with one of these names. */
    private static List<String> lines(String feed, String... names) {
        return Arrays.stream(feed.substring(feed.indexOf("BEGIN:VEVENT")).split("\r\n"))
                .filter(line -> Arrays.stream(names).anyMatch(line::startsWith)).toList();
    }

    @Test
    void ruleWithoutPausesGoesOnAsItWasPosted() throws IOException {
        var feed = feed(new Recurring(RULE, FIRST, Pauses.NONE), held(Pauses.NONE, ten(2027, 12, 26)), false);
        assertEquals(List.of("DTSTART;TZID=Asia/Tokyo:20261128T100000", "DTEND;TZID=Asia/Tokyo:20261128T120000",
                "RRULE:" + RULE), lines(feed, "DTSTART", "DTEND", "RRULE", "EXDATE", "RDATE", "RECURRENCE-ID"));
    }

    @Test
    void pausesThatComeEveryYearAreLeftOutAndTheRuleEndsWhereTheyAreKnown() throws IOException {
        var pauses = new Pauses(true, java.util.Set.of(8), true, java.util.Set.of());
        var feed = feed(new Recurring(RULE, FIRST, pauses), held(pauses, ten(2027, 12, 26)), false);
        assertEquals(List.of("RRULE:" + RULE + ";UNTIL=20271225T145959Z",
                "EXDATE;TZID=Asia/Tokyo:20270814T100000,20270828T100000"), lines(feed, "RRULE", "EXDATE"));
    }

    @Test
    void movedAndCancelledDatesKeepTheirPlaceInTheSeries() throws IOException {
        var dates = new java.util.ArrayList<>(held(Pauses.NONE, ten(2027, 12, 26)));
        dates.set(1, new PublicDate(ten(2026, 12, 12), ten(2026, 12, 13), ten(2026, 12, 13).plusHours(2), false, null));
        dates.set(3, new PublicDate(ten(2027, 1, 9), ten(2027, 1, 9), ten(2027, 1, 9).plusHours(2), false, "大雪"));
        var feed = feed(new Recurring(RULE, FIRST, Pauses.NONE), dates, false);
        assertEquals(List.of("UID:gathering-12@ido.example.jp", "DTSTART;TZID=Asia/Tokyo:20261128T100000",
                "STATUS:CONFIRMED", "UID:gathering-12@ido.example.jp",
                "RECURRENCE-ID;TZID=Asia/Tokyo:20261212T100000", "DTSTART;TZID=Asia/Tokyo:20261213T100000",
                "STATUS:CONFIRMED", "UID:gathering-12@ido.example.jp",
                "RECURRENCE-ID;TZID=Asia/Tokyo:20270109T100000", "DTSTART;TZID=Asia/Tokyo:20270109T100000",
                "STATUS:CANCELLED"), lines(feed, "UID", "RECURRENCE-ID", "DTSTART", "STATUS"));
        assertEquals("SUMMARY:【中止】ラジオ体操\\; 朝\\, みんなで\\\\n", lines(feed, "SUMMARY").get(2));
        assertTrue(lines(feed, "DESCRIPTION").get(2).startsWith("DESCRIPTION:中止になりました。大雪\\n\\n"));
    }

    @Test
    void ofASpanThereIsNothingBehindIt() throws IOException {
        var feed = feed(new Recurring(RULE, FIRST, Pauses.NONE), held(Pauses.NONE, ten(2027, 1, 1)), true);
        assertEquals(List.of("RRULE:" + RULE + ";UNTIL=20261226T145959Z"), lines(feed, "RRULE"));
    }

    @Test
    void oneDateIsNoSeriesAndKeepsItsNameWhenItIsMoved() throws IOException {
        var moved = new PublicDate(FIRST, FIRST.plusDays(1), null, false, null);
        var feed = feed(null, List.of(moved), false);
        assertEquals(List.of("UID:gathering-12@ido.example.jp", "DTSTART;TZID=Asia/Tokyo:20261129T100000"),
                lines(feed, "UID", "DTSTART", "DTEND", "RDATE", "RRULE", "RECURRENCE-ID"));
    }

    @Test
    void wholeDaysEndBeforeTheDayThatIsNamed() throws IOException {
        var days = IntStream.of(0, 7).mapToObj(FIRST.toLocalDate()::plusDays).map(day -> new PublicDate(
                day.atStartOfDay(), day.atStartOfDay(), null, true, null)).toList();
        assertEquals(List.of("DTSTART;VALUE=DATE:20261128", "DTEND;VALUE=DATE:20261129",
                "RDATE;VALUE=DATE:20261128,20261205"), lines(feed(null, days, false), "DTSTART", "DTEND", "RDATE"));
    }

    @Test
    void datesThatLieEvenlyAreSaidAsARule() throws IOException {
        var saturdays = IntStream.of(0, 7, 14, 28, 35).mapToObj(FIRST::plusDays).map(CalendarFeedTest::date).toList();
        assertEquals(List.of("RRULE:FREQ=WEEKLY;UNTIL=20270102T145959Z", "EXDATE;TZID=Asia/Tokyo:20261219T100000"),
                lines(feed(null, saturdays, false), "RRULE", "EXDATE", "RDATE"));
        var scattered = IntStream.of(0, 3, 40).mapToObj(FIRST::plusDays).map(CalendarFeedTest::date).toList();
        assertEquals(List.of("RDATE;TZID=Asia/Tokyo:20261128T100000,20261201T100000,20270107T100000"),
                lines(feed(null, scattered, false), "RRULE", "EXDATE", "RDATE"));
    }

    @Test
    void ruleThatNeverComesTrueHidesNoDate() throws IOException {
        var never = new Recurring("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", FIRST, Pauses.NONE);
        assertEquals(List.of("DTSTART;TZID=Asia/Tokyo:20261128T100000"), lines(feed(never, List.of(date(FIRST)), false),
                "DTSTART", "RRULE"));
    }

    @Test
    void nothingIsSaidOfHowToReachAPerson() throws IOException {
        var feed = feed(null, List.of(date(FIRST)), false);
        assertFalse(feed.contains("hanako@example.jp") || feed.contains("087-000-0000"), feed);
        assertEquals(List.of("ORGANIZER;CN=\"町内会 ”ひまわり”\":https://ido.example.jp/groups/7"), lines(feed, "ORGANIZER"));
    }

    @Test
    void whatIsWrittenForHarmStaysAText() throws IOException {
        var evil = "x\r\nEND:VEVENT\r\nBEGIN:VALARM\nATTACH:\";\\,^n\u0000\uD800\u2028";
        var text = new StringBuilder();
        new CalendarFeed(SampleFeed.voice(SampleFeed.TOKYO)).write(SampleFeed.HEAD,
                List.of(SampleFeed.entry(evil, evil, null, List.of(date(FIRST)), evil)), false, text);
        assertEquals(1, text.toString().split("\r\nBEGIN:V", -1).length - 2, text.toString());
        Readers.ical4j(text.toString(), SampleFeed.TOKYO, FIRST.plusDays(9));
        Readers.biweekly(text.toString(), SampleFeed.TOKYO, FIRST.plusDays(9));
    }
}
