package jp.idobata.gathering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
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
    void horizonIsNotPassed() {
        var first = LocalDateTime.of(2026, 11, 21, 10, 0);
        assertEquals(List.of(first), Recurrence.of("FREQ=DAILY").dates(first, first, first.plusDays(1), 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "weekly", "FREQ=HOURLY", "FREQ=MINUTELY;INTERVAL=5", "FREQ=DAILY;BYHOUR=9,15",
            "FREQ=DAILY;BYMINUTE=0,30", "FREQ=WEEKLY;INTERVAL=0", "FREQ=DAILY;BYDAY=2SA",
            "FREQ=WEEKLY;UNTIL=20261231T145959Z", "FREQ=WEEKLY;UNTIL=tomorrow", "FREQ=WEEKLY;COUNT=-1"})
    void whatIsNoRuleOfDaysIsRefused(String rrule) {
        assertThrows(GatheringRefusal.class, () -> Recurrence.of(rrule));
    }

    @Test
    void dayThatNeverComesIsRefused() {
        assertThrows(GatheringRefusal.class, () -> days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-11-21", 1));
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
