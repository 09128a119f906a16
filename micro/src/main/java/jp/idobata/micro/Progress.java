package jp.idobata.micro;

import java.time.Duration;

/**
 * Tells how far the application is with a long piece of work at its start. The application writes a short text such
 * as {@code Loading the demo 12/34} to the system property {@code idobata.progress}; each change is said once.
 */
final class Progress implements AutoCloseable {

    static final String PROPERTY = "idobata.progress";

    private final Terminal terminal;
    private volatile boolean closed;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    void watch() {
        var watcher = new Thread(this::look, "idobata-progress");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void look() {
        while (!closed) {
            var text = System.getProperty(PROPERTY, "");
            if (!text.isBlank()) {
                terminal.say(text);
            }
            Pause.of(Duration.ofMillis(250));
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
