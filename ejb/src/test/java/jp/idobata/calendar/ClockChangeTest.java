package jp.idobata.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockChangeTest {

    private static Optional<ClockChange> at(String time, String zone) {
        return ClockChange.at(LocalDateTime.parse(time), ZoneId.of(zone));
    }

    @Test
    void halfPastTwoIsMissingInSpringAndComesTwiceInAutumn() {
        assertEquals(Optional.of(ClockChange.MISSING), at("2027-03-28T02:30", "Europe/Berlin"));
        assertEquals(Optional.of(ClockChange.TWICE), at("2026-10-25T02:30", "Europe/Berlin"));
        assertEquals(Optional.of(ClockChange.MISSING), at("2027-03-14T02:30", "America/New_York"));
        assertEquals(Optional.of(ClockChange.TWICE), at("2026-11-01T01:30", "America/New_York"));
    }

    @Test
    void tenOClockIsThereOnce() {
        assertEquals(Optional.empty(), at("2027-03-28T10:00", "Europe/Berlin"));
        assertEquals(Optional.empty(), at("2026-10-25T10:00", "Europe/Berlin"));
    }

    @Test
    void theFirstMinuteAfterTheGapIsThere() {
        assertEquals(Optional.of(ClockChange.MISSING), at("2027-03-28T02:00", "Europe/Berlin"));
        assertEquals(Optional.empty(), at("2027-03-28T03:00", "Europe/Berlin"));
    }

    @Test
    void clocksDoNotChangeInTokyo() {
        assertEquals(Optional.empty(), at("2027-03-28T02:30", "Asia/Tokyo"));
    }

    @Test
    void missingTimeFallsAsMuchLaterAndOfTwoTheFirstIsMeant() {
        var berlin = ZoneId.of("Europe/Berlin");
        assertEquals("2027-03-28T03:30+02:00", LocalDateTime.parse("2027-03-28T02:30").atZone(berlin)
                .toOffsetDateTime().toString());
        assertEquals("2026-10-25T02:30+02:00", LocalDateTime.parse("2026-10-25T02:30").atZone(berlin)
                .toOffsetDateTime().toString());
    }
}
