package jp.idobata.web.frame;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final Ticking clock = new Ticking();
    private final Patience patience = new Patience(3, Duration.ofMinutes(15), clock);

    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-21T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private void countThree(String who) {
        for (int i = 0; i < 3; i++) {
            assertTrue(patience.count(who));
        }
    }

    @Test
    void endsAfterTheThird() {
        countThree("taro");
        assertTrue(patience.isOver("taro"));
        assertFalse(patience.count("taro"));
        assertFalse(patience.isOver("hanako"));
    }

    @Test
    void returnsAQuarterOfAnHourAfterTheFirst() {
        countThree("taro");
        clock.now = clock.now.plus(Duration.ofMinutes(15));
        assertFalse(patience.isOver("taro"));
        assertTrue(patience.count("taro"));
    }

    @Test
    void returnsAtOnceForWhoeverIsWelcome() {
        countThree("taro");
        patience.forget("taro");
        assertFalse(patience.isOver("taro"));
    }

    @Test
    void remembersTheLatestWhoeverComes() {
        countThree("first");
        for (int i = 0; i < Patience.REMEMBERED_MOST; i++) {
            patience.count("crowd" + i);
        }
        assertFalse(patience.isOver("first"));
        countThree("last");
        assertTrue(patience.isOver("last"));
    }
}
