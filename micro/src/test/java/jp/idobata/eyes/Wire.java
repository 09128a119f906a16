package jp.idobata.eyes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A connection to a town, by a door of its own, that can be cut. */
final class Wire implements AutoCloseable {

    private final URI town;
    private final ServerSocket door;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();

    Wire(URI town) throws IOException {
        this.town = town;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        begin(this::open);
    }

    /** An address of the town as it is seen through this wire. */
    URI address(String path) {
        return URI.create("http://localhost:" + door.getLocalPort() + path);
    }

    /** From now on nobody is answered, and whoever was being answered is cut off. */
    void cut() {
        try {
            door.close();
            for (var end : ends) {
                end.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
    }

    private void open() throws IOException {
        while (!door.isClosed()) {
            var here = door.accept();
            var there = new Socket(town.getHost(), town.getPort());
            ends.add(here);
            ends.add(there);
            begin(() -> hand(here, there));
            begin(() -> hand(there, here));
        }
    }

    private static void hand(Socket from, Socket to) throws IOException {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
    }

    private static void begin(Work work) {
        var thread = new Thread(() -> {
            try {
                work.go();
            } catch (IOException e) {
                // Cut, as it is meant to be.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Something that a cut ends. */
    private interface Work {

        void go() throws IOException;
    }
}
