package jp.idobata.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request as it is written on the wire, letter by letter: a client library would refuse to send what these tests
 * have to.
 */
record RawRequest(String method, String target, List<String> headers, String body) {

    private static final int PATIENCE_MILLIS = 60_000;

    static RawRequest get(String target) {
        return new RawRequest("GET", target, List.of(), "");
    }

    /** A form as a browser sends it. */
    static RawRequest post(String target, String form) {
        return new RawRequest("POST", target, List.of(), form).with("Content-Type: application/x-www-form-urlencoded");
    }

    RawRequest with(String header) {
        var more = new ArrayList<>(headers);
        more.add(header);
        return new RawRequest(method, target, List.copyOf(more), body);
    }

    RawRequest by(String another) {
        return new RawRequest(another, target, headers, body);
    }

    /** Sends it and reads all that comes back until the server hangs up. */
    RawAnswer send(URI base) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(base.getHost(), base.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, base);
            return RawAnswer.of(read(socket));
        }
    }

    private void write(Socket socket, URI base) throws IOException {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(method + " " + target + " HTTP/1.0\r\nHost: " + base.getAuthority() + "\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (content.length > 0) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        var bytes = new ByteArrayOutputStream();
        bytes.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        bytes.write(content);
        try {
            socket.getOutputStream().write(bytes.toByteArray());
            // Nothing more will come: after CONNECT the server would wait for it.
            socket.shutdownOutput();
        } catch (SocketException e) {
            // The server may answer and hang up before it has read all of it.
        }
    }

    private static byte[] read(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketException e) {
            // It hung up while we were still writing: what it said before counts.
        }
        return answer.toByteArray();
    }

    @Override
    public String toString() {
        var text = method + " " + target + " " + headers + " " + body;
        return text.length() > 300 ? text.substring(0, 300) + "… (" + text.length() + ")" : text;
    }
}
