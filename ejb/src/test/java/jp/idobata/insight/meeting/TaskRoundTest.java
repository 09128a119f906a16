package jp.idobata.insight.meeting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class TaskRoundTest {

    @Test
    void remindersGoOutFromNineToAQuarterPastFive() {
        assertFalse(TaskRound.isOffice(LocalTime.of(8, 15)));
        assertTrue(TaskRound.isOffice(LocalTime.of(9, 15)));
        assertTrue(TaskRound.isOffice(LocalTime.of(17, 15)));
        assertFalse(TaskRound.isOffice(LocalTime.of(18, 15)));
    }
}
