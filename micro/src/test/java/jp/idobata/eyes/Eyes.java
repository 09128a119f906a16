package jp.idobata.eyes;

import java.net.URI;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.function.Executable;

/**
 * Two browsers that look at pages beside each other, so that one's waiting is the other's time. What a look tells is
 * kept until it is asked for.
 */
final class Eyes implements AutoCloseable {

    private final Chromium second = Chromium.open();
    private final BlockingQueue<Chromium> free;
    private final ExecutorService hands;

    /** @param first a browser that somebody else closes; @param start a page of the site, where both begin */
    Eyes(Chromium first, URI start) {
        free = new ArrayBlockingQueue<>(2, true, List.of(first.go(start), second.go(start)));
        hands = Executors.newFixedThreadPool(2);
    }

    /** Looks as soon as a browser is free; what is answered waits for that, and fails as the look did. */
    Executable look(Sight sight) {
        var looked = hands.submit(() -> {
            var browser = free.take();
            try {
                sight.see(browser);
            } finally {
                free.add(browser);
            }
            return null;
        });
        return () -> {
            try {
                looked.get();
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        };
    }

    /** What is looked at is done with; the second browser goes. */
    @Override
    public void close() {
        hands.shutdownNow();
        second.close();
    }

    /** One look. */
    interface Sight {

        /** Looks, and fails if something is wrong. */
        void see(Chromium browser) throws Exception;
    }
}
