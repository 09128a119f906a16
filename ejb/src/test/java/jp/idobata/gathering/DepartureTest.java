package jp.idobata.gathering;

import static jp.idobata.gathering.SampleTown.MOMENT;
import static jp.idobata.gathering.SampleTown.NOW;
import static jp.idobata.gathering.SampleTown.exercises;
import static jp.idobata.gathering.SampleTown.ten;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.idobata.calendar.Pauses;
import org.junit.jupiter.api.Test;

class DepartureTest {

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
    void aDroppedDateOnWhichPeopleCountIsCancelledUntilItIsProposedAgain() {
        var gathering = exercises(null, FIRST, SECOND);
        var first = date(gathering, FIRST);
        Dates.of(gathering).replace(new Series(List.of(SECOND), null), NOW, first::equals);
        assertTrue(first.isDropped());
        assertEquals(List.of(SECOND), Dates.of(gathering).proposed(NOW));
        replace(gathering, null, FIRST, SECOND);
        assertSame(first, date(gathering, FIRST));
        assertNull(first.getCancellation());
    }

    @Test
    void aDroppedDateThatIsProposedAgainAsCancelledSaysWhy() {
        var gathering = exercises(THREE_SATURDAYS, FIRST);
        Dates.of(gathering).replace(new Series(List.of(THIRD), null), NOW, date -> true);
        assertTrue(date(gathering, SECOND).isDropped());
        Dates.of(gathering).replace(new Series(List.of(FIRST), THREE_SATURDAYS, Pauses.NONE, List.of(
                new DateChange(SECOND.startsAt().toLocalDate(), null, "会場が休み"))), NOW);
        assertEquals("会場が休み", date(gathering, SECOND).getCancellation().getReason());
        assertFalse(date(gathering, SECOND).isDropped());
    }

    @Test
    void datesStandAgainAsTheyStood() {
        var gathering = exercises(THREE_SATURDAYS, FIRST);
        date(gathering, SECOND).cancel("大雨", "hanako@example.jp", MOMENT);
        Dates.of(gathering).move(THIRD.startsAt(), ten(2026, 12, 13));
        var stood = Dates.of(gathering).departures(NOW);
        replace(gathering, null, FIRST);
        date(gathering, FIRST).cancel("休み", "hanako@example.jp", MOMENT);
        replace(gathering, THREE_SATURDAYS, FIRST);
        Dates.of(gathering).putBack(new Series(List.of(FIRST), THREE_SATURDAYS), stood, NOW);
        assertEquals(stood, Dates.of(gathering).departures(NOW));
        assertNull(date(gathering, FIRST).getCancellation());
    }
}
