package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.idobata.announcement.text.Channel;
import jp.idobata.visit.MailBox;
import jp.idobata.visit.Seen;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * The program is killed while people post: whoever was told that their post has arrived finds it there. What was on its
 * way to the world meanwhile goes out once.
 */
@BesideOthers
class KillIT {

    /** Nobody may have more than a hundred under way. */
    private static final int POSTS = 380;
    private static final int PEOPLE = 4;
    private static final int ENOUGH = 40;
    /** People take their time while a message is awaited, so that they are not done before. */
    private static final Duration BREATH = Duration.ofMillis(250);
    private static final List<Channel> CHANNELS = List.of(Channel.LINE, Channel.MASTODON, Channel.WEBHOOK);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String PASSWORD = "mizutama-moyou";
    private static final TownProcess TOWN = TownProcess.named("killed").withSharedMariaDb();
    private static final KilledAnnouncement ANNOUNCEMENT = new KilledAnnouncement();

    @BeforeAll
    static void open() {
        ANNOUNCEMENT.tell(TOWN.set("DEMO_TODAY", "2026-11-21")).start();
    }

    @AfterAll
    static void close() {
        TOWN.close();
        ANNOUNCEMENT.close();
    }

    @RepeatedTest(3)
    void everyPostThatWasAnsweredWithSuccessIsThere(RepetitionInfo repetition) throws Exception {
        var answered = new ConcurrentSkipListSet<String>();
        var refused = new ConcurrentSkipListSet<String>();
        var begun = new AtomicInteger();
        var visits = IntStream.range(0, PEOPLE)
                .mapToObj(person -> signedUp("mari" + repetition.getCurrentRepetition() + person + "@example.jp"))
                .toList();
        var channel = CHANNELS.get(repetition.getCurrentRepetition() - 1);
        var people = Executors.newFixedThreadPool(PEOPLE);
        visits.forEach(visit -> people.submit(() -> {
            for (var mine = 0; mine < POSTS / PEOPLE; mine++) {
                var title = "集まり " + repetition.getCurrentRepetition() + "-" + begun.incrementAndGet();
                send(visit, title).ifPresent(where -> (where.equals("/my") ? answered : refused).add(title));
                Pause.of(answered.size() < ENOUGH ? Duration.ZERO : BREATH);
            }
        }));
        await(() -> !refused.isEmpty() || answered.size() >= ENOUGH);
        // At whatever moment of the work the program comes to send it: on another channel each time.
        ANNOUNCEMENT.begin(TOWN, channel);
        await(() -> !refused.isEmpty() || ANNOUNCEMENT.isUnderWay(channel));
        TOWN.kill9();
        people.shutdown();
        assertTrue(people.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertEquals(Set.of(), refused, "whoever is signed in stays so, however many post beside them");
        assertTrue(answered.size() >= ENOUGH && answered.size() < POSTS,
                answered.size() + " posts were answered with success before the kill");

        TOWN.start();
        ANNOUNCEMENT.isThereOnce(TOWN, channel);
        var kept = titles();
        var lost = new TreeSet<>(answered);
        lost.removeAll(kept);
        System.out.println("Killed after " + answered.size() + " answered posts, lost " + lost.size());
        assertEquals(Set.of(), lost);
        assertEquals(0, halves(), "a draft that is handed in waits in the queue, and no other does");
    }

    private static void await(BooleanSupplier condition) {
        for (var end = Instant.now().plus(PATIENCE); !condition.getAsBoolean(); Pause.of(Duration.ofMillis(5))) {
            assertTrue(Instant.now().isBefore(end), "within " + PATIENCE);
        }
    }

    /** Somebody new: nobody may have more than a hundred posts under way. */
    private static Visit signedUp(String email) {
        var visit = new Visit(TOWN.base());
        visit.press(visit.get("/signup"), "open", Map.of("name", "まり", "email", email, "password", PASSWORD));
        var link = new MailBox(TOWN.dataDir().resolve("mail")).find(email, Pattern.compile("/signup/[0-9a-f]{64}"));
        var welcome = visit.press(visit.get(link), "confirm", Map.of("password", PASSWORD));
        assertEquals(200, visit.get("/my").status(), welcome.text());
        return visit;
    }

    /** The page that the sender is led to; empty if there was no answer. */
    private static Optional<String> send(Visit visit, String title) {
        try {
            Seen sent = visit.press(visit.get("/post"), "send", Map.of("title", title, "day0", "2027-01-09",
                    "start0", "10:00", "end0", "12:00", "venue", "中央公園"));
            return Optional.of(sent.address().getPath());
        } catch (UncheckedIOException e) {
            return Optional.empty();
        } catch (AssertionError e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Set<String> titles() throws SQLException {
        try (var connection = TOWN.owner(); var result = connection.createStatement().executeQuery(
                "select s.title from submission s join draft d on d.id = s.draft_id"
                        + " where s.decided_at is null and d.submitted_at is not null")) {
            var titles = new TreeSet<String>();
            while (result.next()) {
                titles.add(result.getString(1));
            }
            return titles;
        }
    }

    /** Drafts that are handed in without a submission, or the other way round. */
    private static long halves() throws SQLException {
        try (var connection = TOWN.owner(); var result = connection.createStatement().executeQuery(
                "select (select count(*) from draft d where d.submitted_at is not null and not exists"
                        + " (select 1 from submission s where s.draft_id = d.id))"
                        + " + (select count(*) from submission s join draft d on d.id = s.draft_id"
                        + " where d.submitted_at is null)")) {
            result.next();
            return result.getLong(1);
        }
    }
}
