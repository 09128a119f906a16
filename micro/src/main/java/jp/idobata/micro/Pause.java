package jp.idobata.micro;

import java.time.Duration;

/** Waiting a little between two looks at something that is on its way. */
final class Pause {

    private Pause() {
    }

    /** Sleeps; being interrupted means that the program is to end. */
    static void of(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("interrupted", e);
        }
    }
}
