package jp.idobata.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.idobata.calendar.Holidays;
import jp.idobata.place.OpeningTimes.Ground;
import jp.idobata.place.OpeningTimes.State;
import org.junit.jupiter.api.Test;

/** The children's hall of Asano is open from Monday to Saturday, 9:30–18:00, and closed 12/29–1/3. */
class OpeningTimesTest {

    private static final YearlyClosure NEW_YEAR = new YearlyClosure(MonthDay.of(12, 29), MonthDay.of(1, 3));

    private final List<OpeningHours> week = new ArrayList<>(IntStream.rangeClosed(1, 6)
            .mapToObj(weekday -> hours(weekday, "09:30", "18:00")).toList());
    private final List<OpeningException> exceptions = new ArrayList<>();
    private final List<YearlyClosure> closures = new ArrayList<>();
    private boolean closedOnHolidays;

    @Test
    void isOpenFromTheFirstMinuteUntilTheLastIsOver() {
        assertEquals(closedUntil("2026-11-20T09:30"), at("2026-11-20T09:29:59"));
        assertEquals(openUntil("2026-11-20T18:00"), at("2026-11-20T09:30"));
        assertEquals(openUntil("2026-11-20T18:00"), at("2026-11-20T17:59:59"));
        assertEquals(closedUntil("2026-11-21T09:30"), at("2026-11-20T18:00"));
    }

    @Test
    void theNextOpeningLiesBeyondTheClosedSunday() {
        assertEquals(closedUntil("2026-11-16T09:30"), at("2026-11-14T18:00"));
        assertEquals(closedUntil("2026-11-16T09:30"), at("2026-11-15T12:00"));
    }

    @Test
    void aNoonBreakIsABreak() {
        week.clear();
        week.add(hours(2, "13:00", "16:30"));
        week.add(hours(2, "09:00", "12:00"));
        assertEquals(openUntil("2026-11-24T12:00"), at("2026-11-24T11:00"));
        assertEquals(closedUntil("2026-11-24T13:00"), at("2026-11-24T12:30"));
        assertEquals(openUntil("2026-11-24T16:30"), at("2026-11-24T13:00"));
    }

    @Test
    void hoursOverMidnightBelongToTheDayTheyBeginOn() {
        week.clear();
        week.add(hours(5, "18:00", "02:00"));
        assertEquals(openUntil("2026-11-21T02:00"), at("2026-11-20T23:59"));
        assertEquals(openUntil("2026-11-21T02:00"), at("2026-11-21T00:00"));
        assertEquals(openUntil("2026-11-21T02:00"), at("2026-11-21T01:59"));
        assertEquals(closedUntil("2026-11-27T18:00"), at("2026-11-21T02:00"));
        exceptions.add(new OpeningException(LocalDate.parse("2026-11-21"), null, null, null));
        assertEquals(openUntil("2026-11-21T02:00"), at("2026-11-21T01:00"), "Friday is not cut short");
    }

    @Test
    void untilMidnightIsUntilMidnight() {
        week.clear();
        week.add(hours(5, "18:00", "00:00"));
        assertEquals(openUntil("2026-11-21T00:00"), at("2026-11-20T23:59:59"));
        assertFalse(at("2026-11-21T00:00").orElseThrow().open());
    }

    @Test
    void whatIsOpenDayAndNightHasNoEnd() {
        week.clear();
        IntStream.rangeClosed(1, 7).forEach(weekday -> week.add(hours(weekday, "00:00", "00:00")));
        assertEquals(Optional.of(new State(true, null, null)), at("2026-12-31T23:59"));
        exceptions.add(new OpeningException(LocalDate.parse("2027-01-02"), null, null, null));
        assertEquals(openUntil("2027-01-02T00:00"), at("2026-12-31T23:59"));
        assertEquals(closedUntil("2027-01-03T00:00"), at("2027-01-02T00:00"));
    }

    @Test
    void aYearlyClosureGoesOverTheYearsEnd() {
        closures.add(NEW_YEAR);
        assertEquals(openUntil("2026-12-28T18:00"), at("2026-12-28T17:00"));
        assertEquals(closedUntil("2027-01-04T09:30"), at("2026-12-28T18:00"));
        assertEquals(closedUntil("2027-01-04T09:30"), at("2026-12-29T10:00"));
        assertEquals(closedUntil("2027-01-04T09:30"), at("2026-12-31T23:59"));
        assertEquals(closedUntil("2027-01-04T09:30"), at("2027-01-01T00:00"));
        assertTrue(at("2027-01-04T09:30").orElseThrow().open());
        assertEquals(Ground.YEARLY, times().groundOf(LocalDate.parse("2027-01-01")), "also on 元日");
    }

    @Test
    void aClosureOfTheSummerDoesNotReachIntoTheWinter() {
        closures.add(new YearlyClosure(MonthDay.of(8, 1), MonthDay.of(8, 31)));
        assertFalse(at("2026-08-31T10:00").orElseThrow().open());
        assertTrue(at("2026-09-01T10:00").orElseThrow().open());
        assertTrue(at("2026-07-31T10:00").orElseThrow().open());
        assertTrue(at("2026-12-31T10:00").orElseThrow().open());
    }

    @Test
    void aHolidayIsAsItsWeekdayUnlessSaidOtherwise() {
        assertTrue(at("2026-11-23T10:00").orElseThrow().open());
        closedOnHolidays = true;
        assertEquals(closedUntil("2026-11-24T09:30"), at("2026-11-23T10:00"));
        assertEquals(Ground.HOLIDAY, times().groundOf(LocalDate.parse("2026-11-23")));
    }

    @Test
    void hoursOfHolidaysStandAboveTheWeekday() {
        week.add(hours(OpeningHours.HOLIDAYS, "10:00", "16:00"));
        assertEquals(openUntil("2026-11-23T16:00"), at("2026-11-23T15:59"));
        assertFalse(at("2026-11-23T09:45").orElseThrow().open());
    }

    @Test
    void substituteHolidaysAreHolidaysToo() {
        closedOnHolidays = true;
        assertFalse(at("2026-05-06T10:00").orElseThrow().open(), "振替休日 of 5/3");
        assertFalse(at("2026-09-22T10:00").orElseThrow().open(), "between two holidays");
        assertTrue(at("2026-05-07T10:00").orElseThrow().open());
    }

    @Test
    void anExceptionStandsAboveAllElse() {
        closedOnHolidays = true;
        closures.add(NEW_YEAR);
        exceptions.add(new OpeningException(LocalDate.parse("2026-11-23"), LocalTime.of(13, 0), LocalTime.of(15, 0),
                "まつり"));
        exceptions.add(new OpeningException(LocalDate.parse("2026-12-30"), LocalTime.of(9, 0), LocalTime.of(12, 0),
                "もちつき"));
        exceptions.add(new OpeningException(LocalDate.parse("2026-11-24"), null, null, "工事"));
        assertEquals(openUntil("2026-11-23T15:00"), at("2026-11-23T14:00"));
        assertEquals(closedUntil("2026-11-25T09:30"), at("2026-11-23T15:00"));
        assertEquals(openUntil("2026-12-30T12:00"), at("2026-12-30T11:59"));
        assertEquals("工事", times().exceptionOn(LocalDate.parse("2026-11-24")).orElseThrow().getWord());
    }

    @Test
    void leapDaysCountForYearlyClosures() {
        closures.add(new YearlyClosure(MonthDay.of(2, 25), MonthDay.of(2, 29)));
        assertFalse(at("2028-02-29T10:00").orElseThrow().open());
        assertTrue(at("2027-03-01T10:00").orElseThrow().open());
    }

    @Test
    void withoutHoursNothingIsSaid() {
        week.clear();
        exceptions.add(new OpeningException(LocalDate.parse("2026-11-24"), null, null, null));
        assertEquals(Optional.empty(), at("2026-11-20T10:00"));
    }

    @Test
    void whatOpensOnSingleDatesOnlyIsClosedInBetween() {
        week.clear();
        exceptions.add(new OpeningException(LocalDate.parse("2026-11-24"), LocalTime.of(10, 0), LocalTime.NOON, null));
        assertEquals(closedUntil("2026-11-24T10:00"), at("2026-11-20T10:00"));
        assertNull(at("2026-11-24T12:00").orElseThrow().opensNext());
    }

    private Optional<State> at(String moment) {
        return times().at(LocalDateTime.parse(moment));
    }

    private OpeningTimes times() {
        return new OpeningTimes(week, closedOnHolidays, exceptions, closures, Holidays.published()::isHoliday);
    }

    private static OpeningHours hours(int weekday, String opens, String closes) {
        return new OpeningHours(weekday, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Optional<State> openUntil(String until) {
        return Optional.of(new State(true, LocalDateTime.parse(until), null));
    }

    private static Optional<State> closedUntil(String opensNext) {
        return Optional.of(new State(false, null, LocalDateTime.parse(opensNext)));
    }
}
