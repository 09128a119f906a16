package jp.idobata.web.frame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts how often someone has done something of late. It remembers at most {@value #REMEMBERED_MOST} of them, the
 * first counted is the first forgotten, so memory stays small whoever comes. Each node of a cluster counts for itself.
 * Small enough that a cache library would be more to know, not less.
 */
public final class Patience {

    static final int REMEMBERED_MOST = 20_000;

    private final int most;
    private final Duration span;
    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    private record Count(int times, Instant since) {
    }

    /**
     * @param most how often is still all right
     * @param span within how much time, from the first of them on
     */
    public Patience(int most, Duration span) {
        this(most, span, Clock.systemUTC());
    }

    Patience(int most, Duration span, Clock clock) {
        this.most = most;
        this.span = span;
        this.clock = clock;
    }

    /** Whether someone has used it up. */
    public synchronized boolean isOver(String who) {
        return current(who).times >= most;
    }

    /** Counts once more. Returns whether it was still all right. */
    public synchronized boolean count(String who) {
        var before = current(who);
        counts.put(who, new Count(before.times + 1, before.since));
        if (counts.size() > REMEMBERED_MOST) {
            counts.remove(counts.keySet().iterator().next());
        }
        return before.times < most;
    }

    /** Begins anew for someone who has shown to be welcome. */
    public synchronized void forget(String who) {
        counts.remove(who);
    }

    private Count current(String who) {
        var now = clock.instant();
        var count = counts.get(who);
        if (count != null && count.since.plus(span).isAfter(now)) {
            return count;
        }
        counts.remove(who);
        return new Count(0, now);
    }
}
