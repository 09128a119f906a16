package jp.idobata.gathering;

import static jp.idobata.gathering.SampleTown.MOMENT;
import static jp.idobata.gathering.SampleTown.NOW;
import static jp.idobata.gathering.SampleTown.exercises;
import static jp.idobata.gathering.SampleTown.homeworkCafe;
import static jp.idobata.gathering.SampleTown.ten;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatheringTest {

    @Test
    void whatWasProposedCanBeProposedAgain() {
        var proposal = homeworkCafe();
        var gathering = exercises(null, proposal.dates().toArray(Slot[]::new));
        gathering.describe(proposal, null, null, null, MOMENT);
        assertEquals(proposal, gathering.asProposal(NOW));
    }

    @Test
    void datesGoneByAreNotProposedAgain() {
        var gathering = exercises(null, ten(2026, 11, 14), ten(2026, 11, 28));
        assertEquals(List.of(ten(2026, 11, 28)), gathering.asProposal(NOW).dates());
    }

    @Test
    void lastDateIsProposedAgainIfAllAreOver() {
        var gathering = exercises(null, ten(2026, 11, 7), ten(2026, 11, 14));
        assertEquals(List.of(ten(2026, 11, 14)), gathering.asProposal(NOW).dates());
    }

    @Test
    void ruleIsProposedAgainFromItsNextDate() {
        var gathering = exercises("FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", ten(2026, 10, 3));
        assertEquals(List.of(ten(2026, 11, 28)), gathering.asProposal(NOW).dates());
    }

    @Test
    void ruleThatCountsIsProposedAgainFromItsFirstDate() {
        var gathering = exercises("FREQ=WEEKLY;COUNT=12", ten(2026, 10, 3));
        assertEquals(List.of(ten(2026, 10, 3)), gathering.asProposal(NOW).dates());
    }

    @Test
    void movedDateIsProposedAgainWhereItIs() {
        var gathering = exercises(null, ten(2026, 11, 28));
        Dates.of(gathering).move(ten(2026, 11, 28).startsAt(), ten(2026, 11, 29));
        assertEquals(List.of(ten(2026, 11, 29)), gathering.asProposal(NOW).dates());
    }

    @Test
    void seriesOfWholeDaysStaysOne() {
        var first = new Slot(LocalDateTime.of(2026, 11, 28, 0, 0), LocalDateTime.of(2026, 11, 30, 0, 0), true);
        assertEquals(first, exercises("FREQ=WEEKLY;BYDAY=SA", first).getRepetition().first());
    }
}
