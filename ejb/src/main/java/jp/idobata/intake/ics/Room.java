package jp.idobata.intake.ics;

import jp.idobata.intake.sheet.UnreadableFile;

/** How much one calendar may tell. A few lines of a rule can stand for more dates than a program can hold. */
final class Room {

    static final int EVENTS_MOST = 5_000;
    private static final int DATES_MOST = 100_000;
    /** Looking for dates takes time even where none is found: about ten seconds. */
    private static final int STEPS_MOST = 10_000_000;

    private int dates;
    private int steps;

    /** @throws UnreadableFile if these are too many versions of one event */
    static void requireFor(int parts) {
        if (parts > EVENTS_MOST) {
            throw new UnreadableFile(UnreadableFile.Why.TOO_MANY_DATES);
        }
    }

    /** @throws UnreadableFile if there are too many dates with these */
    void take(int more) {
        dates += more;
        if (dates > DATES_MOST) {
            throw new UnreadableFile(UnreadableFile.Why.TOO_MANY_DATES);
        }
    }

    /** @throws UnreadableFile if the rules of the calendar lead on and on */
    void step() {
        if (++steps > STEPS_MOST) {
            throw new UnreadableFile(UnreadableFile.Why.TOO_MANY_DATES);
        }
    }
}
