package jp.idobata.gathering;

import static jp.idobata.gathering.SampleTown.MOMENT;
import static jp.idobata.gathering.SampleTown.NOW;
import static jp.idobata.gathering.SampleTown.exercises;
import static jp.idobata.gathering.SampleTown.ten;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextTimeTest {

    private static final LocalDateTime SPRING = LocalDateTime.of(2027, 3, 20, 12, 0);

    @Test
    void theNextTimeIsTheSameWeekdayAfterTheLastDate() {
        var twice = exercises(null, ten(2026, 11, 28), ten(2026, 12, 6));
        assertEquals(new NextTime(List.of(ten(2026, 12, 13)), null), NextTime.of(twice, NOW));
    }

    @Test
    void whatIsLongOverIsHeldOnTheNextSuchWeekday() {
        assertEquals(List.of(ten(2027, 3, 27)), NextTime.of(exercises(null, ten(2026, 11, 28)), SPRING).dates());
    }

    @Test
    void onTheDayItselfTheNextTimeIsAWeekLater() {
        var start = LocalDateTime.of(2026, 11, 28, 8, 0);
        assertEquals(List.of(ten(2026, 12, 5)), NextTime.of(exercises(null, ten(2026, 11, 28)), start).dates());
        assertEquals(List.of(ten(2026, 12, 5)), NextTime.of(exercises(null, ten(2026, 11, 28)),
                start.plusHours(12)).dates());
    }

    @Test
    void aRuleGoesOnWhereItEndedAndLosesItsLastDay() {
        var rule = "FREQ=MONTHLY;BYDAY=2SA,4SA";
        var autumn = exercises(rule + ";UNTIL=20261231T235959", ten(2026, 11, 28));
        assertEquals(new NextTime(List.of(ten(2027, 1, 9)), rule), NextTime.of(autumn, NOW));
        assertEquals(new NextTime(List.of(ten(2027, 3, 27)), rule), NextTime.of(autumn, SPRING));
    }

    @Test
    void aCourseOfTenTimesIsOfTenTimesAgain() {
        var rule = "FREQ=WEEKLY;BYDAY=SA;COUNT=10";
        assertEquals(new NextTime(List.of(ten(2027, 2, 6)), rule), NextTime.of(exercises(rule, ten(2026, 11, 28)),
                NOW));
    }

    @Test
    void whatNeverEndsHasNoNextTime() {
        assertEquals(new NextTime(List.of(), null), NextTime.of(exercises("FREQ=WEEKLY;BYDAY=SA", ten(2026, 11, 28)),
                NOW));
        assertEquals(new NextTime(List.of(), null), NextTime.of(exercises(), NOW));
    }

    @Test
    void cancelledAndMovedDatesCountAsTheyWereMeant() {
        var gathering = exercises(null, ten(2026, 11, 28));
        Dates.of(gathering).move(ten(2026, 11, 28).startsAt(), ten(2026, 11, 30));
        gathering.getOccurrences().iterator().next().cancel("大雨の予報のため", "hanako@example.jp", MOMENT);
        assertEquals(List.of(ten(2026, 12, 5)), NextTime.of(gathering, NOW).dates());
    }

    @Test
    void theCopySaysTheSameButWordsAboutDates() {
        var proposal = NextTime.proposal(exercises(null, ten(2026, 11, 28)), NOW);
        assertEquals(List.of(ten(2026, 12, 5)), proposal.dates());
        assertNull(proposal.scheduleText());
    }
}
