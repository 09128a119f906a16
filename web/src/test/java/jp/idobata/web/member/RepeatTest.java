package jp.idobata.web.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RepeatTest {

    private static final LocalDate FOURTH_SATURDAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"WEEKLY | FREQ=WEEKLY;BYDAY=SA",
            "FORTNIGHTLY | FREQ=WEEKLY;INTERVAL=2;BYDAY=SA",
            "MONTHLY | FREQ=MONTHLY;BYDAY=4SA", "TWICE_A_MONTH | FREQ=MONTHLY;BYDAY=2SA,4SA",
            "SAME_DAY | FREQ=MONTHLY;BYMONTHDAY=28"})
    void ruleIsMadeFromTheFirstDate(Repeat repeat, String rrule) {
        assertEquals(rrule, repeat.rule(FOURTH_SATURDAY, null));
    }

    @Test
    void fifthWeekMeansTheLast() {
        assertEquals("FREQ=MONTHLY;BYDAY=-1MO", Repeat.MONTHLY.rule(LocalDate.of(2026, 11, 30), null));
        assertEquals("FREQ=MONTHLY;BYDAY=1MO,3MO", Repeat.TWICE_A_MONTH.rule(LocalDate.of(2026, 11, 30), null));
    }

    @ParameterizedTest
    @EnumSource
    void ruleIsKnownAgainWithItsLastDay(Repeat repeat) {
        var last = LocalDate.of(2027, 3, 31);
        var rrule = repeat.rule(FOURTH_SATURDAY, last);
        assertEquals(Optional.of(repeat), Repeat.of(rrule, FOURTH_SATURDAY.atTime(10, 0)));
        assertEquals(last, Repeat.last(rrule));
    }

    @Test
    void otherRulesAreNotTakenForOneOfThese() {
        assertEquals(Optional.empty(), Repeat.of("FREQ=WEEKLY;BYDAY=TU,SA", FOURTH_SATURDAY.atTime(10, 0)));
        assertEquals(Optional.empty(), Repeat.of("FREQ=WEEKLY;BYDAY=SU", FOURTH_SATURDAY.atTime(10, 0)));
        assertEquals(Optional.empty(), Repeat.of("FREQ=WEEKLY;BYDAY=SA;COUNT=3", FOURTH_SATURDAY.atTime(10, 0)));
    }

    @Test
    void lastDayCanBeChangedAndTakenAway() {
        assertEquals("FREQ=DAILY;UNTIL=20270331T235959",
                Repeat.until("FREQ=DAILY;UNTIL=20261231", LocalDate.of(2027, 3, 31)));
        assertEquals("FREQ=DAILY", Repeat.until("FREQ=DAILY;UNTIL=20261231T235959", null));
        assertNull(Repeat.last("FREQ=DAILY"));
    }
}
