package jp.idobata.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import jp.idobata.place.OpeningTimes.Span;
import org.junit.jupiter.api.Test;

class FreeHoursTest {

    private static final List<Span> OPEN = List.of(span("09:00", "12:00"), span("13:00", "17:00"));

    @Test
    void whatNobodyUsesIsFree() {
        assertEquals(OPEN, FreeHours.left(OPEN, List.of()));
    }

    @Test
    void aGatheringInTheMiddleLeavesBothEnds() {
        assertEquals(List.of(span("09:00", "10:00"), span("11:00", "12:00"), span("13:00", "17:00")),
                FreeHours.left(OPEN, List.of(span("10:00", "11:00"))));
    }

    @Test
    void whatOverlapsCountsOnce() {
        assertEquals(List.of(span("16:00", "17:00")), FreeHours.left(OPEN,
                List.of(span("12:30", "15:00"), span("08:00", "12:00"), span("14:00", "16:00"),
                        span("13:10", "13:20"))));
    }

    @Test
    void whatTakesTheWholeDayLeavesNothing() {
        assertEquals(List.of(), FreeHours.left(OPEN, List.of(span("00:00", "23:59"))));
    }

    @Test
    void minutesBetweenTwoGatheringsAreOfNoUse() {
        assertEquals(List.of(span("09:00", "10:00"), span("13:00", "17:00")),
                FreeHours.left(OPEN, List.of(span("10:00", "11:00"), span("11:20", "12:00"))));
    }

    private static Span span(String from, String to) {
        return new Span(LocalDateTime.parse("2026-11-24T" + from), LocalDateTime.parse("2026-11-24T" + to));
    }
}
