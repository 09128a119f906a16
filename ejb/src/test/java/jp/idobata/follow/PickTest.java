package jp.idobata.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.idobata.reading.Corrections;
import org.junit.jupiter.api.Test;

class PickTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private static Line line(long id, int day, int more) {
        return new Line(id, "会", TODAY.plusDays(day).atTime(10, 0), null, false, false, null, null, false, more,
                Corrections.NONE);
    }

    private static List<Long> picked(List<Line> lines, int most) {
        return Pick.of(lines, TODAY, most).stream().map(Line::id).toList();
    }

    @Test
    void whatIsFewStandsAsItCame() {
        assertEquals(List.of(3L, 1L, 2L), picked(List.of(line(3, 0, 9), line(1, 0, 0), line(2, 4, 0)), 3));
        assertEquals(List.of(), picked(List.of(), 3));
    }

    @Test
    void exhibitionsOfManyDaysDoNotPushOutTheRestOfTheWeek() {
        var exhibitions = LongStream.range(1, 21).mapToObj(id -> line(id, -3, 7));
        var lines = Stream.concat(exhibitions, Stream.of(line(30, 0, 0), line(31, 2, 0), line(32, 2, 0),
                line(33, 5, 0))).toList();
        assertEquals(List.of(1L, 30L, 31L, 32L, 33L), picked(lines, 5));
    }
}
