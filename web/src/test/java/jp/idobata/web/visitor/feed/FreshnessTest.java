package jp.idobata.web.visitor.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final Instant CHANGED = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusMillis(500);

    private static Freshness after(String mark, long seconds) {
        return Freshness.of(mark, CHANGED, CHANGED.plusSeconds(seconds));
    }

    @Test
    void theSameStateHasTheSameTagHoweverLateOneAsks() {
        assertEquals(after("a", 60), after("a", 6000));
        assertNotEquals(after("a", 60).tag(), after("b", 60).tag());
        assertEquals(CHANGED.truncatedTo(ChronoUnit.SECONDS), after("a", 60).changedAt());
    }

    @Test
    void rightAfterAChangeNobodyIsToldThatThereWillBeNoOther() {
        assertNotEquals(after("a", 1).tag(), after("a", 60).tag());
        assertEquals(CHANGED.truncatedTo(ChronoUnit.SECONDS).minusSeconds(1), after("a", 1).changedAt());
    }

    @Test
    void whatADemoSaysOfTomorrowHappenedToday() {
        var ahead = Freshness.of("a", CHANGED.plus(Duration.ofDays(400)), CHANGED.plus(Duration.ofDays(400))
                .plusSeconds(60));
        assertEquals(CHANGED.truncatedTo(ChronoUnit.SECONDS), ahead.changedAt());
    }
}
