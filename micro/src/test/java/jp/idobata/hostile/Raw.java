package jp.idobata.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One request as somebody sends it who keeps to no rule of addresses, and its answer.
 *
 * @param asked the first line
 * @param status what was answered, 0 if the connection was just closed
 * @param head status line and headers
 * @param body everything after them
 */
record Raw(String asked, int status, String head, String body) {

    private static final int MILLIS_MOST = 60_000;

    static Raw send(URI base, String method, String target) {
        var line = method + " " + target + " HTTP/1.1";
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(MILLIS_MOST);
            socket.getOutputStream().write((line + "\r\nHost: " + base.getAuthority() + "\r\nContent-Length: 0\r\n"
                    + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var end = answer.indexOf("\r\n\r\n");
            var head = end < 0 ? answer : answer.substring(0, end);
            return new Raw(line, head.matches("(?s)HTTP/1\\.\\d \\d{3}.*") ? Integer.parseInt(head.substring(9, 12))
                    : 0, head, end < 0 ? "" : answer.substring(end + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    /** Whether the town lost its composure. */
    boolean isTrouble() {
        return status >= 500;
    }

    @Override
    public String toString() {
        return status + " to " + (asked.length() > 200 ? asked.substring(0, 200) + "…" : asked);
    }
}
