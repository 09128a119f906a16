package jp.idobata.intake.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.idobata.intake.gathering.GatheringIntake;
import jp.idobata.intake.gathering.IntakeGathering;
import org.junit.jupiter.api.Test;

class DemoShiftTest {

    @Test
    void oldListsMoveByWholeTimesFiftyTwoWeeksUntilNinetyDaysLieAhead() throws IOException {
        List<IntakeGathering> lists = lists();
        assertEquals(52, DemoShift.weeks(lists, LocalDate.of(2027, 1, 18)));
        assertEquals(104, DemoShift.weeks(lists, LocalDate.of(2027, 1, 19)));
        assertEquals("2027-04-18T10:00", DemoShift.moved(lists, 52).get(0).occurrences().get(0).startsAt().toString());
    }

    @Test
    void listsThatLookAheadStayWhereTheyAre() throws IOException {
        assertEquals(0, DemoShift.weeks(lists(), LocalDate.of(2026, 1, 1)));
        assertEquals(0, DemoShift.weeks(List.of(), LocalDate.of(2026, 1, 1)));
    }

    private static List<IntakeGathering> lists() throws IOException {
        GatheringIntake intake = new GatheringIntake(DemoTown.TAKAMATSU, LocalDate.of(2026, 3, 1));
        intake.add("a.csv", new ByteArrayInputStream(
                "行事名,開催日,開始時間\n花見,2026/4/19,10:00\n".getBytes(StandardCharsets.UTF_8)));
        return intake.finish().gatherings();
    }
}
