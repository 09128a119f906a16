package jp.idobata.intake.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import jp.idobata.intake.feed.FeedFailure.Why;

/**
 * A line to the machine of an address. The name is looked up once, and the line goes to the very number that was looked
 * at: a name that means another machine the next moment leads nowhere else.
 */
final class Wire implements AutoCloseable {

    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    static Wire to(URI uri, Ways ways, Deadline deadline) throws IOException {
        var secure = uri.getScheme().equalsIgnoreCase("https");
        var port = uri.getPort() > 0 ? uri.getPort() : secure ? 443 : 80;
        var host = uri.getHost().replaceAll("[\\[\\]]", "");
        var plain = new Timed(deadline);
        try {
            plain.connect(new InetSocketAddress(permitted(host, ways, deadline), port), deadline.left());
            return new Wire(secure ? secured(plain, host, port, ways.secured()) : plain);
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    /** All numbers of a name must be good: one that has both kinds is a trap. */
    private static InetAddress permitted(String host, Ways ways, Deadline deadline) throws IOException {
        try {
            var all = ways.names().of(host, deadline);
            if (!Arrays.stream(all).allMatch(ways.networks()::permits)) {
                throw new FeedFailure(Why.PRIVATE);
            }
            return all[0];
        } catch (UnknownHostException e) {
            throw new FeedFailure(Why.UNKNOWN_HOST, e);
        }
    }

    private static Socket secured(Socket plain, String host, int port, SSLSocketFactory factory) throws IOException {
        var socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** What comes back, for no longer than there is time. */
    InputStream in() throws IOException {
        return socket.getInputStream();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /**
     * A socket that looks at the time before each read, however little each brings. With a secured line it is the one
     * below: a greeting or a packet of it takes many reads, of which none but these can be seen.
     */
    private static final class Timed extends Socket {

        private final Deadline deadline;

        Timed(Deadline deadline) {
            this.deadline = deadline;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    setSoTimeout(left());
                    return super.read();
                }

                @Override
                public int read(byte[] into, int from, int most) throws IOException {
                    setSoTimeout(left());
                    return super.read(into, from, most);
                }
            };
        }

        private int left() throws SocketTimeoutException {
            if (deadline.isOver()) {
                throw new SocketTimeoutException();
            }
            return deadline.left();
        }
    }
}
