package jp.idobata.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromisedTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 9, 0);

    @Test
    void aNewGatheringHasPromisedNothing() {
        var gathering = new Gathering(null, "Asia/Tokyo", Instant.EPOCH);
        var promised = Promised.by(gathering, NOW);
        Dates.of(gathering).replace(new Series(List.of(new Slot(NOW.plusDays(1), null, false)), null), NOW);
        assertFalse(promised.capacityChanged());
        assertEquals(List.of(), promised.changes());
    }
}
