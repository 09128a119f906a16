package jp.idobata.micro;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port of this machine that nobody listens at. It lies below those that systems give to outgoing connections, for
 * one of these may be taken by any connection between the look and the use.
 */
final class FreePort {

    private static final int LEAST = 20_000;
    /** Linux gives out ports from 32,768 on; RFC 6335 keeps those from 49,152 on for that. */
    private static final int BELOW = 32_768;
    private static final int TRIES = 50;

    private FreePort() {
    }

    /** @throws IOException if every one of many tries met somebody */
    static int find() throws IOException {
        IOException taken = null;
        for (var i = 0; i < TRIES; i++) {
            var port = ThreadLocalRandom.current().nextInt(LEAST, BELOW);
            try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
                return socket.getLocalPort();
            } catch (IOException e) {
                taken = e;
            }
        }
        throw taken;
    }
}
