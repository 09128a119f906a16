package jp.idobata.gathering.recurrence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.calendar.Pauses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    private static List<LocalDate> days(String rrule, String first, int most) {
        var start = LocalDate.parse(first).atTime(10, 0);
        return Recurrence.of(rrule).dates(start, start, start.plusYears(20), most).stream()
                .map(LocalDateTime::toLocalDate).toList();
    }

    private static List<LocalDate> are(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    @Test
    void secondSaturdayComesEveryMonth() {
        assertEquals(are("2026-11-14", "2026-12-12", "2027-01-09"), days("FREQ=MONTHLY;BYDAY=2SA", "2026-11-14", 3));
    }

    @Test
    void fifthMondaySkipsShortMonths() {
        assertEquals(are("2026-11-30", "2027-03-29", "2027-05-31"), days("FREQ=MONTHLY;BYDAY=5MO", "2026-11-30", 3));
    }

    @Test
    void lastSaturdayIsTheFourthOrTheFifth() {
        assertEquals(are("2026-10-31", "2026-11-28", "2026-12-26", "2027-01-30"),
                days("FREQ=MONTHLY;BYDAY=-1SA", "2026-10-31", 4));
    }

    @Test
    void thirtyFirstSkipsMonthsWithoutOne() {
        assertEquals(are("2026-12-31", "2027-01-31", "2027-03-31"),
                days("FREQ=MONTHLY;BYMONTHDAY=31", "2026-12-31", 3));
    }

    @Test
    void leapDayComesEveryFourYears() {
        assertEquals(are("2028-02-29", "2032-02-29"), days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2028-02-29", 2));
    }

    @Test
    void everyTwoWeeksGoesOnOverTheYearsEnd() {
        assertEquals(are("2026-12-19", "2027-01-02", "2027-01-16"),
                days("FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", "2026-12-19", 3));
    }

    @Test
    void rhythmOfTwoWeeksHoldsWhenLookedAtFromLater() {
        var first = LocalDateTime.of(2026, 11, 21, 10, 0);
        assertEquals(List.of(LocalDateTime.of(2027, 1, 2, 10, 0)), Recurrence.of("FREQ=WEEKLY;INTERVAL=2;BYDAY=SA")
                .dates(first, LocalDateTime.of(2026, 12, 20, 0, 0), first.plusYears(1), 1));
    }

    @Test
    void countedDatesAreCountedFromTheFirstEvenWhenLookedAtFromLater() {
        var first = LocalDateTime.of(2026, 11, 21, 10, 0);
        assertEquals(List.of(first.plusWeeks(2)), Recurrence.of("FREQ=WEEKLY;COUNT=3")
                .dates(first, first.plusWeeks(1).plusDays(1), first.plusYears(1), 10));
    }

    @Test
    void firstDateIsNoneIfTheRuleSaysSo() {
        assertEquals(are("2026-11-28"), days("FREQ=WEEKLY;BYDAY=SA", "2026-11-25", 1));
    }

    @Test
    void lastDayIsPartOfTheSeries() {
        assertEquals(are("2026-11-21", "2026-11-28"), days("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261128", "2026-11-21", 9));
        assertEquals(are("2026-11-21", "2026-11-28"),
                days("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261128T235959", "2026-11-21", 9));
    }

    @Test
    void tenOClockStaysTenOClockWhenTheClocksChange() {
        var berlin = ZoneId.of("Europe/Berlin");
        var first = LocalDateTime.of(2026, 10, 24, 10, 0);
        var dates = Recurrence.of("FREQ=WEEKLY;BYDAY=SA").dates(first, first, first.plusWeeks(2), 9);
        assertEquals(List.of(10, 10), dates.stream().map(LocalDateTime::getHour).toList());
        assertEquals(List.of("+02:00", "+01:00"), dates.stream().map(date -> date.atZone(berlin).getOffset().getId())
                .toList());
    }

    @Test
    void startThatTheClocksSkipKeepsItsNameAndIsThereAgainTheDayAfter() {
        var first = LocalDateTime.of(2027, 3, 27, 2, 30);
        assertEquals(List.of(first, first.plusDays(1), first.plusDays(2)),
                Recurrence.of("FREQ=DAILY").dates(first, first, first.plusDays(3), 9));
        var newYork = ZoneId.of("America/New_York");
        var spring = LocalDateTime.of(2027, 3, 13, 10, 0);
        assertEquals(List.of("-05:00", "-04:00"), Recurrence.of("FREQ=WEEKLY;BYDAY=SA,SU")
                .dates(spring, spring, spring.plusDays(2), 9).stream()
                .map(date -> date.atZone(newYork).getOffset().getId()).toList());
    }

    @Test
    void lastDayOfTheMonthComesEveryMonth() {
        assertEquals(are("2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31"),
                days("FREQ=MONTHLY;BYMONTHDAY=-1", "2027-12-31", 4));
    }

    @Test
    void tenMeetingsAreTenThatAreHeld() {
        var first = LocalDateTime.of(2026, 12, 5, 10, 0);
        var pauses = Pauses.of("HOLIDAYS;YEAR_END;DAYS=20261219");
        var dates = Recurrence.of("FREQ=WEEKLY;COUNT=10;BYDAY=SA").dates(first, first, first.plusYears(1), 400,
                day -> !pauses.has(day));
        assertEquals(10, dates.size());
        assertEquals(are("2026-12-05", "2026-12-12", "2026-12-26", "2027-01-09"),
                dates.stream().map(LocalDateTime::toLocalDate).limit(4).toList());
        assertEquals(dates.subList(2, 10), Recurrence.of("FREQ=WEEKLY;COUNT=10;BYDAY=SA").dates(first,
                first.plusDays(10), first.plusYears(1), 400, day -> !pauses.has(day)), "looked at from later");
    }

    @Test
    void mondaysThatAreHolidaysAreLeftOutWithTheirSubstitutes() {
        var first = LocalDateTime.of(2027, 3, 1, 10, 0);
        var pauses = Pauses.of("HOLIDAYS");
        assertEquals(are("2027-03-22"), Recurrence.of("FREQ=WEEKLY;BYDAY=MO").leftOut(first, first,
                first.plusMonths(1), 400, day -> !pauses.has(day)).stream().map(LocalDateTime::toLocalDate).toList());
    }

    @Test
    void whoeverKnowsNoPausesIsToldALastDayInsteadOfANumber() {
        var first = LocalDateTime.of(2026, 12, 19, 10, 0);
        var pauses = Pauses.of("YEAR_END");
        assertEquals("FREQ=WEEKLY;BYDAY=SA;UNTIL=20270109T100000", Recurrence.of("FREQ=WEEKLY;BYDAY=SA;COUNT=3")
                .forOthers(first, first.plusYears(1), day -> !pauses.has(day)));
        assertEquals("FREQ=WEEKLY;BYDAY=SA;COUNT=2", Recurrence.of("FREQ=WEEKLY;BYDAY=SA;COUNT=2")
                .forOthers(first, first.plusYears(1), day -> !pauses.has(day)), "no pause falls among them");
        assertEquals("FREQ=WEEKLY;BYDAY=SA", Recurrence.of("FREQ=WEEKLY;BYDAY=SA")
                .forOthers(first, first.plusYears(1), day -> !pauses.has(day)));
    }

    @Test
    void horizonIsNotPassed() {
        var first = LocalDateTime.of(2026, 11, 21, 10, 0);
        assertEquals(List.of(first), Recurrence.of("FREQ=DAILY").dates(first, first, first.plusDays(1), 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "weekly", "FREQ=HOURLY", "FREQ=MINUTELY;INTERVAL=5", "FREQ=DAILY;BYHOUR=9,15",
            "FREQ=DAILY;BYMINUTE=0,30", "FREQ=WEEKLY;INTERVAL=0", "FREQ=DAILY;BYDAY=2SA",
            "FREQ=WEEKLY;UNTIL=20261231T145959Z", "FREQ=WEEKLY;UNTIL=tomorrow", "FREQ=WEEKLY;COUNT=-1"})
    void whatIsNoRuleOfDaysIsRefused(String rrule) {
        assertThrows(RecurrenceRefusal.class, () -> Recurrence.of(rrule));
    }

    @Test
    void dayThatNeverComesIsRefused() {
        assertThrows(RecurrenceRefusal.class, () -> days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-11-21", 1));
    }

    /** The library breaks for good if its classes are loaded in the wrong order, which shows in a new process only. */
    @Test
    void aRuleMayBeTheFirstThingAProgramReads() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Reads.class.getName())
                .redirectErrorStream(true).start();
        assertEquals("FREQ=MONTHLY;BYDAY=2SA", new String(process.getInputStream().readAllBytes(), UTF_8).strip());
        assertEquals(0, process.waitFor());
    }

    /** A program that does nothing else. */
    static final class Reads {

        private Reads() {
        }

        public static void main(String[] args) {
            System.out.print(Recurrence.of("FREQ=MONTHLY;BYDAY=2SA"));
        }
    }
}
