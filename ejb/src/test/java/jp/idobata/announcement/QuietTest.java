package jp.idobata.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import jp.idobata.announcement.text.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietTest {

    @ParameterizedTest
    @CsvSource({"2026-11-21T20:59, 2026-11-21T20:59", "2026-11-21T21:00, 2026-11-22T08:00",
            "2026-11-22T00:10, 2026-11-22T08:00", "2026-11-22T08:00, 2026-11-22T08:00"})
    void whatWouldRingAtNightWaitsForTheMorning(LocalDateTime wanted, LocalDateTime then) {
        assertEquals(then, Quiet.after(wanted));
    }

    @Test
    void whatCannotWaitDoesNot() {
        var late = LocalDateTime.parse("2026-11-21T22:00");
        assertEquals(late, Quiet.after(late, LocalDateTime.parse("2026-11-22T09:30")));
        assertEquals(late, Quiet.after(late, LocalDateTime.parse("2026-11-21T23:00")));
        assertEquals(LocalDateTime.parse("2026-11-22T08:00"), Quiet.after(late, LocalDateTime.parse(
                "2026-11-22T10:00")));
        assertEquals(LocalDateTime.parse("2026-11-22T08:00"), Quiet.after(late, null));
    }

    @Test
    void eachTryWaitsTwiceAsLongGiveOrTakeAFifth() {
        assertEquals(Duration.ofSeconds(24), Patience.after(1, 0, null));
        assertEquals(Duration.ofSeconds(30), Patience.after(1, 0.5, null));
        assertEquals(Duration.ofSeconds(72), Patience.after(2, 1, null));
        assertEquals(Duration.ofMinutes(30), Patience.after(99, 0.5, null));
        assertEquals(Duration.ofHours(2), Patience.after(1, 0.5, Duration.ofHours(2)), "as the other side wants");
    }

    @Test
    void allTriesOfMastodonLieWithinTheHourThatItRemembers() {
        var all = Duration.ZERO;
        for (var tries = 1; tries < Patience.TRIES - 1; tries++) {
            all = all.plus(Patience.after(tries, 0.5, null));
        }
        assertTrue(all.compareTo(Channel.MASTODON.remembers()) < 0, all.toString());
    }
}
