package jp.idobata.gathering;

import static jp.idobata.gathering.SampleTown.NOW;
import static jp.idobata.gathering.SampleTown.ten;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
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

    @Test
    void ruleWithoutADateToBeginGivesNothing() {
        assertEquals(List.of(), new Series(List.of(), "FREQ=DAILY").byRule(NOW));
    }
}
