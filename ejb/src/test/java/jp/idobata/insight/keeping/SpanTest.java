package jp.idobata.insight.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** When what is kept for some days or years is due. */
class SpanTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static LocalDateTime before(Span span, String today) {
        return span.before(LocalDate.parse(today), TOKYO);
    }

    @Test
    void aDayBeginsAtMidnightInTown() {
        assertEquals(LocalDateTime.parse("2026-11-20T15:00"), before(Span.days(1), "2026-11-22"));
        assertEquals(LocalDateTime.parse("2026-10-22T15:00"), before(Span.days(30), "2026-11-22"));
    }

    /** What came in the last minute of 2025 is due on the first day of 2027, and not on the last of 2026. */
    @Test
    void aYearEndsAtItsLastMidnightInTown() {
        var lastMinute = LocalDateTime.parse("2025-12-31T14:59");
        assertTrue(lastMinute.isBefore(before(Span.years(1), "2027-01-01")));
        assertFalse(lastMinute.isBefore(before(Span.years(1), "2026-12-31")));
        assertEquals(LocalDateTime.parse("2025-12-31T15:00"), before(Span.years(1), "2027-01-01"));
        assertFalse(LocalDateTime.parse("2025-12-31T15:00").isBefore(before(Span.years(1), "2027-01-01")));
    }

    @Test
    void yearsAreThoseOfTheCalendar() {
        assertEquals(LocalDate.parse("2023-02-28"), Span.years(5).first(LocalDate.parse("2028-02-29")));
        assertEquals(LocalDate.parse("2021-11-22"), Span.years(5).first(LocalDate.parse("2026-11-22")));
        assertEquals(LocalDate.parse("2021-11-23"), Span.days(1825).first(LocalDate.parse("2026-11-22")));
    }

    @Test
    void itIsNightFromTwoToSix() {
        assertFalse(KeepingRound.isNight(LocalTime.parse("01:59")));
        assertTrue(KeepingRound.isNight(LocalTime.parse("02:00")));
        assertTrue(KeepingRound.isNight(LocalTime.parse("05:59")));
        assertFalse(KeepingRound.isNight(LocalTime.parse("06:00")));
    }
}
