package jp.idobata.intake.feed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import jp.idobata.intake.feed.FeedFailure.Why;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Calendars over secured lines, from a real server whose proof of itself is made for this test and trusted in it only.
 */
class SecuredFeedTest {

    private static final byte[] CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);
    private static final char[] WORD = "only-here".toCharArray();

    @TempDir
    private static Path folder;
    private static HttpsServer server;
    private static SSLContext context;

    @BeforeAll
    static void open() throws Exception {
        var keys = folder.resolve("keys.p12");
        var made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-keyalg", "EC", "-alias", "calendar", "-dname", "CN=localhost", "-ext",
                "SAN=dns:localhost", "-validity", "2", "-storetype", "PKCS12", "-storepass", new String(WORD),
                "-keystore", keys.toString()).inheritIO().start();
        assertTrue(made.waitFor(60, TimeUnit.SECONDS) && made.exitValue() == 0);
        context = context(keys);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/a.ics", exchange -> {
            exchange.sendResponseHeaders(200, CALENDAR.length);
            exchange.getResponseBody().write(CALENDAR);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void close() {
        server.stop(0);
    }

    private static SSLContext context(Path keys) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(keys)) {
            store.load(in, WORD);
        }
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, WORD);
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("calendar", store.getCertificate("calendar"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var made = SSLContext.getInstance("TLS");
        made.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return made;
    }

    private static URI at(String host) {
        return URI.create("https://" + host + ":" + server.getAddress().getPort() + "/a.ics");
    }

    private static FeedReader reader(Names names) {
        return new FeedReader(new Ways(Networks.open("127.0.0.1"), names, context.getSocketFactory()),
                Duration.ofSeconds(5), 1000);
    }

    private static InetAddress[] here(String host) throws java.net.UnknownHostException {
        return new InetAddress[] {InetAddress.getByName("127.0.0.1")};
    }

    @Test
    void aCalendarComesOverASecuredLineIfTheMachineProvesItself() {
        assertArrayEquals(CALENDAR, reader(SecuredFeedTest::here).read(at("localhost"), null, null).bytes());
    }

    @Test
    void aMachineThatNobodyVouchesForIsRefusedInWords() {
        var everyday = new FeedReader(Networks.open("127.0.0.1"), Duration.ofSeconds(5), 1000);
        var failure = assertThrows(FeedFailure.class, () -> everyday.read(at("127.0.0.1"), null, null));
        assertEquals(List.of(Why.NOT_TRUSTED, "feeds.failure.NOT_TRUSTED"), List.of(failure.why(),
                failure.messageKey()));
    }

    @Test
    void aMachineThatProvesToBeAnotherIsRefused() {
        var elsewhere = reader(SecuredFeedTest::here);
        assertEquals(Why.NOT_TRUSTED, assertThrows(FeedFailure.class, () -> elsewhere.read(at("calendar.example.jp"),
                null, null)).why());
    }

    @Test
    void lookingUpANameTakesNoLongerThanTheWholeMay() {
        var never = new CountDownLatch(1);
        var reader = new FeedReader(new Ways(Networks.open("127.0.0.1"), host -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return here(host);
        }, context.getSocketFactory()), Duration.ofMillis(300), 1000);
        var began = System.nanoTime();
        assertEquals(Why.TIMEOUT, assertThrows(FeedFailure.class, () -> reader.read(at("slow.example.jp"), null, null))
                .why());
        assertTrue(System.nanoTime() - began < Duration.ofSeconds(3).toNanos());
        never.countDown();
    }
}
