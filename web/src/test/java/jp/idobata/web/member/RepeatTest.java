package jp.idobata.web.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
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
            "MONTHLY | FREQ=MONTHLY;BYDAY=4SA", "LAST_WEEKDAY | FREQ=MONTHLY;BYDAY=-1SA",
            "SAME_DAY | FREQ=MONTHLY;BYMONTHDAY=28", "MONTH_END | FREQ=MONTHLY;BYMONTHDAY=-1",
            "YEARLY | FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=28"})
    void ruleIsMadeFromTheFirstDate(Repeat repeat, String rrule) {
        assertEquals(rrule, repeat.rule(FOURTH_SATURDAY, Ticks.NONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"WEEKLY | FREQ=WEEKLY;BYDAY=MO,TH",
            "FORTNIGHTLY | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
            "MONTHLY | FREQ=MONTHLY;BYDAY=2MO,4MO,2TH,4TH", "LAST_WEEKDAY | FREQ=MONTHLY;BYDAY=-1MO,-1TH"})
    void whatIsTickedSaysTheDays(Repeat repeat, String rrule) {
        var ticks = Ticks.of(List.of("TH", "MO", "no day"), List.of("4", "2", "9"));
        assertEquals(rrule, repeat.rule(FOURTH_SATURDAY, ticks));
        var known = Repeat.of(rrule, FOURTH_SATURDAY.atTime(10, 0)).orElseThrow();
        assertEquals(repeat, known.repeat());
        assertEquals(ticks.weekdays(), known.ticks().weekdays());
    }

    @Test
    void fifthWeekMeansTheLast() {
        assertEquals("FREQ=MONTHLY;BYDAY=-1MO", Repeat.MONTHLY.rule(LocalDate.of(2026, 11, 30), Ticks.NONE));
        assertEquals("FREQ=MONTHLY;BYDAY=5MO", Repeat.MONTHLY.rule(LocalDate.of(2026, 11, 30),
                Ticks.of(List.of(), List.of("5"))), "unless it is ticked");
    }

    @ParameterizedTest
    @EnumSource
    void ruleIsKnownAgainWithItsLastDay(Repeat repeat) {
        var last = LocalDate.of(2027, 3, 31);
        var rrule = Repeat.ending(repeat.rule(FOURTH_SATURDAY, Ticks.NONE), last, null);
        assertEquals(repeat, Repeat.of(rrule, FOURTH_SATURDAY.atTime(10, 0)).orElseThrow().repeat());
        assertEquals(last, Repeat.last(rrule));
    }

    @Test
    void otherRulesAreNotTakenForOneOfThese() {
        for (var other : List.of("FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=3;BYDAY=SA", "FREQ=MONTHLY;BYDAY=1MO,3TU",
                "FREQ=MONTHLY;BYMONTHDAY=27", "FREQ=WEEKLY;BYDAY=SA;BYMONTH=4", "FREQ=MONTHLY;BYDAY=-2SA",
                        "nonsense")) {
            assertEquals(Optional.empty(), Repeat.of(other, FOURTH_SATURDAY.atTime(10, 0)), other);
        }
    }

    @Test
    void lastDayCanBeChangedAndTakenAway() {
        assertEquals("FREQ=DAILY;UNTIL=20270331T235959",
                Repeat.ending("FREQ=DAILY;UNTIL=20261231", LocalDate.of(2027, 3, 31), null));
        assertEquals("FREQ=DAILY", Repeat.ending("FREQ=DAILY;UNTIL=20261231T235959", null, null));
        assertEquals("FREQ=DAILY;COUNT=10", Repeat.ending("FREQ=DAILY;UNTIL=20261231", null, 10));
        assertEquals("FREQ=DAILY;UNTIL=20270331T235959", Repeat.ending("FREQ=DAILY;COUNT=3", LocalDate.of(2027, 3, 31),
                null));
        assertEquals(10, Repeat.count("FREQ=WEEKLY;COUNT=10;BYDAY=SA"));
        assertNull(Repeat.count("FREQ=DAILY"));
        assertNull(Repeat.last("FREQ=DAILY"));
    }
}
