package jp.idobata.gathering;

import static jp.idobata.gathering.SampleTown.NOW;
import static jp.idobata.gathering.SampleTown.ten;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import jp.idobata.calendar.Pauses;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static List<LocalDateTime> byRule(String rrule, Slot first) {
        return new Series(List.of(first), rrule).byRule(NOW).stream().map(Slot::startsAt).toList();
    }

    private static List<LocalDateTime> wanted(String rrule, Slot... slots) {
        return List.copyOf(new Series(List.of(slots), rrule).wanted(NOW).keySet());
    }

    @Test
    void datesGivenOneByOneAreAllWanted() {
        assertEquals(List.of(ten(2026, 12, 5).startsAt(), ten(2026, 11, 14).startsAt()),
                wanted(null, ten(2026, 12, 5), ten(2026, 11, 14)));
    }

    @Test
    void datesBesideTheRuleAreWantedAfterThoseItGives() {
        assertEquals(List.of(ten(2026, 11, 28).startsAt(), ten(2026, 12, 5).startsAt(), ten(2026, 12, 2).startsAt()),
                wanted("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261205", ten(2026, 11, 28), ten(2026, 12, 2)));
    }

    @Test
    void dateBesideTheRuleAtATimeOfTheRuleIsTheSame() {
        assertEquals(List.of(ten(2026, 11, 28).startsAt()),
                wanted("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261128", ten(2026, 11, 28), ten(2026, 11, 28)));
    }

    @Test
    void whatIsGoingOnNowIsStillOfTheRule() {
        var early = new Slot(NOW.minusHours(1), NOW.plusHours(1), false);
        assertEquals(List.of(early.startsAt()), byRule("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261121", early));
    }

    @Test
    void wholeDayOfTodayIsStillOfTheRule() {
        var today = new Slot(NOW.toLocalDate().atStartOfDay(), null, true);
        assertEquals(List.of(today.startsAt()), byRule("FREQ=DAILY;COUNT=1", today));
    }

    @Test
    void seriesThatBeganLongAgoBeginsNow() {
        assertEquals(NOW.withHour(10), byRule("FREQ=WEEKLY;BYDAY=SA", ten(2019, 4, 6)).get(0));
    }

    @Test
    void seriesReachesTheHorizonAndNoFarther() {
        var dates = byRule("FREQ=DAILY", ten(2026, 11, 21));
        assertEquals(ProposalRules.DATES_MOST, dates.size());
        assertEquals(NOW.toLocalDate().plusDays(399), dates.get(399).toLocalDate());
    }

    private static Series paused(String rrule, Slot first, String pauses, DateChange... changes) {
        return new Series(List.of(first), rrule, Pauses.of(pauses), List.of(changes));
    }

    @Test
    void turnOfTheYearAndHolidaysAreLeftOut() {
        var series = paused("FREQ=MONTHLY;BYDAY=1SA,5TU;UNTIL=20270331", ten(2026, 12, 5), "HOLIDAYS;YEAR_END");
        assertEquals(List.of(ten(2026, 12, 5), ten(2027, 2, 6), ten(2027, 3, 6), ten(2027, 3, 30)), series.byRule(NOW));
        assertEquals(List.of(ten(2026, 12, 29), ten(2027, 1, 2)), series.leftOut(NOW));
    }

    @Test
    void numberOfDatesCountsWhatIsHeld() {
        assertEquals(List.of(ten(2026, 12, 26), ten(2027, 1, 9), ten(2027, 1, 16)),
                paused("FREQ=WEEKLY;BYDAY=SA;COUNT=3", ten(2026, 12, 26), "YEAR_END").byRule(NOW));
        assertEquals(List.of(ten(2026, 12, 26), ten(2027, 1, 16), ten(2027, 1, 23)),
                paused("FREQ=WEEKLY;BYDAY=SA;COUNT=3", ten(2026, 12, 26), "YEAR_END;DAYS=20270109").byRule(NOW));
    }

    @Test
    void ruleOfWhichEveryDateIsLeftOutGivesNone() {
        assertEquals(List.of(), paused("FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=10", ten(2027, 8, 10), "MONTHS=8")
                .byRule(NOW));
    }

    @Test
    void dateMovedOntoAnotherCollides() {
        var saturdays = "FREQ=WEEKLY;BYDAY=SA;UNTIL=20261212";
        var away = new DateChange(ten(2026, 12, 5).startsAt().toLocalDate(), ten(2026, 12, 12), null);
        assertTrue(paused(saturdays, ten(2026, 11, 28), null, away).collides(NOW));
        assertFalse(paused(saturdays, ten(2026, 11, 28), "DAYS=20261212", away).collides(NOW));
        assertTrue(new Series(List.of(ten(2026, 11, 28), ten(2026, 12, 13)), saturdays, Pauses.NONE,
                List.of(new DateChange(away.day(), ten(2026, 12, 13), null))).collides(NOW),
                        "onto one beside the rule");
    }

    @Test
    void ruleWithoutADateToBeginGivesNothing() {
        assertEquals(List.of(), new Series(List.of(), "FREQ=DAILY").byRule(NOW));
    }
}
