package jp.idobata.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.idobata.calendar.Pauses.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PausesTest {

    private static final Pauses HOLIDAYS = Pauses.of("HOLIDAYS");
    private static final Pauses YEAR_END = Pauses.of("YEAR_END");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void turnOfTheYearIsFromTheTwentyNinthToTheThird() {
        assertFalse(YEAR_END.has(day("2026-12-28")));
        assertTrue(YEAR_END.has(day("2026-12-29")));
        assertTrue(YEAR_END.has(day("2027-01-01")));
        assertTrue(YEAR_END.has(day("2027-01-03")));
        assertFalse(YEAR_END.has(day("2027-01-04")));
    }

    @Test
    void substituteHolidayAndTheDayBetweenTwoHolidaysAreHolidays() {
        assertTrue(HOLIDAYS.has(day("2027-03-22")), "振替休日 after 春分の日 on a Sunday");
        assertTrue(HOLIDAYS.has(day("2026-09-22")), "国民の休日 between 敬老の日 and 秋分の日");
        assertFalse(HOLIDAYS.has(day("2026-09-24")));
    }

    @Test
    void monthIsLeftOutEveryYear() {
        var summer = new Pauses(false, Set.of(8), false, null);
        assertTrue(summer.has(day("2026-08-01")));
        assertTrue(summer.has(day("2031-08-31")));
        assertFalse(summer.has(day("2026-09-01")));
    }

    @Test
    void singleDayIsTakenOutAndPutBack() {
        var out = Pauses.NONE.day(day("2026-12-26"), true);
        assertEquals(Optional.of(Reason.DAY), out.why(day("2026-12-26")));
        assertEquals(Pauses.NONE, out.day(day("2026-12-26"), false));
    }

    @Test
    void newYearsDayIsAHolidayFirst() {
        assertEquals(Optional.of(Reason.HOLIDAY), Pauses.of("HOLIDAYS;YEAR_END").why(day("2027-01-01")));
        assertEquals(Optional.of(Reason.YEAR_END), Pauses.of("HOLIDAYS;YEAR_END").why(day("2027-01-02")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOLIDAYS", "MONTHS=8", "YEAR_END", "DAYS=20261205,20261212",
            "HOLIDAYS;MONTHS=1,8;YEAR_END;DAYS=20261205"})
    void whatIsWrittenIsRead(String text) {
        assertEquals(text, Pauses.of(text).toString());
    }

    @Test
    void nothingWrittenLeavesNothingOut() {
        assertSame(Pauses.NONE, Pauses.of(null));
        assertSame(Pauses.NONE, Pauses.of(" "));
        assertEquals("", Pauses.NONE.toString());
        assertTrue(new Pauses(false, null, false, null).none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"holidays", "HOLIDAYS;", "YEAR_END;HOLIDAYS", "MONTHS=13", "MONTHS=x", "MONTHS=",
            "DAYS=20261301", "DAYS=1205", "HOLIDAYS;HOLIDAYS", "MONTHS=8,7"})
    void anythingElseIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Pauses.of(text));
    }
}
