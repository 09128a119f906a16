package jp.idobata.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestWeekTest {

    private static final DigestWeek THURSDAY = new DigestWeek(DayOfWeek.THURSDAY, 17);

    @ParameterizedTest
    @CsvSource({"2026-11-19T16:59,", "2026-11-19T17:00,2026-11-19", "2026-11-19T21:59,2026-11-19", "2026-11-19T22:00,",
            "2026-11-20T06:59,", "2026-11-20T07:00,2026-11-19", "2026-11-20T21:50,2026-11-19", "2026-11-21T07:00,",
            "2026-11-25T17:00,", "2026-11-26T16:00,", "2026-11-26T17:00,2026-11-26"})
    void goesOutFromItsHourOnAndIsMadeGoodUntilTheNextEvening(String now, String day) {
        assertEquals(Optional.ofNullable(day).map(LocalDate::parse), THURSDAY.due(LocalDateTime.parse(now)));
    }

    @Test
    void anHourAtNightIsTheTownsOwnChoiceAndNothingIsMadeGoodBeforeMorning() {
        var early = new DigestWeek(DayOfWeek.MONDAY, 3);
        assertTrue(early.due(LocalDateTime.parse("2026-11-23T03:30")).isPresent());
        assertFalse(early.due(LocalDateTime.parse("2026-11-23T04:00")).isPresent());
        assertTrue(early.due(LocalDateTime.parse("2026-11-23T07:00")).isPresent());
    }

    @Test
    void oneWeekBeginsBeforeTheOneBeforeHasEnded() {
        assertEquals(LocalDateTime.parse("2026-11-27T00:00"), DigestWeek.end(LocalDate.parse("2026-11-19")));
    }
}
