package jp.idobata.intake.feed;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
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
    private final Deadline deadline;

    private Wire(Socket socket, Deadline deadline) {
        this.socket = socket;
        this.deadline = deadline;
    }

    static Wire to(URI uri, Networks networks, Deadline deadline) throws IOException {
        var secure = uri.getScheme().equalsIgnoreCase("https");
        var port = uri.getPort() > 0 ? uri.getPort() : secure ? 443 : 80;
        var host = uri.getHost().replaceAll("[\\[\\]]", "");
        var plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(permitted(host, networks), port), deadline.left());
            plain.setSoTimeout(deadline.left());
            return new Wire(secure ? secured(plain, host, port) : plain, deadline);
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    /** All numbers of a name must be good: one that has both kinds is a trap. */
    private static InetAddress permitted(String host, Networks networks) {
        try {
            var all = InetAddress.getAllByName(host);
            if (!Arrays.stream(all).allMatch(networks::permits)) {
                throw new FeedFailure(Why.PRIVATE);
            }
            return all[0];
        } catch (UnknownHostException e) {
            throw new FeedFailure(Why.UNKNOWN_HOST, e);
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        var socket = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port,
                true);
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
        var in = socket.getInputStream();
        return new InputStream() {
            @Override
            public int read() throws IOException {
                socket.setSoTimeout(deadline.left());
                return in.read();
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                socket.setSoTimeout(deadline.left());
                return in.read(into, from, most);
            }
        };
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
