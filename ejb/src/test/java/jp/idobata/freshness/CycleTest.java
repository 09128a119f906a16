package jp.idobata.freshness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycleTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Cycle HALF_A_YEAR = new Cycle(180);
    private static final LocalDate SURE = LocalDate.of(2026, 5, 25);

    private static Age on(String today, int times, String lastAsked) {
        return HALF_A_YEAR.on(LocalDate.parse(today), SURE, times, lastAsked == null ? null : LocalDate
                .parse(lastAsked));
    }

    @Test
    void itIsDueOnTheVeryDay() {
        assertEquals(Age.FRESH, on("2026-05-25", 0, null));
        assertEquals(Age.FRESH, on("2026-11-20", 0, null), "179 days");
        assertEquals(Age.DUE, on("2026-11-21", 0, null), "180 days");
        assertEquals(Age.DUE, on("2030-01-01", 0, null), "nobody was asked, so nothing ages");
    }

    @Test
    void itIsAskedOnceMoreAfterFourteenDays() {
        assertEquals(Age.ASKED, on("2026-11-21", 1, "2026-11-21"));
        assertEquals(Age.ASKED, on("2026-12-04", 1, "2026-11-21"));
        assertEquals(Age.DUE_AGAIN, on("2026-12-05", 1, "2026-11-21"));
        assertEquals(Age.DUE_AGAIN, on("2030-01-01", 1, "2026-11-21"), "asked once only, so nothing ages");
    }

    @Test
    void itAgesFourteenDaysAfterTheSecondTimeAndRestsThirtyLaterAcrossTheYearsEnd() {
        assertEquals(Age.ASKED, on("2026-12-18", 2, "2026-12-05"));
        assertEquals(Age.AGEING, on("2026-12-19", 2, "2026-12-05"));
        assertEquals(Age.AGEING, on("2027-01-17", 2, "2026-12-05"));
        assertEquals(Age.RESTING, on("2027-01-18", 2, "2026-12-05"));
        assertEquals(Age.RESTING, on("2027-01-18", 3, "2026-12-05"));
    }

    @Test
    void leapDaysCountAsDays() {
        var cycle = new Cycle(2);
        assertEquals(Age.FRESH, cycle.on(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 2, 28), 0, null));
        assertEquals(Age.DUE, cycle.on(LocalDate.of(2028, 3, 1), LocalDate.of(2028, 2, 28), 0, null));
    }

    @Test
    void aDayBeginsAtMidnightInTown() {
        assertEquals(LocalDate.of(2026, 12, 31), Cycle.day(Instant.parse("2026-12-31T14:59:59.999Z"), TOKYO));
        assertEquals(LocalDate.of(2027, 1, 1), Cycle.day(Instant.parse("2026-12-31T15:00:00Z"), TOKYO));
    }

    /** What the database is asked and what the days say must be the same, to the second. */
    @ParameterizedTest
    @CsvSource({"Asia/Tokyo", "America/New_York", "Europe/Berlin"})
    void theMomentsForTheDatabaseAreTheDaysBoundaries(String zoneName) {
        var zone = ZoneId.of(zoneName);
        for (var day = LocalDate.of(2026, 10, 20); day.isBefore(LocalDate.of(2027, 4, 10)); day = day.plusDays(1)) {
            var due = HALF_A_YEAR.dueBefore(day, zone);
            assertEquals(Age.FRESH, HALF_A_YEAR.on(day, Cycle.day(due, zone), 0, null));
            assertEquals(Age.DUE, HALF_A_YEAR.on(day, Cycle.day(due.minusSeconds(1), zone), 0, null));
            var answer = Cycle.answerBefore(day, zone);
            assertEquals(Age.ASKED, HALF_A_YEAR.on(day, SURE, 2, Cycle.day(answer, zone)));
            assertEquals(Age.AGEING, HALF_A_YEAR.on(day, SURE, 2, Cycle.day(answer.minusSeconds(1), zone)));
            var rest = Cycle.restBefore(day, zone);
            assertEquals(Age.AGEING, HALF_A_YEAR.on(day, SURE, 2, Cycle.day(rest, zone)));
            assertEquals(Age.RESTING, HALF_A_YEAR.on(day, SURE, 2, Cycle.day(rest.minusSeconds(1), zone)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PLACE", "PLACE-0", "PLACE-01", "place-1", "PLACE-1 ", "GROUP-1", "PLACE--1",
            "PLACE-9999999999999999999"})
    void whatNamesNoEntryIsNone(String text) {
        assertTrue(Entry.of(text).isEmpty());
    }

    @Test
    void anEntryIsNamedByItsText() {
        var entry = new Entry(Entry.Kind.GATHERING, 12);
        assertEquals(entry, Entry.of(entry.text()).orElseThrow());
        assertEquals("/gatherings/12", entry.address());
        assertFalse(Freshness.SURE.resting());
        assertTrue(Entry.of(null).isEmpty());
    }
}
