package jp.idobata.intake.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import jp.idobata.intake.report.Outcome;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.report.ReportDraft;
import jp.idobata.intake.sheet.UnreadableFile;
import jp.idobata.intake.where.Municipality;
import jp.idobata.intake.where.Position;
import org.junit.jupiter.api.Test;

class CalendarIntakeTest {

    private static final Municipality TOWN = new Municipality("高松市", new Position(34.34, 134.05), 40);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private ReportDraft report;

    private List<CalendarEvent> read(String... lines) {
        return intake().read("BEGIN:VCALENDAR\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n");
    }

    private CalendarIntake intake() {
        report = new ReportDraft();
        return new CalendarIntake("a.ics", TOWN, ZoneId.of("Asia/Tokyo"), TODAY, report);
    }

    private static String event(String uid, String... lines) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT";
    }

    private static List<String> starts(CalendarEvent event) {
        return event.dates().stream().map(date -> date.startsAt().toString()).toList();
    }

    @Test
    void foldedLinesEscapesAndParametersInQuotesAreRead() {
        var event = read(event("1", "SUMMARY:読書会\\, 冬の巻", "DESCRIPTION:持ちもの\\n・好きな本\\;", "  と飲みもの",
                "DTSTART;TZID=\"Asia/Tokyo\":20261205T100000", "DURATION:PT1H30M", "GEO:34.3401;134.0433",
                "ORGANIZER;CN=\"本の会: 夜\":mailto:a@example.jp", "URL:https://example.jp/a")).get(0);
        assertEquals("読書会, 冬の巻", event.title());
        assertEquals("持ちもの\n・好きな本; と飲みもの", event.description());
        assertEquals("2026-12-05T11:30", event.dates().get(0).endsAt().toString());
        assertEquals(new Position(34.3401, 134.0433), event.position());
        assertEquals("本の会: 夜", event.organiser());
        assertEquals("https://example.jp/a", event.url());
    }

    @Test
    void aSeriesLeavesOutWhatIsLeftOutAndMovesWhatIsMoved() {
        var events = read(event("2", "SUMMARY:体操", "DTSTART;TZID=Asia/Tokyo:20261202T090000",
                "DTEND;TZID=Asia/Tokyo:20261202T100000", "RRULE:FREQ=WEEKLY;COUNT=5",
                        "EXDATE;TZID=Asia/Tokyo:20261209T090000",
                "RDATE;TZID=Asia/Tokyo:20261211T090000"),
                event("2", "SUMMARY:体操", "RECURRENCE-ID;TZID=Asia/Tokyo:20261216T090000",
                        "DTSTART;TZID=Asia/Tokyo:20261217T130000", "DTEND;TZID=Asia/Tokyo:20261217T140000"),
                event("2", "SUMMARY:体操", "RECURRENCE-ID:20261223T000000Z", "STATUS:CANCELLED"));
        assertEquals(1, events.size());
        assertEquals(List.of("2026-12-02T09:00", "2026-12-11T09:00", "2026-12-17T13:00", "2026-12-30T09:00"),
                starts(events.get(0)));
        assertEquals(List.of(Outcome.TAKEN, Outcome.MERGED, Outcome.MERGED),
                List.copyOf(report.finish().outcomes().values()));
    }

    @Test
    void timesOfOtherZonesAreTheTownsWithTheirSummerTime() {
        assertEquals(List.of("2027-03-13T00:00", "2027-03-19T23:00"), starts(read(event("3", "SUMMARY:Call",
                "DTSTART;TZID=America/New_York:20270312T100000", "RRULE:FREQ=WEEKLY;UNTIL=20270320T000000Z")).get(0)));
        assertEquals(List.of("2026-12-05T10:00"), starts(read(event("4", "SUMMARY:朝", "DTSTART:20261205T010000Z"))
                .get(0)));
        assertEquals(List.of("2026-12-05T10:00"), starts(read(event("5", "SUMMARY:朝",
                "DTSTART;TZID=Tokyo Standard Time:20261205T100000")).get(0)));
    }

    @Test
    void aZoneThatNobodyKnowsCountsAsTheTownsAndIsTold() {
        assertEquals(List.of("2026-12-05T10:00"), starts(read(event("6", "SUMMARY:朝",
                "DTSTART;TZID=Ours:20261205T100000")).get(0)));
        assertEquals(1, report.finish().countsByReason().get(Reason.ZONE_UNKNOWN));
        assertEquals(List.of("2026-12-05T13:00"), starts(read("BEGIN:VTIMEZONE", "TZID:Ours", "BEGIN:STANDARD",
                "TZOFFSETTO:+0600", "END:STANDARD", "END:VTIMEZONE", event("7", "SUMMARY:朝",
                        "DTSTART;TZID=Ours:20261205T100000")).get(0)));
    }

    @Test
    void aDayIsAWholeDayAndARuleWithoutEndIsToldForAboutAYear() {
        var event = read(event("8", "SUMMARY:市の日", "DTSTART;VALUE=DATE:20200105", "RRULE:FREQ=WEEKLY;BYDAY=SU",
                "EXDATE;VALUE=DATE:20261129")).get(0);
        assertTrue(event.dates().stream().allMatch(date -> date.allDay() && date.endsAt() == null));
        assertEquals("2026-11-22T00:00", starts(event).get(0));
        assertEquals("2026-12-06T00:00", starts(event).get(1));
        assertEquals("2027-10-31T00:00", starts(event).get(event.dates().size() - 1));
    }

    @Test
    void aSeriesThatBeginsLaterIsToldWithItsFirstDate() {
        assertEquals(List.of("2031-04-02T06:30"), starts(read(event("13", "SUMMARY:体操",
                "DTSTART;TZID=Asia/Tokyo:20310402T063000", "RRULE:FREQ=WEEKLY;COUNT=3")).get(0)));
    }

    @Test
    void whatCannotBeDatedIsSetAsideWithItsLineAndItsReason() {
        var events = read(event("9", "SUMMARY:中止の会", "DTSTART:20261205T010000Z", "STATUS:CANCELLED"),
                event("10", "DTSTART:20261205T010000Z"), event("11", "SUMMARY:いつか", "DTSTART:someday"),
                event("12", "SUMMARY:いつも", "DTSTART:20261205T010000Z", "RRULE:FREQ=SOMETIMES"));
        assertEquals(List.of("中止の会", "いつか", "いつも"), events.stream().map(CalendarEvent::title).toList());
        assertTrue(events.stream().allMatch(event -> event.dates().isEmpty()));
        var told = report.finish();
        assertEquals(4, told.count(Outcome.SET_ASIDE));
        assertEquals(List.of(Reason.EVENT_CANCELLED, Reason.NAME_MISSING, Reason.DATE_NOT_READ, Reason.DATE_NOT_READ),
                told.problems().stream().map(problem -> problem.reason()).toList());
        assertEquals(8, told.problems().get(1).row().row());
    }

    @Test
    void aFairOfSeveralDaysIsToldDayByDayAndItsEndIsTheDayAfter() {
        var fair = event("14", "SUMMARY:市", "DTSTART;VALUE=DATE:20261205", "DTEND;VALUE=DATE:20261208");
        assertEquals(List.of("2026-12-05T00:00", "2026-12-06T00:00", "2026-12-07T00:00"), starts(read(fair).get(0)));
        assertEquals(List.of("2026-12-05T00:00"), starts(read(event("15", "SUMMARY:市", "DTSTART;VALUE=DATE:20261205",
                "DTEND;VALUE=DATE:20261206")).get(0)));
        assertEquals(List.of("2026-12-05T00:00", "2026-12-06T00:00"), starts(read(event("16", "SUMMARY:市",
                "DTSTART;VALUE=DATE:20261205", "DURATION:P2D")).get(0)));
        assertEquals(List.of("2026-12-05T00:00"), starts(read(event("17", "SUMMARY:市", "DTSTART;VALUE=DATE:20261205",
                "DTEND;VALUE=DATE:20261203")).get(0)));
    }

    @Test
    void aFairThatIsMovedOrCancelledIsMovedOrCancelledWithAllItsDays() {
        var fairs = event("18", "SUMMARY:市", "DTSTART;VALUE=DATE:20261205", "DTEND;VALUE=DATE:20261207",
                "RRULE:FREQ=WEEKLY;COUNT=3");
        var moved = event("18", "SUMMARY:市", "RECURRENCE-ID;VALUE=DATE:20261212", "DTSTART;VALUE=DATE:20261215",
                "DTEND;VALUE=DATE:20261217");
        var cancelled = event("18", "SUMMARY:市", "RECURRENCE-ID;VALUE=DATE:20261219", "STATUS:CANCELLED");
        assertEquals(List.of("2026-12-05T00:00", "2026-12-06T00:00", "2026-12-15T00:00", "2026-12-16T00:00"),
                starts(read(fairs, moved, cancelled).get(0)));
    }

    @Test
    void oneEventWithAnImpossibleLengthKeepsNoOtherFromBeingRead() {
        var events = read(event("19", "SUMMARY:果て", "DTSTART:20261205T010000Z", "DURATION:P99999999999999W"),
                event("20", "SUMMARY:朝", "DTSTART:20261205T010000Z"));
        assertEquals(List.of(0, 1), events.stream().map(one -> one.dates().size()).toList());
        assertEquals(1, report.finish().countsByReason().get(Reason.DATE_NOT_READ));
    }

    @Test
    void anEventThatBreaksOffIsNotTakenAndTheOthersAre() {
        var whole = event("24", "SUMMARY:朝", "DTSTART:20261205T010000Z");
        assertEquals(List.of("朝"), read(whole, "BEGIN:VEVENT", "UID:25", "SUMMARY:昼", "DTSTART:20261205T0")
                .stream().map(CalendarEvent::title).toList());
        assertEquals(List.of("朝"), intake().read("BEGIN:VCALENDAR\r\n" + whole + "\r\nBEGIN:VEVENT\r\nSUMMARY:昼")
                .stream().map(CalendarEvent::title).toList());
    }

    @Test
    void whatIsGoingOnTodayIsToldHoweverItIsWritten() {
        assertTrue(starts(read(event("26", "SUMMARY:朝市", "DTSTART:20261106T220000Z", "DTEND:20261107T010000Z",
                "RRULE:FREQ=WEEKLY")).get(0)).contains("2026-11-21T07:00"));
        assertTrue(starts(read(event("27", "SUMMARY:夜", "DTSTART;TZID=Asia/Tokyo:20261106T220000",
                "DTEND;TZID=Asia/Tokyo:20261107T020000", "RRULE:FREQ=WEEKLY")).get(0)).contains("2026-11-20T22:00"));
        assertTrue(starts(read(event("28", "SUMMARY:市", "DTSTART;VALUE=DATE:20261105", "DTEND;VALUE=DATE:20261108",
                "RRULE:FREQ=WEEKLY")).get(0)).contains("2026-11-21T00:00"));
        assertTrue(starts(read(event("29", "SUMMARY:合宿", "DTSTART:20261104T010000Z", "DURATION:P4D",
                "RRULE:FREQ=WEEKLY")).get(0)).contains("2026-11-18T10:00"));
    }

    @Test
    void ofSeveralVersionsTheLatestCountsAndOtherBeginningsAreFurtherDates() {
        var events = read(event("30", "SUMMARY:新しい", "SEQUENCE:2", "DTSTART:20261205T010000Z", "DURATION:PT2H"),
                event("30", "SUMMARY:古い", "SEQUENCE:1", "DTSTART:20261205T010000Z", "DURATION:PT1H"),
                event("30", "SUMMARY:先", "DTSTART:20261206T010000Z"),
                event("30", "SUMMARY:中止", "DTSTART:20261207T010000Z", "STATUS:CANCELLED"),
                event("30", "SUMMARY:変更", "SEQUENCE:4", "RECURRENCE-ID:20261206T010000Z", "DTSTART:20261206T030000Z"),
                event("30", "SUMMARY:変更", "SEQUENCE:3", "RECURRENCE-ID:20261206T010000Z", "DTSTART:20261206T020000Z"));
        assertEquals(1, events.size());
        assertEquals("新しい", events.get(0).title());
        assertEquals(List.of("2026-12-05T10:00", "2026-12-06T12:00"), starts(events.get(0)));
        assertEquals("2026-12-05T12:00", events.get(0).dates().get(0).endsAt().toString());
    }

    @Test
    void aCalendarOfMoreThanCanBeDealtWithIsRefusedBeforeLong() {
        var seconds = new String[400];
        for (var i = 0; i < seconds.length; i++) {
            seconds[i] = event("s" + i, "SUMMARY:a", "DTSTART:20261205T010000Z", "RRULE:FREQ=SECONDLY");
        }
        var versions = new String[5001];
        Arrays.fill(versions, event("e", "SUMMARY:a", "DTSTART:20261205T010000Z"));
        for (var much : List.of(seconds, versions)) {
            assertEquals(UnreadableFile.Why.TOO_MANY_DATES, assertThrows(UnreadableFile.class, () -> read(much)).why());
        }
    }

    @Test
    void ofMoreEventsThanAreReadTheNearestInTimeAreAndTheOthersAreToldOf() {
        var events = new String[5003];
        Arrays.setAll(events, i -> event("e" + i, "SUMMARY:あした", "DTSTART:20261122T010000Z"));
        events[0] = event("over", "SUMMARY:過ぎた", "DTSTART:20261101T010000Z");
        events[1] = event("ago", "SUMMARY:昔", "DTSTART:20101101T010000Z", "RRULE:FREQ=DAILY;UNTIL=20111101T000000Z");
        events[2] = event("never", "SUMMARY:いつか", "DTSTART:someday");
        events[3] = event("far", "SUMMARY:先", "DTSTART:20271001T010000Z");
        events[4] = event("weekly", "SUMMARY:毎週", "DTSTART:20101101T010000Z", "RRULE:FREQ=WEEKLY");
        events[5] = event("now", "SUMMARY:展示", "DTSTART;VALUE=DATE:20261001", "DTEND;VALUE=DATE:20261201");
        var read = read(events);
        assertEquals(5000, read.size());
        assertEquals(List.of("先", "毎週", "展示"), read.stream().limit(3).map(CalendarEvent::title).toList());
        var told = report.finish();
        assertEquals(List.of(5003, 5000, 3), List.of(told.rowsIn(), told.count(Outcome.TAKEN),
                told.count(Outcome.SET_ASIDE)));
        assertEquals(List.of("過ぎた EVENT_BEYOND", "昔 EVENT_BEYOND", "いつか EVENT_BEYOND"), told.problems().stream()
                .map(problem -> problem.rawText() + " " + problem.reason()).toList());
    }

    @Test
    void itIsToldApartWhetherSomethingIsCancelledOrCannotBeRead() {
        var events = read(event("21", "SUMMARY:中止の会", "DTSTART:20261205T010000Z", "STATUS:CANCELLED"),
                event("22", "SUMMARY:いつか", "DTSTART:someday"),
                event("23", "SUMMARY:みな中止", "DTSTART:20261205T010000Z"),
                event("23", "SUMMARY:みな中止", "RECURRENCE-ID:20261205T010000Z", "STATUS:CANCELLED"));
        assertEquals(List.of(true, false, true), events.stream().map(CalendarEvent::cancelled).toList());
    }
}
