package jp.idobata;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work that a clock calls for again and again, and that is not begun while it still goes on. If it breaks off, the log
 * says so, and the next call goes on with it.
 */
public final class OneAtATime {

    private final AtomicBoolean atWork = new AtomicBoolean();
    private final Logger log;
    private final String brokenOff;

    /**
     * @param whose the work
     * @param brokenOff what the log says when it breaks off
     */
    public OneAtATime(Class<?> whose, String brokenOff) {
        this.log = Logger.getLogger(whose.getName());
        this.brokenOff = brokenOff;
    }

    /** Does the work, unless it is being done. */
    public void run(Runnable work) {
        if (!atWork.compareAndSet(false, true)) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            log.log(Level.WARNING, brokenOff, e);
        } finally {
            atWork.set(false);
        }
    }
}
