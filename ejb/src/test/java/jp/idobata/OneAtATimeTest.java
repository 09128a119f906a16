package jp.idobata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private final OneAtATime lane = new OneAtATime(OneAtATimeTest.class, "broken off, as it is meant to be here");

    @Test
    void whatIsCalledForMeanwhileIsNotBegun() {
        var begun = new AtomicInteger();
        lane.run(() -> {
            begun.incrementAndGet();
            lane.run(begun::incrementAndGet);
        });
        assertEquals(1, begun.get());
        lane.run(begun::incrementAndGet);
        assertEquals(2, begun.get(), "and after it the next");
    }

    @Test
    void whatBreaksOffKeepsNothingBack() {
        var begun = new AtomicInteger();
        lane.run(() -> {
            throw new IllegalStateException("no light");
        });
        lane.run(begun::incrementAndGet);
        assertEquals(1, begun.get());
    }
}
