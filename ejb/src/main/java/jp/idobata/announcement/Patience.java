package jp.idobata.announcement;

import java.time.Duration;

/** When a message is tried again. */
final class Patience {

    /** So many times one is tried by itself. */
    static final int TRIES = 8;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final double SPREAD = 0.2;

    private Patience() {
    }

    /**
     * How long to wait after so many tries: twice as long each time, give or take a fifth, so that nodes and towns do
     * not come all at once; and never before the other side wants to be asked.
     *
     * @param chance from 0 to 1
     * @param wanted what the other side said, or null
     */
    static Duration after(int tries, double chance, Duration wanted) {
        var doubled = FIRST.multipliedBy(1L << Math.min(10, Math.max(0, tries - 1)));
        var wait = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        var spread = Duration.ofMillis(Math.round(wait.toMillis() * (1 + SPREAD * (2 * chance - 1))));
        return wanted == null || spread.compareTo(wanted) > 0 ? spread : wanted;
    }
}
