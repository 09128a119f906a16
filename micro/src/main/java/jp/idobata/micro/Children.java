package jp.idobata.micro;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes that this program starts. None starts after the end has begun and none outlives it, at whatever moment
 * of a start Ctrl-C comes.
 */
final class Children implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<Process> started = new ArrayList<>();
    private boolean closed;

    synchronized Process start(ProcessBuilder builder) throws IOException {
        if (closed) {
            throw new Problem("the program is ending");
        }
        var process = builder.start();
        started.add(process);
        return process;
    }

    /** Does something if one of those that are to stay ends although nobody has asked it to. */
    synchronized void ifOneEnds(Runnable deed) {
        started.stream().filter(process -> process.isAlive() || process.exitValue() != 0)
                .forEach(process -> process.onExit().thenRun(() -> {
                    if (!isClosed()) {
                        deed.run();
                    }
                }));
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Asks each to stop, as SIGTERM does, and waits until it has. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        started.forEach(process -> end(process.toHandle()));
    }

    /** Asks a process to stop and waits until it has; one that does not is killed. */
    static void end(ProcessHandle process) {
        process.destroy();
        if (!ended(process.onExit())) {
            process.destroyForcibly();
            throw new Problem("process " + process.pid() + " did not stop within " + PATIENCE.toMinutes()
                    + " minutes and was killed");
        }
    }

    private static boolean ended(CompletableFuture<?> exit) {
        try {
            exit.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
