package jp.idobata.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeatingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

    @Test
    void theFirstWhoseWholePartyFitsGetsAPlaceAndThenTheNext() {
        var waiting = waiting(3, 1, 2, 1);
        assertEquals(List.of(2, 4), arrivals(new Seating(10, 8).seat(waiting)));
        assertEquals(State.WAITING, waiting.get(0).getState(), "three do not fit in two places");
        assertEquals(State.IN, waiting.get(1).getState());
    }

    @Test
    void aPartyThatDoesNotFitIsFirstAgainAsSoonAsItFits() {
        var waiting = waiting(3, 1);
        assertEquals(List.of(1), arrivals(new Seating(10, 7).seat(waiting)));
    }

    @Test
    void amongSinglePeopleTheOrderIsStrict() {
        assertEquals(List.of(1, 2), arrivals(new Seating(30, 28).seat(waiting(1, 1, 1, 1))));
    }

    @Test
    void withoutACapacityEverybodyGetsAPlace() {
        assertEquals(List.of(1, 2), arrivals(new Seating(null, 5000).seat(waiting(20, 20))));
        assertFalse(new Seating(null, 5000).isFull());
    }

    @Test
    void whereTheCapacityWasLoweredNobodyMovesUp() {
        assertEquals(List.of(), new Seating(5, 8).seat(waiting(1)));
        assertTrue(new Seating(5, 8).isFull());
    }

    @Test
    void aPartyLargerThanTheRoomCouldNeverFit() {
        assertFalse(new Seating(3, 0).couldFit(4));
        assertTrue(new Seating(3, 3).couldFit(3));
    }

    private static List<Going> waiting(int... parties) {
        var waiting = new ArrayList<Going>();
        for (var party : parties) {
            var going = new Going(1, "guest" + waiting.size() + "@example.jp");
            going.introduce(new Saying("はるか", party, null, "ja"), NOW);
            going.arrive(waiting.size() + 1, NOW);
            waiting.add(going);
        }
        return waiting;
    }

    private static List<Integer> arrivals(List<Going> goings) {
        return goings.stream().map(Going::getArrival).toList();
    }
}
