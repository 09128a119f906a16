package jp.idobata.intake.feed;

import java.time.Duration;
import jp.idobata.intake.feed.FeedFailure.Why;

/** By when everything must be over, however slowly the other side sends. */
final class Deadline {

    private final long at;

    private Deadline(long at) {
        this.at = at;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /**
     * How many milliseconds are left; at least 1.
     *
     * @throws FeedFailure if none is
     */
    int left() {
        var left = at - System.nanoTime();
        if (left <= 0) {
            throw new FeedFailure(Why.TIMEOUT);
        }
        return (int) Math.max(1, left / 1_000_000);
    }

    boolean isOver() {
        return System.nanoTime() - at >= 0;
    }
}
