package jp.idobata.web.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarSpanTest {

    private static final LocalDate SUNDAY = day("2026-11-22");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static CalendarSpan month(String text) {
        return CalendarSpan.of(text, "", SUNDAY, SUNDAY);
    }

    private static CalendarSpan week(String text) {
        return CalendarSpan.of("", text, SUNDAY, SUNDAY);
    }

    private static void misread(CalendarSpan span) {
        assertTrue(span.misread());
        assertTrue(span.isPresent());
    }

    @Test
    void aMonthIsItsWeeksFromMonday() {
        var december = month("2026-12");
        assertEquals(day("2026-11-30"), december.first());
        assertEquals(day("2027-01-04"), december.until());
        assertTrue(december.isOutside(day("2026-11-30")));
        assertFalse(december.isOutside(day("2026-12-31")));
        assertFalse(december.misread());
    }

    @Test
    void withoutAMonthItOpensWhereTheListBegins() {
        assertEquals(YearMonth.of(2026, 11), month("").month());
        assertEquals(YearMonth.of(2027, 1), CalendarSpan.of("", "", day("2027-01-10"), SUNDAY).month());
    }

    @Test
    void ofThePresentMonthTheWeeksThatAreOverAreLeftOut() {
        assertEquals(List.of(day("2026-11-16"), day("2026-11-23"), day("2026-11-30")), month("").mondays());
        assertEquals(5, month("2026-12").mondays().size());
    }

    @Test
    void aWeekIsThatOfIso() {
        assertEquals(day("2026-11-23"), week("2026-W48").first());
        assertEquals(day("2026-11-30"), week("2026-W48").until());
        assertEquals(day("2026-12-28"), week("2026-W53").first(), "2026 has 53 weeks");
        assertEquals("2026-W53", CalendarSpan.weekOf(day("2027-01-03")));
        assertEquals(Optional.of("2027-W01"), week("2026-W53").next());
    }

    @Test
    void itIsTurnedFromThePresentToTheLastDatesLaidOut() {
        assertEquals(Optional.empty(), month("").previous());
        assertEquals(Optional.of("2026-12"), month("").next());
        assertEquals(Optional.of("2026-11"), month("2026-12").previous());
        assertEquals(Optional.empty(), month("2027-12").next(), "400 days on is the 27th of December");
        assertEquals(Optional.empty(), week("2026-W47").previous());
        assertEquals(Optional.empty(), week("2027-W51").next().flatMap(next -> week(next).next()).map(next ->
                week(next).misread() ? next : "still there"));
    }

    @Test
    void whatIsNoMonthOrWeekOrOutOfReachIsThePresentOne() {
        for (var text : List.of("2026-13", "2026-1", "x", "2026-10", "2028-01", "9999-12", "-2026-12")) {
            misread(month(text));
        }
        for (var text : List.of("2026-W54", "2025-W53", "2026-W00", "x", "2026-W46", "2028-W01", "2026W48")) {
            misread(week(text));
        }
    }
}
