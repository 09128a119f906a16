package jp.idobata.intake.feed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import jp.idobata.intake.feed.FeedFailure.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    private static final byte[] CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);
    private static final int MOST = 100_000;

    private HttpServer server;
    private final List<String> asked = new ArrayList<>();
    private final FeedReader reader = new FeedReader(Networks.open("127.0.0.1"), Duration.ofSeconds(2), MOST);

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        on("/a.ics", exchange -> answer(exchange, 200, CALENDAR));
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void on(String path, com.sun.net.httpserver.HttpHandler handler) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("If-none-match") + " "
                    + exchange.getRequestHeaders().getFirst("If-modified-since"));
            handler.handle(exchange);
            exchange.close();
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private Why failed(URI address) {
        return assertThrows(FeedFailure.class, () -> reader.read(address, null, null)).why();
    }

    @Test
    void aCalendarComesWithItsMarksWhateverTheServerCallsIt() throws IOException {
        on("/b", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Last-Modified", "Sat, 21 Nov 2026 00:00:00 GMT");
            exchange.getResponseHeaders().add("Content-Type", "application/octet-stream");
            answer(exchange, 200, CALENDAR);
        });
        var reply = reader.read(at("/b?x=1"), null, null);
        assertArrayEquals(CALENDAR, reply.bytes());
        assertEquals("\"v1\"", reply.etag());
        assertEquals("Sat, 21 Nov 2026 00:00:00 GMT", reply.lastModified());
        assertEquals(List.of("/b?x=1 null null"), asked);
    }

    @Test
    void whatIsKnownIsNotSentAgain() throws IOException {
        on("/c", exchange -> answer(exchange, 304, new byte[0]));
        assertTrue(reader.read(at("/c"), "\"v1\"", "Sat, 21 Nov 2026 00:00:00 GMT").isSame());
        assertEquals(List.of("/c \"v1\" Sat, 21 Nov 2026 00:00:00 GMT"), asked);
    }

    @Test
    void anAnswerInPartsOrPackedIsPutTogether() throws IOException {
        on("/d", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (var letter : CALENDAR) {
                exchange.getResponseBody().write(letter);
                exchange.getResponseBody().flush();
            }
        });
        assertArrayEquals(CALENDAR, reader.read(at("/d"), null, null).bytes());
        on("/e", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, 200, packed(CALENDAR));
        });
        assertArrayEquals(CALENDAR, reader.read(at("/e"), null, null).bytes());
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"404, GONE", "410, GONE", "401, FORBIDDEN", "403, FORBIDDEN", "500, SERVER", "429, SERVER"})
    void aRefusalIsToldForWhatItIs(int status, Why why) {
        on("/f", exchange -> answer(exchange, status, new byte[0]));
        assertEquals(why, failed(at("/f")));
    }

    @Test
    void aPageIsNoCalendar() {
        on("/g", exchange -> answer(exchange, 200, "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Why.NO_CALENDAR, failed(at("/g")));
    }

    @Test
    void whatIsTooLargeIsNotReadPackedOrNot() {
        on("/h", exchange -> answer(exchange, 200, new byte[MOST + 1]));
        on("/i", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[MOST + 1]);
        });
        on("/j", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, 200, packed(new byte[50 * MOST]));
        });
        List.of("/h", "/i", "/j").forEach(path -> assertEquals(Why.TOO_LARGE, failed(at(path))));
    }

    @Test
    void whoeverSendsDropByDropIsNotWaitedFor() {
        on("/k", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (var i = 0; i < 60; i++) {
                exchange.getResponseBody().write("BEGIN:VCALENDAR\r\n".charAt(i % 17));
                exchange.getResponseBody().flush();
                pause();
            }
        });
        assertEquals(Why.TIMEOUT, failed(at("/k")));
    }

    @Test
    void whoeverGreetsDropByDropOnASecuredLineIsNotWaitedFor() throws IOException {
        try (var slow = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            new Thread(() -> drip(slow)).start();
            var begun = System.nanoTime();
            assertEquals(Why.TIMEOUT, failed(URI.create("https://127.0.0.1:" + slow.getLocalPort() + "/")));
            assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 4);
        }
    }

    /** The head of a packet of a secured line, and then its content, of which there is much, byte by byte. */
    private static void drip(ServerSocket slow) {
        try (var socket = slow.accept()) {
            socket.getInputStream().read(new byte[4096]);
            socket.getOutputStream().write(new byte[] {0x16, 3, 3, 0x3f, 0, 2, 0, 0x3e, 0});
            for (var i = 0; i < 60; i++) {
                socket.getOutputStream().write(0);
                pause();
            }
        } catch (IOException e) {
            // The other side has hung up, as it should.
            return;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anAddressThatLeadsOnIsFollowedAndNoneIsFollowedForEver() throws IOException {
        on("/l", exchange -> {
            exchange.getResponseHeaders().add("Location", "a.ics");
            answer(exchange, 302, new byte[0]);
        });
        on("/m", exchange -> {
            exchange.getResponseHeaders().add("Location", "/m");
            answer(exchange, 301, new byte[0]);
        });
        assertArrayEquals(CALENDAR, reader.read(at("/l"), null, null).bytes());
        assertEquals(Why.REDIRECTS, failed(at("/m")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.2/", "http://localhost:1/", "http://[::1]/", "http://169.254.169.254/",
            "http://2130706434/", "http://0/"})
    void nothingInsideIsAskedDirectlyOrByARedirect(String inside) {
        on("/n", exchange -> {
            exchange.getResponseHeaders().add("Location", inside);
            answer(exchange, 302, new byte[0]);
        });
        var strict = new FeedReader(Networks.open(""), Duration.ofSeconds(2), MOST);
        var why = assertThrows(FeedFailure.class, () -> strict.read(URI.create(inside), null, null)).why();
        assertTrue(why == Why.PRIVATE || why == Why.UNKNOWN_HOST, why.name());
        if (!inside.contains("localhost")) {
            assertTrue(List.of(Why.PRIVATE, Why.UNKNOWN_HOST).contains(failed(at("/n"))), inside);
        }
    }

    @Test
    void anAnswerThatBreaksOffOrIsNoneIsNotTaken() throws IOException {
        for (var said : List.of("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nBEGIN:VCALENDAR\r\n", "SSH-2.0-x\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\nBEGIN:VCALENDAR", "")) {
            try (var odd = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
                var thread = new Thread(() -> say(odd, said));
                thread.start();
                assertEquals(Why.NOT_REACHED, failed(URI.create("http://127.0.0.1:" + odd.getLocalPort() + "/")), said);
            }
        }
        assertEquals(Why.NOT_REACHED, failed(URI.create("http://127.0.0.1:1/")));
    }

    @Test
    void aCalendarWithoutItsEndIsNotTaken() {
        on("/o", exchange -> answer(exchange, 200, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n".getBytes(
                StandardCharsets.UTF_8)));
        on("/p", exchange -> answer(exchange, 200, "BEGIN:VCALENDAR\nend:vcalendar \n\n".getBytes(
                StandardCharsets.UTF_8)));
        assertEquals(Why.CUT_OFF, failed(at("/o")));
        assertFalse(reader.read(at("/p"), null, null).isSame());
    }

    private static void say(ServerSocket odd, String said) {
        try (var socket = odd.accept()) {
            socket.getInputStream().read(new byte[4096]);
            socket.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void addressesAreTakenAsPeopleHaveThem() throws IOException {
        assertEquals("https://example.jp/a.ics", FeedAddress.of(" webcal://example.jp/a.ics ").toString());
        assertEquals("https://xn--wgv71a119e.jp/%E5%B8%82.ics?a=1",
                FeedAddress.of("https://日本語.jp/市.ics?a=1#x").toString());
        for (var wrong : List.of("", "example.jp/a.ics", "ftp://example.jp/a", "file:///etc/passwd", "https://",
                "https://user:word@example.jp/", "https://example.jp/" + "a".repeat(1000), "javascript:alert(1)")) {
            assertEquals(Why.NO_ADDRESS, assertThrows(FeedFailure.class, () -> FeedAddress.of(wrong), wrong).why());
        }
    }
}
