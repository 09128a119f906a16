package jp.idobata.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class SlotTest {

    private static final LocalDateTime TEN = LocalDateTime.of(2026, 12, 31, 10, 0);
    private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2026, 12, 31, 0, 0);

    @Test
    void isOverAtItsEnd() {
        assertEquals(TEN.plusMinutes(90), new Slot(TEN, TEN.plusMinutes(90), false).overAt());
    }

    @Test
    void isOverTwoHoursAfterItsStartIfNobodyKnowsTheEnd() {
        assertEquals(TEN.plusHours(2), new Slot(TEN, null, false).overAt());
    }

    @Test
    void wholeDayIsOverAtMidnight() {
        assertEquals(LocalDateTime.of(2027, 1, 1, 0, 0), new Slot(MIDNIGHT, null, true).overAt());
    }

    @Test
    void severalWholeDaysAreOverAfterTheLast() {
        var end = LocalDateTime.of(2027, 1, 3, 0, 0);
        assertEquals(end, new Slot(MIDNIGHT, end, true).overAt());
    }

    @Test
    void anotherDateLastsAsLong() {
        var overnight = new Slot(TEN, TEN.plusHours(30), false).startingAt(TEN.plusWeeks(1));
        assertEquals(TEN.plusWeeks(1).plusHours(30), overnight.endsAt());
        assertEquals(new Slot(MIDNIGHT.plusWeeks(1), null, true),
                new Slot(MIDNIGHT, null, true).startingAt(MIDNIGHT.plusWeeks(1)));
    }
}
