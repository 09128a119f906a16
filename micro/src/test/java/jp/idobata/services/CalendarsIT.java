package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.idobata.intake.feed.FeedFailure.Why;
import jp.idobata.intake.subscription.Gone.State;
import jp.idobata.intake.subscription.Subscription.Outcome;
import jp.idobata.intake.subscription.SubscriptionDesk;
import jp.idobata.intake.subscription.SubscriptionRefusal;
import jp.idobata.intake.subscription.SubscriptionRound;
import jp.idobata.intake.subscription.Subscriptions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A calendar of others is followed, as it runs in the server, with a server on the other side. */
@ExtendWith(ArquillianExtension.class)
public class CalendarsIT {

    private static final String SHOWN = "select count(*) from publication p join gathering g on g.id = p.gathering_id"
            + " where g.title = ";

    @EJB
    private Ichiko ichiko;
    @EJB
    private Hanako hanako;
    @EJB
    private SubscriptionDesk desk;
    @EJB
    private Subscriptions subscriptions;
    @EJB
    private SubscriptionRound round;
    @Inject
    private Ears ears;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

    private volatile String answer;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private static String calendar(String... events) {
        var body = "BEGIN:VCALENDAR\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
        return "HTTP/1.1 200 OK\r\nETag: \"" + body.hashCode() + "\"\r\n\r\n" + body;
    }

    private static String event(String uid, String title, String day, String more) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "@feed.example\r\nSUMMARY:" + title + "\r\nDTSTART;TZID=Asia/Tokyo:" + day
                + "T100000\r\n" + more + "END:VEVENT\r\n";
    }

    @Test
    void onlyStaffSubscribeAndOnlyToAddressesOfTheWeb() throws Exception {
        assertThrows(EJBAccessException.class, () -> hanako.call(() -> subscriptions.all()));
        assertThrows(EJBAccessException.class, () -> desk.subscribe("x", "https://example.jp/", 24, true));
        for (var wrong : List.of("file:///etc/passwd", "https://a:b@example.jp/")) {
            assertThrows(SubscriptionRefusal.class, () -> ichiko.call(() -> desk.subscribe("x", wrong, 24, true)));
        }
    }

    @Test
    void aCalendarIsFollowedAndWhatVanishesIsProposed() throws Exception {
        try (var server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            var thread = new Thread(() -> serve(server));
            thread.setDaemon(true);
            thread.start();
            var far = event("d", "凪の会", "20310701", "");
            answer = calendar(event("a", "潮の会", "20310601", ""), event("b", "磯の会", "20310608", ""), far);
            var id = ichiko.call(() -> desk.subscribe("港の暦", "http://127.0.0.1:" + server.getLocalPort() + "/a.ics",
                    1, true));
            looked(id, 1);
            assertEquals(1, number(SHOWN + "'潮の会'"));
            assertEquals(1, number(SHOWN + "'磯の会'"));

            look(id, 2);
            assertEquals(Outcome.SAME, ichiko.call(() -> subscriptions.visits(id, 1)).get(0).outcome(), "304");

            change("update gathering set description = '長ぐつで。', updated_at = utc_timestamp(6) where title = '潮の会'");
            answer = calendar(event("a", "潮の会", "20310602", "DESCRIPTION:はだしで。\r\n"), far);
            look(id, 3);
            assertEquals("2031-06-02", text("select date(min(starts_at)) from occurrence o join gathering g on g.id ="
                    + " o.gathering_id where g.title = '潮の会'"));
            assertEquals("長ぐつで。", text("select description from gathering where title = '潮の会'"));
            var gone = ichiko.call(() -> subscriptions.waiting(id));
            assertEquals(List.of("磯の会"), gone.stream().map(one -> one.title()).toList());
            assertEquals(1, number(SHOWN + "'磯の会'"), "nothing goes before somebody decides");
            deed(() -> desk.cancel(id, List.of(gone.get(0).key()), "主催者の都合"));
            assertEquals(1, number("select count(*) from cancellation c join occurrence o on o.id = c.occurrence_id"
                    + " join gathering g on g.id = o.gathering_id where g.title = '磯の会'"));

            answer = calendar(event("a", "潮の会", "20310602", "STATUS:CANCELLED\r\n"), event("b", "磯の会",
                    "20310608", ""), far);
            look(id, 4);
            assertEquals(List.of(State.BACK), ichiko.call(() -> subscriptions.waiting(id)).stream()
                    .map(one -> one.state()).toList());
            assertEquals(0, number("select count(*) from occurrence o join gathering g on g.id = o.gathering_id"
                    + " where g.title = '潮の会'"), "cancelled there");

            answer = calendar();
            look(id, 5);
            assertEquals(1, ichiko.call(() -> subscriptions.waiting(id)).size(), "an empty calendar takes nothing");
            fails(id);
        }
    }

    private void fails(long id) throws Exception {
        answer = "HTTP/1.1 404 Not Found\r\n\r\n";
        for (var visit = 6; visit <= 8; visit++) {
            look(id, visit);
        }
        var feed = ichiko.call(() -> subscriptions.find(id)).orElseThrow();
        assertEquals(3, feed.failures());
        assertEquals(Why.GONE.name(), feed.failure());
        assertTrue(feed.nextAt().isAfter(feed.triedAt().plusSeconds(3500)), "later each time");
        assertEquals(List.of("港の暦 3 ichiko"), ears.calendars());
        deed(() -> desk.pause(id));
        assertTrue(ichiko.call(() -> subscriptions.find(id)).orElseThrow().paused());
        deed(() -> desk.remove(id));
        assertTrue(ichiko.call(() -> subscriptions.find(id)).isEmpty());
    }

    private void look(long id, int visits) throws Exception {
        deed(() -> desk.lookNow(id));
        looked(id, visits);
    }

    /** When it was looked at so many times, and the import is done. */
    private void looked(long id, int visits) throws Exception {
        round.go();
        await(() -> number("select count(*) from subscription_visit where subscription_id = " + id) == visits);
        await(() -> number("select count(*) from import_run where subscription_id = " + id + " and state <> 'DONE'")
                == 0);
    }

    private static void await(Callable<Boolean> condition) {
        assertFalse(Stream.generate(() -> holds(condition)).limit(300).filter(yes -> yes).findFirst().isEmpty(),
                "30 seconds");
    }

    private static boolean holds(Callable<Boolean> condition) {
        try {
            Thread.sleep(100);
            return condition.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve(ServerSocket server) {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                var request = new byte[4096];
                var asked = new String(request, 0, socket.getInputStream().read(request), StandardCharsets.UTF_8);
                var etag = answer.replaceFirst("(?s).*ETag: (\\S+)\r\n.*", "$1");
                var said = asked.contains("If-None-Match: " + etag) ? "HTTP/1.1 304 Not Modified\r\n\r\n" : answer;
                socket.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // The test is over.
                continue;
            }
        }
    }

    private void deed(Runnable deed) throws Exception {
        ichiko.call(() -> {
            deed.run();
            return true;
        });
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var connection = town.getConnection(); var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return String.valueOf(result.getString(1));
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = town.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
