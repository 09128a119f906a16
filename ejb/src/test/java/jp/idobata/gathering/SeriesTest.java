package jp.idobata.gathering;

import static jp.idobata.gathering.SampleTown.NOW;
import static jp.idobata.gathering.SampleTown.ten;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static List<LocalDateTime> toCome(String rrule, Slot... slots) {
        return new Series(List.of(slots), rrule).toCome(NOW).stream().map(Slot::startsAt).toList();
    }

    @Test
    void datesGivenOneByOneComeInOrderWithoutThoseGoneBy() {
        assertEquals(List.of(ten(2026, 11, 28).startsAt(), ten(2026, 12, 5).startsAt()),
                toCome(null, ten(2026, 12, 5), ten(2026, 11, 14), ten(2026, 11, 28)));
    }

    @Test
    void datesBesideTheRuleStandAmongThoseItGives() {
        assertEquals(List.of(ten(2026, 11, 28).startsAt(), ten(2026, 12, 2).startsAt(), ten(2026, 12, 5).startsAt()),
                toCome("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261205", ten(2026, 11, 28), ten(2026, 12, 2)));
    }

    @Test
    void dateBesideTheRuleAtATimeOfTheRuleIsTheSame() {
        assertEquals(List.of(ten(2026, 11, 28).startsAt()),
                toCome("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261128", ten(2026, 11, 28), ten(2026, 11, 28)));
    }

    @Test
    void whatIsGoingOnNowIsStillToCome() {
        var early = new Slot(NOW.minusHours(1), NOW.plusHours(1), false);
        assertEquals(List.of(early.startsAt()), toCome(null, early));
        assertEquals(List.of(early.startsAt()), toCome("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261121", early));
    }

    @Test
    void wholeDayOfTodayIsStillToCome() {
        var today = new Slot(NOW.toLocalDate().atStartOfDay(), null, true);
        assertEquals(List.of(today.startsAt()), toCome("FREQ=DAILY;COUNT=1", today));
    }

    @Test
    void seriesThatBeganLongAgoBeginsNow() {
        assertEquals(NOW.withHour(10), toCome("FREQ=WEEKLY;BYDAY=SA", ten(2019, 4, 6)).get(0));
    }

    @Test
    void seriesReachesTheHorizonAndNoFarther() {
        var dates = toCome("FREQ=DAILY", ten(2026, 11, 21));
        assertEquals(ProposalRules.DATES_MOST, dates.size());
        assertEquals(NOW.toLocalDate().plusDays(399), dates.get(399).toLocalDate());
    }
}
