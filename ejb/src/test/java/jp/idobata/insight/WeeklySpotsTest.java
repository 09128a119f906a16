package jp.idobata.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.idobata.area.Census;
import jp.idobata.insight.Living.Part;
import jp.idobata.insight.WeeklySpots.Inhabitants;
import org.junit.jupiter.api.Test;

class WeeklySpotsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Test
    void inhabitantsAreASampleOnlyIfACountThatWasUsedIsOne() {
        var living = new Living(List.of(new Part(1, null, "市"), new Part(2, null, "市"), new Part(3, null, "市")),
                Map.of(1L, new Census(DAY, 900, List.of(), false, null), 2L, new Census(DAY, 50, List.of(), true,
                null)));
        assertEquals(new Inhabitants(Map.of(1L, 900.0), false), WeeklySpots.people(living, List.of(1L, 3L)));
        assertEquals(new Inhabitants(Map.of(1L, 900.0, 2L, 50.0), true), WeeklySpots.people(living, List.of(1L, 2L)));
    }
}
