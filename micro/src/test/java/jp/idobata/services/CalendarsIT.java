package jp.idobata.services;

import static jp.idobata.services.CalendarServer.calendar;
import static jp.idobata.services.CalendarServer.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.idobata.intake.feed.FeedFailure.Why;
import jp.idobata.intake.subscription.Gone.State;
import jp.idobata.intake.subscription.Subscription.Outcome;
import jp.idobata.intake.subscription.SubscriptionDesk;
import jp.idobata.intake.subscription.SubscriptionRefusal;
import jp.idobata.intake.subscription.SubscriptionRound;
import jp.idobata.intake.subscription.Subscriptions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A calendar of others is followed, as it runs in the server, with a server on the other side. */
@InTheServer
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
    @Inject
    private Background background;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
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
        try (var server = new CalendarServer()) {
            var far = event("d", "凪の会", "20310701", "");
            server.answer = calendar(event("a", "潮の会", "20310601", ""), event("b", "磯の会", "20310608", ""), far);
            var id = ichiko.call(() -> desk.subscribe("港の暦", "http://127.0.0.1:" + server.port() + "/a.ics",
                    1, true));
            looked(id, 1);
            assertEquals(1, background.number(SHOWN + "'潮の会'"));
            assertEquals(1, background.number(SHOWN + "'磯の会'"));

            look(id, 2);
            assertEquals(Outcome.SAME, ichiko.call(() -> subscriptions.visits(id, 1)).get(0).outcome(), "304");

            background.change("update gathering set description = '長ぐつで。', updated_at = utc_timestamp(6)"
                    + " where title = '潮の会'");
            server.answer = calendar(event("a", "潮の会", "20310602", "DESCRIPTION:はだしで。\r\n"), far);
            look(id, 3);
            assertEquals("2031-06-02", background
                    .text("select date(min(starts_at)) from occurrence o join gathering g on g.id ="
                    + " o.gathering_id where g.title = '潮の会'"));
            assertEquals("長ぐつで。", background.text("select description from gathering where title = '潮の会'"));
            var gone = ichiko.call(() -> subscriptions.waiting(id));
            assertEquals(List.of("磯の会"), gone.stream().map(one -> one.title()).toList());
            assertEquals(1, background.number(SHOWN + "'磯の会'"), "nothing goes before somebody decides");
            background.deed(() -> desk.cancel(id, List.of(gone.get(0).key()), "主催者の都合"));
            assertEquals(1, background
                    .number("select count(*) from cancellation c join occurrence o on o.id = c.occurrence_id"
                    + " join gathering g on g.id = o.gathering_id where g.title = '磯の会'"));

            server.answer = calendar(event("a", "潮の会", "20310602", "STATUS:CANCELLED\r\n"), event("b", "磯の会",
                    "20310608", ""), far);
            look(id, 4);
            assertEquals(List.of(State.BACK), ichiko.call(() -> subscriptions.waiting(id)).stream()
                    .map(one -> one.state()).toList());
            assertEquals(0, background
                    .number("select count(*) from occurrence o join gathering g on g.id = o.gathering_id"
                    + " where g.title = '潮の会'"), "cancelled there");

            server.answer = calendar();
            look(id, 5);
            assertEquals(1, ichiko.call(() -> subscriptions.waiting(id)).size(), "an empty calendar takes nothing");
            fails(server, id);
        }
    }

    private long subscribe(CalendarServer server, String path) throws Exception {
        var id = ichiko.call(() -> desk.subscribe("暦 " + path, "http://127.0.0.1:" + server.port() + path, 168,
                true));
        looked(id, 1);
        return id;
    }

    private int waiting(long id) throws Exception {
        return ichiko.call(() -> subscriptions.waiting(id)).size();
    }

    @Test
    void whatAnotherCalendarTellsOrAFileBroughtFirstIsNotTouched() throws Exception {
        try (var server = new CalendarServer()) {
            server.answer = calendar(event("z", "かもめの会", "20310901", ""), event("y", "うみねこの会", "20310902", ""));
            var first = subscribe(server, "/first.ics");
            server.answer = calendar(event("z", "のっとりの会", "20310903", ""), event("x", "ちどりの会", "20310904", ""));
            var second = subscribe(server, "/second.ics");
            assertEquals(0, background.number(SHOWN + "'のっとりの会'"));
            assertEquals(1, background.number(SHOWN + "'ちどりの会'"));
            assertEquals(1, background
                    .number("select count(*) from import_problem p join import_run r on r.id = p.run_id where"
                    + " r.subscription_id = " + second + " and p.reason = 'TOLD_BY_OTHERS'"));
            background.change("delete from subscription_thing where subscription_id = " + first);
            server.answer = calendar(event("z", "のっとりの会", "20310905", ""), event("x", "ちどりの会", "20310904", ""));
            look(second, 2);
            assertEquals(0, background.number(SHOWN + "'のっとりの会'"), "as if a file had brought it");
            background.deed(() -> desk.remove(first));
            background.deed(() -> desk.remove(second));
        }
    }

    @Test
    void aCalendarThatAFileBroughtBeforeKnowsItsEventsAndLeavesThoseOfOtherFiles() throws Exception {
        try (var server = new CalendarServer()) {
            var crane = event("crane", "つるの会", "20310910", "");
            var goose = event("goose", "がんの会", "20310911", "");
            brought("鳥.ics", calendar(crane, goose, event("swan", "白鳥の会", "20310912", "")));
            brought("魚.ics", calendar(event("carp", "こいの会", "20310913", ""), event("eel", "うなぎの会", "20310914", ""),
                    event("cod", "たらの会", "20310915", "")));
            server.answer = calendar(crane, event("goose", "がんの会", "20310918", ""), event("carp", "のっとりの会",
                    "20310920", ""));
            var id = subscribe(server, "/same.ics");
            assertEquals("2031-09-18", background.text("select group_concat(date(o.starts_at)) from occurrence o join"
                    + " gathering g on g.id = o.gathering_id where g.title = 'がんの会'"), "moved, and there once");
            assertEquals(List.of(0L, 1L, 1L), List.of(background.number(SHOWN + "'のっとりの会'"),
                    background.number(SHOWN + "'こいの会'"), background.number(SHOWN + "'つるの会'")));
            assertEquals("SAME 1,UPDATE 1", background.text("select group_concat(line order by line) from (select"
                    + " concat(r.action, ' ', count(*)) line from import_record r join import_run n on n.id = r.run_id"
                    + " where n.subscription_id = " + id + " group by r.action) one"));
            background.deed(() -> desk.remove(id));
        }
    }

    private void brought(String name, String answer) throws Exception {
        var body = answer.substring(answer.indexOf("BEGIN:VCALENDAR"));
        background.done(background.looked(name, body.getBytes(StandardCharsets.UTF_8)).id(), true);
    }

    @Test
    void whatWasDecidedIsNotAskedAgainUnlessItComesBack() throws Exception {
        try (var server = new CalendarServer()) {
            var one = event("w", "つばめの会", "20310910", "");
            var two = event("v", "すずめの会", "20310909", "");
            server.answer = calendar(one, two);
            var id = subscribe(server, "/birds.ics");
            server.answer = calendar(one);
            look(id, 2);
            var key = ichiko.call(() -> subscriptions.waiting(id)).get(0).key();
            background.deed(() -> desk.cancel(id, List.of(key), "主催者の都合"));
            server.answer = calendar(one, two);
            look(id, 3);
            assertEquals(1, waiting(id), "it is back");
            background.deed(() -> desk.cancel(id, List.of(key), "やはり中止"));
            server.answer = calendar(one, two, "X-A:1\r\n");
            look(id, 4);
            assertEquals(0, waiting(id), "it was there the last time");
            assertEquals(0, background
                    .number("select count(*) from import_file where run_id = (select max(id) from import_run"
                    + " where subscription_id = " + id + ")"), "nothing was changed");
            server.answer = calendar(one);
            look(id, 5);
            server.answer = calendar(one, two);
            look(id, 6);
            assertEquals(1, waiting(id), "it is back once more");
            server.answer = calendar(one);
            look(id, 7);
            assertEquals("CANCELLED 0", background.text("select concat(state, ' ', 0) from subscription_thing where"
                    + " subscription_id = " + id + " and source_key like '%v@feed%'"));
            assertEquals(0, ichiko.call(() -> subscriptions.find(id)).orElseThrow().gone());
            background.deed(() -> desk.remove(id));
        }
    }

    @Test
    void aCalendarThatCannotBeReadHasFailedAndTheMomentOfAskingIsNothingNew() throws Exception {
        try (var server = new CalendarServer()) {
            server.answer = calendar(event("u", "からすの会", "20310911", "DTSTAMP:20261121T000000Z\r\n"));
            var id = subscribe(server, "/stamps.ics");
            server.answer = calendar(event("u", "からすの会", "20310911", "DTSTAMP:20261121T000001Z\r\n"));
            look(id, 2);
            assertEquals(Outcome.SAME, ichiko.call(() -> subscriptions.visits(id, 1)).get(0).outcome());
            var good = server.answer;
            server.answer = calendar(event("t", "とびの会", "20310912", "").repeat(5001));
            background.deed(() -> desk.lookNow(id));
            round.go();
            background.await(() -> background.number("select count(*) from import_run where subscription_id = " + id
                    + " and state = 'REFUSED'") == 1);
            var feed = ichiko.call(() -> subscriptions.find(id)).orElseThrow();
            assertEquals(List.of(1, "NOT_READ"), List.of(feed.failures(), feed.failure()));
            server.answer = good;
            background.deed(() -> desk.lookNow(id));
            round.go();
            background.await(() -> ichiko.call(() -> subscriptions.find(id)).orElseThrow().failures() == 0);
            assertEquals(Outcome.NEW, ichiko.call(() -> subscriptions.visits(id, 1)).get(0).outcome(), "read anew");
            background.deed(() -> desk.remove(id));
        }
    }

    private void fails(CalendarServer server, long id) throws Exception {
        // Who subscribed is at the desk, also by the rows that an alarm goes by.
        background.change("insert into account_role (account_id, role) select id, 'curator' from account where"
                + " email = 'ichiko@example.jp'");
        server.answer = "HTTP/1.1 404 Not Found\r\n\r\n";
        for (var visit = 6; visit <= 8; visit++) {
            look(id, visit);
        }
        var feed = ichiko.call(() -> subscriptions.find(id)).orElseThrow();
        assertEquals(3, feed.failures());
        assertEquals(Why.GONE.name(), feed.failure());
        assertTrue(feed.nextAt().isAfter(feed.triedAt().plusSeconds(3500)), "later each time");
        assertEquals(List.of("港の暦 3 ichiko"), ears.calendars());
        background.change("delete r from account_role r join account a on a.id = r.account_id where a.email ="
                + " 'ichiko@example.jp' and r.role = 'curator'");
        background.deed(() -> desk.pause(id));
        assertTrue(ichiko.call(() -> subscriptions.find(id)).orElseThrow().paused());
        background.deed(() -> desk.remove(id));
        assertTrue(ichiko.call(() -> subscriptions.find(id)).isEmpty());
    }

    private void look(long id, int visits) throws Exception {
        background.deed(() -> desk.lookNow(id));
        looked(id, visits);
    }

    /** When it was looked at so many times, and the import is done. */
    private void looked(long id, int visits) throws Exception {
        round.go();
        background.await(() -> background.number("select count(*) from subscription_visit where subscription_id = "
                + id) == visits);
        background.await(() -> background.number("select count(*) from import_run where subscription_id = " + id
                + " and state <> 'DONE'")
                == 0);
    }

}
