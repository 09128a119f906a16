package jp.idobata.web.visitor.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where finished paper lies until it is fetched again, and the one who makes it: two sheets at a time, and no more than
 * two wait for their turn, so that there are always threads left for pages.
 */
@ApplicationScoped
class Shelf {

    private static final int BYTES_MOST = 24 << 20;
    private static final int AT_ONCE = 2;
    private static final int WAITING_MOST = 2;
    private static final int PATIENCE_SECONDS = 15;

    private final Semaphore hands = new Semaphore(AT_ONCE, true);
    private final Map<String, byte[]> finished = new LinkedHashMap<>(16, 0.75f, true);
    private int bytes;

    /**
     * What is called that, made if it is not there. Empty if too many want something else made.
     *
     * @param mark stands for everything it depends on
     */
    Optional<byte[]> get(String mark, Supplier<byte[]> maker) {
        var known = known(mark);
        if (known != null) {
            return Optional.of(known);
        }
        if (waiting() >= WAITING_MOST || !taken()) {
            return Optional.empty();
        }
        try {
            // While one waited, somebody else may have had it made.
            return Optional.of(kept(mark, maker));
        } finally {
            hands.release();
        }
    }

    /** The same for one whose turn it is already. */
    byte[] kept(String mark, Supplier<byte[]> maker) {
        var made = known(mark);
        if (made == null) {
            made = maker.get();
            keep(mark, made);
        }
        return made;
    }

    /** How many wait for their turn. */
    int waiting() {
        return hands.getQueueLength();
    }

    private boolean taken() {
        try {
            return hands.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] known(String mark) {
        synchronized (finished) {
            return finished.get(mark);
        }
    }

    private void keep(String mark, byte[] made) {
        synchronized (finished) {
            var before = finished.put(mark, made);
            bytes += made.length - (before == null ? 0 : before.length);
            for (var eldest = finished.entrySet().iterator(); bytes > BYTES_MOST && eldest.hasNext();) {
                bytes -= eldest.next().getValue().length;
                eldest.remove();
            }
        }
    }
}
