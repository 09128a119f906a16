package jp.idobata.services;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A server on the other side, which answers with one calendar whatever it is asked for. */
final class CalendarServer implements AutoCloseable {

    volatile String answer;
    private final ServerSocket server;

    CalendarServer() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        var thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    static String calendar(String... events) {
        var body = "BEGIN:VCALENDAR\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
        return "HTTP/1.1 200 OK\r\nETag: \"" + body.hashCode() + "\"\r\n\r\n" + body;
    }

    static String event(String uid, String title, String day, String more) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "@feed.example\r\nSUMMARY:" + title + "\r\nDTSTART;TZID=Asia/Tokyo:" + day
                + "T100000\r\n" + more + "END:VEVENT\r\n";
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                var request = new byte[4096];
                var asked = new String(request, 0, socket.getInputStream().read(request), StandardCharsets.UTF_8);
                var etag = answer.replaceFirst("(?s).*?ETag: (\\S+)\r\n.*", "$1");
                var said = asked.contains("If-None-Match: " + etag) ? "HTTP/1.1 304 Not Modified\r\n\r\n" : answer;
                socket.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // The test is over.
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
