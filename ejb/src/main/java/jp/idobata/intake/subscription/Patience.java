package jp.idobata.intake.subscription;

import java.time.Duration;

/** When a calendar is looked at again. */
final class Patience {

    /** So many failures in a row are told by mail, once. */
    static final int TOLD_AT = 3;

    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int DOUBLINGS_MOST = 10;

    private Patience() {
    }

    /** How long to wait after so many failures in a row: longer each time, and never more than a day. */
    static Duration after(int failures) {
        var wait = FIRST.multipliedBy(1L << Math.min(DOUBLINGS_MOST, Math.max(0, failures - 1)));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
