package jp.idobata.media;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where pictures are decoded: there is room for two at a time in the whole program, and for one that takes much memory.
 * Whoever finds no room waits a little and is then told to try again.
 */
final class Workbench {

    /** Room for all pictures together, in bytes. */
    static final long ROOM = 160L << 20;

    private static final int UNIT = 1 << 20;
    private static final int LEAST = (int) (ROOM / 2 / UNIT);
    private static final int SECONDS_MOST = 4;

    private static final Workbench ONLY = new Workbench();

    private final Semaphore room = new Semaphore((int) (ROOM / UNIT), true);

    private Workbench() {
    }

    /** The program's only one. */
    static Workbench get() {
        return ONLY;
    }

    /**
     * Does some work that takes so much memory.
     *
     * @throws PictureRefusal if it takes more than there is, or there is none for the moment
     */
    <T> T work(long memory, Supplier<T> work) {
        if (memory > ROOM) {
            throw PictureRefusal.tooHeavy();
        }
        var units = Math.max(LEAST, (int) ((memory + UNIT - 1) / UNIT));
        if (!take(units)) {
            throw PictureRefusal.busy();
        }
        try {
            return work.get();
        } finally {
            room.release(units);
        }
    }

    private boolean take(int units) {
        try {
            return room.tryAcquire(units, SECONDS_MOST, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
