package jp.idobata.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.idobata.gathering.Slot;
import org.junit.jupiter.api.Test;

class ForgettingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @Test
    void theDayAndThirtyMoreMustHaveGone() {
        var evening = DAY.atTime(19, 0);
        assertFalse(forgottenOn(DAY.plusDays(30), evening), "until midnight of the thirtieth day the list is there");
        assertTrue(forgottenOn(DAY.plusDays(31), evening));
    }

    @Test
    void aWholeDayIsForgottenWithItsEvening() {
        var wholeDay = new Slot(DAY.atStartOfDay(), null, true).overAt();
        assertEquals(DAY.plusDays(1).atStartOfDay(), wholeDay);
        assertFalse(forgottenOn(DAY.plusDays(30), wholeDay));
        assertTrue(forgottenOn(DAY.plusDays(31), wholeDay));
    }

    @Test
    void whatEndsAfterMidnightIsOfTheNextDay() {
        var late = DAY.plusDays(1).atTime(0, 1);
        assertFalse(forgottenOn(DAY.plusDays(31), late));
        assertTrue(forgottenOn(DAY.plusDays(32), late));
    }

    private static boolean forgottenOn(LocalDate today, LocalDateTime overAt) {
        return !overAt.isAfter(Forgetting.endOfDaysForgotten(today));
    }
}
