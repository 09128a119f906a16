package jp.idobata.intake.feed;

import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Looks up which numbers a machine's name stands for. */
@FunctionalInterface
interface Names {

    /** All numbers of a name, as the machine that we run on knows them. */
    InetAddress[] of(String host) throws UnknownHostException;

    /**
     * The same for no longer than there is time. The platform's own looking up cannot be told to stop: it is left
     * behind on a thread of its own, which ends when that gives up.
     */
    default InetAddress[] of(String host, Deadline deadline) throws SocketTimeoutException, UnknownHostException,
            InterruptedIOException {
        var look = new FutureTask<>(() -> of(host));
        var thread = new Thread(look, "calendar-name");
        thread.setDaemon(true);
        thread.start();
        try {
            return look.get(deadline.left(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new SocketTimeoutException("Looking up a name took too long");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Looking up a name was broken off");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
