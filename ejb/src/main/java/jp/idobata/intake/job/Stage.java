package jp.idobata.intake.job;

/** How far an import has come. */
public enum Stage {
    /** Stored; the background reads it. */
    UPLOADED(true),
    /** Read; the background compares it with the town. */
    READ(true),
    /** Its columns are not known: somebody has to say what they mean. */
    UNMAPPED(false),
    /** Nothing of it can be read. */
    REFUSED(false),
    /** Looked over: everything it would do is known, and nothing is done. */
    LOOKED(false),
    /** Somebody has said yes; the background does it. */
    CONFIRMED(true),
    DONE(false),
    /** What was kept out of sight is done; the background lets everybody see it. */
    PUBLISHING(true),
    /** The background undoes it. */
    UNDOING(true),
    UNDONE(false),
    /** Looked over and put away; nothing was done. */
    DISCARDED(false);

    private final boolean working;

    Stage(boolean working) {
        this.working = working;
    }

    /** Whether the background has something to do. */
    public boolean isWorking() {
        return working;
    }
}
