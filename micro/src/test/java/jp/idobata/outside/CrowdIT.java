package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Guests;
import jp.idobata.visit.Guests.Line;
import jp.idobata.visit.MailBox;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many more people than there are places press the button of their mail's link in the same moment. */
@ExtendWith(SharedTown.class)
class CrowdIT {

    private static final System.Logger LOG = System.getLogger(CrowdIT.class.getName());
    private static final int PEOPLE = 500;
    private static final int PLACES = 30;
    private static final int RUNS = 3;
    private static final int TRIES_MOST = 5;
    private static final int IMPATIENT = 100;
    private static final Pattern LINK = Pattern.compile("/going/[\\w-]{32}");
    private static final String PRESS = "yes=yes&confirm=x&jakarta.faces.ViewState=stateless";

    @Test
    void ofFiveHundredAtOnceThirtyHaveAPlaceAndTheOthersWaitInOrder(TownProcess town) throws Exception {
        try (var owner = town.owner()) {
            var guests = Guests.of(owner, "いも煮の会", "csw@example.jp", PLACES,
                    LocalDateTime.parse("2026-12-05T11:00:00"), RUNS + 1);
            askByHand(town, owner, guests);
            for (var run = 0; run < RUNS; run++) {
                var links = guests.ask(owner, run, PEOPLE);
                assertEquals(PEOPLE, links.size());
                // In the last run some press twice.
                var pressed = run < RUNS - 1 ? links
                        : Stream.concat(links.stream(), links.stream().limit(IMPATIENT)).toList();
                var began = System.nanoTime();
                var statuses = press(town, pressed);
                LOG.log(System.Logger.Level.INFO, pressed.size() + " at once: " + Duration.ofNanos(System.nanoTime()
                        - began).toMillis() + " ms, " + statuses);
                assertEquals(pressed.size(), statuses.getOrDefault(200, 0) + statuses.getOrDefault(302, 0),
                        statuses.toString());
                assertList(guests.lines(owner, run));
                assertPages(town, owner, guests, run);
            }
        }
    }

    /** Nobody is lost, nobody is there twice, and whoever came first has a place. */
    private static void assertList(List<Line> lines) {
        assertEquals(IntStream.rangeClosed(1, PEOPLE).boxed().toList(), lines.stream().map(Line::arrival).toList());
        assertEquals(PEOPLE, lines.stream().map(Line::id).distinct().count());
        assertTrue(lines.subList(0, PLACES).stream().allMatch(line -> line.state().equals("IN")));
        assertTrue(lines.subList(PLACES, PEOPLE).stream().allMatch(line -> line.state().equals("WAITING")));
        for (var i = 1; i < PEOPLE; i++) {
            assertFalse(lines.get(i).answeredAt().before(lines.get(i - 1).answeredAt()), "number " + i);
        }
    }

    /** What people read of it. */
    private static void assertPages(TownProcess town, Connection owner, Guests guests, int run) throws SQLException {
        var visitor = new Visit(town.base());
        var lines = guests.lines(owner, run);
        assertTrue(visitor.get(guests.link(owner, lines.get(PLACES - 1))).text().contains("席があります"));
        for (var place : List.of(1, 2, 235, PEOPLE - PLACES)) {
            assertTrue(visitor.get(guests.link(owner, lines.get(PLACES + place - 1))).text()
                    .contains("キャンセル待ち " + place + "番目"), place + " in the waiting list");
        }
        assertTrue(visitor.get(guests.page(run)).text().contains("満員"));
    }

    /** Once as people do it: the crowd finds the same prepared. */
    private static void askByHand(TownProcess town, Connection owner, Guests guests) throws SQLException {
        var visitor = new Visit(town.base());
        visitor.press(visitor.get(guests.page(RUNS)), "come", Map.of("name", "はるか", "email", "haruka@example.jp",
                "party", "2"));
        var link = new MailBox(town.dataDir().resolve("mail")).find("haruka@example.jp", LINK);
        assertTrue(visitor.get(link).text().contains("はるか"));
        var asked = guests.lines(owner, RUNS).get(0);
        assertEquals("ASKED", asked.state(), "to look changes nothing");
        assertEquals(link, guests.link(owner, asked));
        visitor.press(visitor.get(link), "confirm", Map.of());
        assertEquals("IN", guests.lines(owner, RUNS).get(0).state());
        assertEquals(List.of(), visitor.cookies(), "no session for visitors");
    }

    /** Everybody has a connection of their own and waits for the same sign. Answers how often there was each status. */
    private static Map<Integer, Integer> press(TownProcess town, List<String> links) throws Exception {
        var sign = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(links.size());
        try {
            var answers = links.stream().map(link -> threads.submit(() -> {
                sign.await();
                return press(town, link);
            })).toList();
            sign.countDown();
            var statuses = new TreeMap<Integer, Integer>();
            for (var answer : answers) {
                statuses.merge(answer.get(), 1, Integer::sum);
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }

    /** A server that is busy for long hangs up on who waits; people then press again, and that must do no harm. */
    private static int press(TownProcess town, String link) throws IOException {
        var status = 0;
        for (var tries = 0; status == 0 && tries < TRIES_MOST; tries++) {
            status = RawRequest.post(link, PRESS).send(town.base()).status();
        }
        return status;
    }
}
