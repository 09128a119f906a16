package jp.idobata.gathering;

import static jp.idobata.gathering.SampleTown.MOMENT;
import static jp.idobata.gathering.SampleTown.NOW;
import static jp.idobata.gathering.SampleTown.exercises;
import static jp.idobata.gathering.SampleTown.starts;
import static jp.idobata.gathering.SampleTown.ten;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.idobata.calendar.Pauses;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Slot FIRST = ten(2026, 11, 28);
    private static final Slot SECOND = ten(2026, 12, 5);
    private static final Slot THIRD = ten(2026, 12, 12);
    private static final String THREE_SATURDAYS = "FREQ=WEEKLY;BYDAY=SA;UNTIL=20261212";

    private static Occurrence date(Gathering gathering, Slot slot) {
        return Dates.of(gathering).at(slot.startsAt());
    }

    private static void replace(Gathering gathering, String rrule, Slot... slots) {
        Dates.of(gathering).replace(new Series(List.of(slots), rrule), NOW);
    }

    @Test
    void ruleLaysOutItsDates() {
        var gathering = exercises(THREE_SATURDAYS, FIRST);
        assertEquals(List.of(FIRST.startsAt(), SECOND.startsAt(), THIRD.startsAt()), starts(gathering));
        assertTrue(gathering.getOccurrences().stream().allMatch(Occurrence::isByRule));
        assertTrue(gathering.getOccurrences().stream().allMatch(date -> date.getEndsAt().getHour() == 12));
    }

    @Test
    void dateProposedAgainKeepsItsIdentityAndCancellation() {
        var gathering = exercises(null, FIRST, SECOND);
        var first = date(gathering, FIRST);
        first.cancel("大雨の予報のため", "hanako@example.jp", MOMENT);
        replace(gathering, null, THIRD, FIRST);
        assertSame(first, date(gathering, FIRST));
        assertEquals("大雨の予報のため", first.getCancellation().getReason());
        assertEquals(List.of(FIRST.startsAt(), THIRD.startsAt()), starts(gathering));
    }

    @Test
    void movedDateKeepsItsMoveWhenTheRuleIsProposedAgain() {
        var gathering = exercises(THREE_SATURDAYS, FIRST);
        Dates.of(gathering).move(SECOND.startsAt(), ten(2026, 12, 6));
        replace(gathering, THREE_SATURDAYS, FIRST);
        assertEquals(List.of(FIRST.startsAt(), ten(2026, 12, 6).startsAt(), THIRD.startsAt()), starts(gathering));
        assertTrue(date(gathering, SECOND).isMoved());
    }

    @Test
    void movedDateProposedWhereItIsNowStaysItself() {
        var gathering = exercises(null, FIRST);
        var first = date(gathering, FIRST);
        first.cancel("会場の都合", "hanako@example.jp", MOMENT);
        Dates.of(gathering).move(FIRST.startsAt(), SECOND);
        replace(gathering, null, new Slot(SECOND.startsAt(), SECOND.startsAt().plusHours(3), false));
        assertEquals(List.of(first), gathering.getOccurrences());
        assertNotNull(first.getCancellation());
        assertEquals(13, first.getEndsAt().getHour());
    }

    @Test
    void movedDateProposedInBothPlacesBecomesTwo() {
        var gathering = exercises(null, FIRST);
        Dates.of(gathering).move(FIRST.startsAt(), SECOND);
        replace(gathering, null, FIRST, SECOND);
        assertEquals(List.of(FIRST.startsAt(), SECOND.startsAt()), starts(gathering));
        assertFalse(date(gathering, FIRST).isMoved());
    }

    @Test
    void datesMovedOneAfterTheOtherStayThemselvesInAnyOrder() {
        var gathering = exercises(null, SECOND, FIRST);
        var first = date(gathering, FIRST);
        var second = date(gathering, SECOND);
        Dates.of(gathering).move(SECOND.startsAt(), THIRD);
        Dates.of(gathering).move(FIRST.startsAt(), SECOND);
        replace(gathering, null, SECOND, THIRD);
        assertEquals(List.of(second, first), gathering.getOccurrences());
        assertEquals(SECOND.startsAt(), first.getStartsAt());
        assertEquals(THIRD.startsAt(), second.getStartsAt());
    }

    @Test
    void changedEndReachesEveryDateOfTheRule() {
        var gathering = exercises(THREE_SATURDAYS, FIRST);
        replace(gathering, THREE_SATURDAYS, new Slot(FIRST.startsAt(), FIRST.startsAt().plusHours(1), false));
        assertTrue(gathering.getOccurrences().stream().allMatch(date -> date.getEndsAt().getHour() == 11));
    }

    @Test
    void dateBesideTheRuleSurvivesAChangeAndIsNotOfTheRule() {
        var gathering = exercises(THREE_SATURDAYS, FIRST);
        Dates.of(gathering).addExtra(ten(2026, 12, 2));
        var proposal = gathering.asProposal(NOW);
        Dates.of(gathering).replace(Series.of(proposal), NOW);
        assertEquals(4, gathering.getOccurrences().size());
        assertFalse(date(gathering, ten(2026, 12, 2)).isByRule());
        assertTrue(date(gathering, FIRST).isByRule());
    }

    @Test
    void datesGoneByStayAsHistory() {
        var past = ten(2026, 11, 14);
        var gathering = exercises(null, past, FIRST);
        replace(gathering, null, SECOND);
        assertEquals(List.of(past.startsAt(), SECOND.startsAt()), starts(gathering));
        replace(gathering, null, past, SECOND);
        assertEquals(2, gathering.getOccurrences().size());
    }

    @Test
    void whatIsGoingOnNowStays() {
        var gathering = exercises("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261128", ten(2026, 11, 21));
        Dates.of(gathering).replace(new Series(List.of(ten(2026, 11, 21)), "FREQ=WEEKLY;BYDAY=SA;UNTIL=20261128"),
                NOW.withHour(11));
        assertEquals(List.of(ten(2026, 11, 21).startsAt(), FIRST.startsAt()), starts(gathering));
    }

    @Test
    void extendingTwiceAddsNothingTheSecondTime() {
        var gathering = exercises("FREQ=MONTHLY;BYDAY=2SA", THIRD);
        var later = NOW.plusMonths(2);
        Dates.of(gathering).move(THIRD.startsAt(), ten(2026, 12, 13));
        assertEquals(2, Dates.of(gathering).extend(later));
        assertEquals(0, Dates.of(gathering).extend(later));
        assertTrue(date(gathering, THIRD).isMoved());
    }

    @Test
    void withoutARuleThereIsNothingToExtend() {
        assertEquals(0, Dates.of(exercises(null, FIRST)).extend(NOW));
    }

    @Test
    void ruleIsForgottenWhenDatesAreGivenOneByOne() {
        var gathering = exercises(THREE_SATURDAYS, FIRST);
        replace(gathering, null, SECOND);
        assertNull(gathering.getRrule());
        assertEquals(List.of(SECOND.startsAt()), starts(gathering));
    }

    @Test
    void twoDatesCannotBeAtTheSameTime() {
        var gathering = exercises(null, FIRST, SECOND);
        var dates = Dates.of(gathering);
        assertThrows(GatheringRefusal.class, () -> dates.addExtra(FIRST));
        assertThrows(GatheringRefusal.class, () -> dates.move(FIRST.startsAt(), SECOND));
        dates.move(FIRST.startsAt(), THIRD);
        assertThrows(GatheringRefusal.class, () -> dates.addExtra(FIRST), "its identity is taken");
        dates.move(FIRST.startsAt(), FIRST);
        assertEquals(List.of(FIRST.startsAt(), SECOND.startsAt()), starts(gathering));
    }

    @Test
    void dateThatIsNotThereIsRefused() {
        var dates = Dates.of(exercises(null, FIRST));
        assertThrows(GatheringRefusal.class, () -> dates.at(SECOND.startsAt()));
    }

    private static Gathering saturdays(String pauses, DateChange... changes) {
        var gathering = exercises();
        Dates.of(gathering).replace(new Series(List.of(FIRST), THREE_SATURDAYS, Pauses.of(pauses), List.of(changes)),
                NOW);
        return gathering;
    }

    private static DateChange moved(Slot from, Slot to) {
        return new DateChange(from.startsAt().toLocalDate(), to, null);
    }

    private static DateChange cancelled(Slot date) {
        return new DateChange(date.startsAt().toLocalDate(), null, "会場の都合");
    }

    @Test
    void whatWasProposedToBeMovedAndCancelledIs() {
        var gathering = saturdays(null, moved(FIRST, ten(2026, 11, 29)), cancelled(SECOND));
        assertEquals(List.of(ten(2026, 11, 29).startsAt(), SECOND.startsAt(), THIRD.startsAt()), starts(gathering));
        assertTrue(date(gathering, FIRST).isMoved());
        assertEquals("会場の都合", date(gathering, SECOND).getCancellation().getReason());
        assertNull(date(gathering, THIRD).getCancellation());
    }

    @Test
    void changeOfADayThatTheRuleDoesNotHaveSaysNothing() {
        var gathering = saturdays(null, cancelled(ten(2026, 12, 6)));
        assertTrue(gathering.getOccurrences().stream().allMatch(date -> date.getCancellation() == null));
    }

    @Test
    void cancellationAndMoveOutliveANewTimeOfDay() {
        var gathering = saturdays(null, moved(FIRST, ten(2026, 11, 29)), cancelled(SECOND));
        var three = new Slot(FIRST.startsAt().plusHours(5), FIRST.endsAt().plusHours(5), false);
        replace(gathering, THREE_SATURDAYS, three);
        assertEquals(List.of(ten(2026, 11, 29).startsAt(), SECOND.startsAt().plusHours(5),
                THIRD.startsAt().plusHours(5)), starts(gathering));
        assertNotNull(Dates.of(gathering).at(SECOND.startsAt().plusHours(5)).getCancellation());
    }

    @Test
    void dateOfTheRuleIsStillItselfAtANewTimeOfDay() {
        var gathering = saturdays(null);
        Dates.of(gathering).addExtra(new Slot(SECOND.startsAt().plusHours(5), SECOND.endsAt().plusHours(5), false));
        var before = List.copyOf(gathering.getOccurrences());
        replace(gathering, THREE_SATURDAYS, new Slot(FIRST.startsAt().plusHours(5), FIRST.endsAt().plusHours(5),
                false));
        assertEquals(3, gathering.getOccurrences().size(), "what was beside the rule at that time is now of it");
        assertTrue(before.containsAll(gathering.getOccurrences()));
        assertFalse(date(gathering, new Slot(FIRST.startsAt().plusHours(5), null, false)).isMoved());
        assertEquals(0, Dates.of(gathering).extend(NOW));
    }

    @Test
    void onlyDateOfItsDayIsStillItselfAtANewTimeOfDay() {
        var gathering = exercises(null, FIRST, SECOND, at(THIRD, 3), at(THIRD, 5));
        var first = date(gathering, FIRST);
        var second = date(gathering, SECOND);
        second.cancel("会場の都合", "hanako@example.jp", MOMENT);
        var third = date(gathering, at(THIRD, 3));
        replace(gathering, null, at(FIRST, 4), at(SECOND, 4), at(THIRD, 6));
        assertEquals(List.of(at(FIRST, 4).startsAt(), at(SECOND, 4).startsAt(), at(THIRD, 6).startsAt()),
                starts(gathering));
        assertSame(first, date(gathering, at(FIRST, 4)));
        assertFalse(first.isMoved());
        assertSame(second, date(gathering, at(SECOND, 4)));
        assertFalse(gathering.getOccurrences().contains(third), "which of two it would be nobody can tell");
    }

    private static Slot at(Slot day, int hoursLater) {
        return new Slot(day.startsAt().plusHours(hoursLater), day.endsAt().plusHours(hoursLater), false);
    }

    @Test
    void datesThatANewPauseLeavesOutGoEvenIfCancelled() {
        var gathering = saturdays(null, cancelled(SECOND));
        Dates.of(gathering).replace(new Series(List.of(FIRST), THREE_SATURDAYS, Pauses.of("MONTHS=12"), List.of()),
                NOW);
        assertEquals(List.of(FIRST.startsAt()), starts(gathering));
    }

    @Test
    void dateTakenOutStaysOutUntilItIsPutBack() {
        var gathering = saturdays(null);
        var dates = Dates.of(gathering);
        dates.leaveOut(SECOND.startsAt());
        assertEquals("DAYS=20261205", gathering.getRepetition().getPauses().toString());
        assertEquals(0, dates.extend(NOW));
        assertEquals(gathering.getRepetition().getPauses(), gathering.asProposal(NOW).pauses());
        dates.putBack(SECOND.startsAt().toLocalDate(), NOW);
        assertEquals(List.of(FIRST.startsAt(), SECOND.startsAt(), THIRD.startsAt()), starts(gathering));
        assertTrue(gathering.getRepetition().getPauses().none());
    }

    @Test
    void dateBesideTheRuleThatIsTakenOutIsNoPause() {
        var gathering = saturdays(null);
        Dates.of(gathering).addExtra(ten(2026, 12, 2));
        Dates.of(gathering).leaveOut(ten(2026, 12, 2).startsAt());
        assertTrue(gathering.getRepetition().getPauses().none());
        assertEquals(3, gathering.getOccurrences().size());
    }

    @Test
    void dayThatHasBecomeAHolidayGoesWhenTheHorizonMovesOn() {
        var gathering = exercises("FREQ=WEEKLY;BYDAY=WE;UNTIL=20270301", ten(2026, 11, 25));
        gathering.follow(gathering.getRepetition().leavingOut(Pauses.of("HOLIDAYS")));
        date(gathering, ten(2027, 2, 24)).cancel("会場の都合", "hanako@example.jp", MOMENT);
        var before = gathering.getOccurrences().size();
        gathering.follow(gathering.getRepetition().leavingOut(Pauses.of("HOLIDAYS;DAYS=20270217,20270224")));
        assertEquals(0, Dates.of(gathering).extend(NOW));
        assertEquals(before - 1, gathering.getOccurrences().size(), "what people were told is cancelled stays");
    }

    @Test
    void copyOfADateHasItsIdentityMoveAndCancellation() {
        var gathering = exercises(null, FIRST);
        Dates.of(gathering).move(FIRST.startsAt(), SECOND);
        date(gathering, FIRST).cancel("会場の都合", "hanako@example.jp", MOMENT);
        var copy = date(gathering, FIRST).copyFor(exercises());
        assertEquals(FIRST.startsAt(), copy.getOriginalStartsAt());
        assertEquals(SECOND, copy.slot());
        assertEquals("会場の都合", copy.getCancellation().getReason());
    }
}
