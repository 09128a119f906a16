package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.announcement.AnnouncementDesk;
import jp.idobata.announcement.AnnouncementRefusal;
import jp.idobata.announcement.AnnouncementRound;
import jp.idobata.announcement.Announcements;
import jp.idobata.announcement.DeliverySteps;
import jp.idobata.announcement.Message;
import jp.idobata.announcement.news.TownNews;
import jp.idobata.announcement.text.Channel;
import jp.idobata.announcement.text.Said;
import jp.idobata.announcement.wire.Courier;
import jp.idobata.announcement.wire.Line;
import jp.idobata.announcement.wire.Mastodon;
import jp.idobata.announcement.wire.Signature;
import jp.idobata.announcement.wire.Webhook;
import jp.idobata.gathering.Schedules;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same trouble on each channel of announcements, with its other side there: what goes wrong, and what it takes. */
@InTheServer
public class ChannelsIT {

    /** Those that somebody else takes. */
    private static final List<Channel> FAR = List.of(Channel.WEBHOOK, Channel.MASTODON, Channel.LINE);
    private static final int TRIES = 8;

    @EJB
    private Ichiko ichiko;
    @EJB
    private Hanako hanako;
    @EJB
    private Mamoru mamoru;
    @EJB
    private AnnouncementDesk desk;
    @EJB
    private AnnouncementRound round;
    @EJB
    private Announcements announcements;
    @EJB
    private DeliverySteps steps;
    @EJB
    private TownNews news;
    @EJB
    private Schedules schedules;
    @Inject
    private Told told;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private Background background;
    @Resource
    private ManagedExecutorService others;

    private World world;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @BeforeEach
    void open() throws Exception {
        world = new World(URI.create(System.getProperty("LINE_URL")).getPort());
    }

    @AfterEach
    void close() {
        world.close();
    }

    private long announced(long gathering, List<Channel> channels) throws Exception {
        var texts = ichiko.call(() -> announcements.proposal(gathering)).orElseThrow().texts();
        return ichiko.call(() -> desk.announce(gathering, channels.stream().collect(Collectors.toMap(one -> one,
                texts::get)), null, true));
    }

    /** How many messages the other side of a channel has. */
    private int taken(Channel channel) {
        return switch (channel) {
            case WEBHOOK -> world.heard.size();
            case MASTODON -> world.posts.size();
            default -> world.broadcasts.size();
        };
    }

    @Test
    void anErrorOfTheOtherSideIsTriedAgainOnEachChannelUntilItIsThereOnce() throws Exception {
        var gathering = tomorrow.held("福笑いの会", 5);
        for (var channel : FAR) {
            var before = taken(channel);
            world.asked.clear();
            world.answering(500).takingButAnswering(503);
            var id = announced(gathering, List.of(channel));
            told.settle(id);
            assertEquals(channel + " WAITING", told.states(id));
            told.hurry(id);
            assertEquals(channel + " WAITING", told.states(id));
            told.hurry(id);
            assertEquals(channel + " SENT", told.states(id));
            assertTrue(told.attempts(id).startsWith("UNSURE 500,UNSURE 503,SENT "), told.attempts(id));
            assertEquals(before + 1, taken(channel), channel + " has it once");
            assertEquals(3, world.asked.size());
            assertEquals(1, world.asked.stream().distinct().count(), "one key: " + world.asked);
        }
    }

    @Test
    void anAnswerThatNeverComesIsAskedForAgainOnEachChannel() throws Exception {
        var holds = FAR.stream().map(channel -> world.takingWithoutAnswer()).toList();
        var id = announced(tomorrow.held("羽根つきの会", 5), FAR);
        // Each waits as long as the program is patient; all three do at once.
        CompletableFuture.allOf(FAR.stream().map(channel -> CompletableFuture.runAsync(round::go, others))
                .toArray(CompletableFuture[]::new)).join();
        told.settle(id);
        holds.forEach(CountDownLatch::countDown);
        assertEquals("WEBHOOK WAITING,MASTODON WAITING,LINE WAITING", told.states(id));
        assertEquals("UNSURE TIMEOUT,UNSURE TIMEOUT,UNSURE TIMEOUT", told.attempts(id));
        told.hurry(id);
        assertEquals("WEBHOOK SENT,MASTODON SENT,LINE SENT", told.states(id));
        assertEquals(List.of(1, 1, 1), FAR.stream().map(this::taken).toList(), "each has it once");
        assertEquals(6, world.asked.size());
        assertEquals(3, world.asked.stream().distinct().count(), "one key each: " + world.asked);
    }

    @Test
    void whatIsRefusedIsNotTriedAgainByItselfOnAnyChannel() throws Exception {
        var gathering = tomorrow.held("お手玉の会", 5);
        for (var channel : FAR) {
            for (var status : List.of(400, 401, 403, 404, 422)) {
                world.asked.clear();
                world.answering(status);
                var id = announced(gathering, List.of(channel));
                told.settle(id);
                assertEquals(channel + " FAILED", told.states(id));
                background.change("update announcement_delivery set due_at = '2020-01-01', lease_until = null where"
                        + " announcement_id = " + id);
                round.go();
                told.hurry(id);
                assertEquals(List.of("REFUSED " + status, 1), List.of(told.attempts(id), world.asked.size()));
            }
        }
        assertEquals(List.of(0, 0, 0), FAR.stream().map(this::taken).toList());
    }

    @Test
    void thereIsAnEndToTryingOnEachChannel() throws Exception {
        var gathering = tomorrow.held("影踏みの会", 5);
        for (var channel : FAR) {
            for (var trouble : Map.of(429, "FAILED", 500, "UNSURE").entrySet()) {
                world.asked.clear();
                Stream.generate(trouble::getKey).limit(TRIES).forEach(status -> world.answering(status));
                var id = announced(gathering, List.of(channel));
                told.settle(id);
                for (var i = 0; i < TRIES + 1; i++) {
                    told.hurry(id);
                }
                assertEquals(channel + " " + trouble.getValue(), told.states(id), "staff are asked");
                assertEquals(TRIES, world.asked.size());
                assertEquals(0, taken(channel));
            }
        }
    }

    @Test
    void whoDiesBetweenSendingAndWritingItDownSendsNothingTwiceOnAnyChannel() throws Exception {
        var gathering = tomorrow.held("けん玉の会", 5);
        for (var channel : FAR) {
            var id = announced(gathering, List.of(channel));
            var message = mamoru.call(() -> steps.claim("a node that dies"));
            // The program's own round may be faster.
            for (; message == null; message = mamoru.call(() -> steps.claim("a node that dies"))) {
                told.settle(id);
                id = announced(gathering, List.of(channel));
            }
            var before = taken(channel);
            send(message);
            assertEquals(before + 1, taken(channel));
            assertNull(mamoru.call(() -> steps.claim("another node")), "it is held");
            told.hurry(id);
            assertEquals(channel + " SENT", told.states(id));
            assertEquals(before + 1, taken(channel), channel + " has it once");
            var key = message.key();
            assertEquals(2, world.asked.stream().filter(one -> one.endsWith(key)).count(), "it was sent again");
            assertEquals("CUT,", background.text("select concat(why, ',') from announcement_attempt t where t.id = "
                    + message.attempt()));
        }
    }

    /** As the program does, and then it is no more. */
    private void send(Message message) {
        var courier = new Courier(Duration.ofSeconds(5));
        var home = URI.create(world.url());
        switch (message.channel()) {
            case WEBHOOK -> new Webhook(courier, home.resolve("/hook"), Signature.by(World.SECRET)).send(
                    message.key(), message.body(), Instant.now());
            case MASTODON -> new Mastodon(courier, home, World.TOKEN).post(message.body(), message.key(), null);
            default -> new Line(courier, home, World.TOKEN).broadcast(message.body(), message.key());
        }
    }

    @Test
    void newsOfWhoDiesBeforeWritingThemDownStandThereOnce() throws Exception {
        var gathering = tomorrow.held("紙風船の会", 5);
        var id = announced(gathering, List.of(Channel.NEWS));
        var message = mamoru.call(() -> steps.claim("a node that dies"));
        assertEquals(message == null ? 1 : 0, onThePage(gathering), "what is held is no news yet");
        told.hurry(id);
        round.go();
        assertEquals("NEWS SENT", told.states(id));
        assertEquals(1, onThePage(gathering));
    }

    private long onThePage(long gathering) {
        return news.page(1).items().stream().filter(item -> item.gathering() == gathering).count();
    }

    @Test
    void eachChannelGetsATextOfItsOwnLengthWithTagAndLink() throws Exception {
        var gathering = tomorrow.held("茶".repeat(80), 5);
        background.change("update gathering set summary = '" + "お茶を飲みます。".repeat(17) + "', venue = '" + "会".repeat(100)
                + "', updated_at = utc_timestamp(6) where id = " + gathering);
        var id = announced(gathering, List.of(Channel.values()));
        told.settle(id);
        for (var channel : Channel.values()) {
            var words = words(id, channel);
            assertTrue(channel.length(words) <= channel.most(), channel + " " + words);
            if (channel != Channel.NEWS) {
                assertTrue(leadsOn(words, gathering), channel + " " + words);
            }
        }
        assertEquals(List.of(words(id, Channel.MASTODON)), List.copyOf(world.posts.values()));
        assertEquals(List.of(words(id, Channel.LINE)), world.broadcasts);
        assertTrue(world.broadcasts.get(0).length() <= 300 && world.posts.values().iterator().next().length() > 300,
                "one that rings is shorter");
        var data = world.heard.values().iterator().next().getJsonObject("data");
        assertEquals(words(id, Channel.WEBHOOK), data.getString("text"));
        assertEquals("茶".repeat(80), data.getJsonObject("gathering").getString("title"), "data are whole");
        background.deed(() -> desk.done(told.delivery(id, Channel.X), null));
        hanako.call(() -> TownHall.done(() -> schedules.cancelOccurrence(gathering, tomorrow.ten(), "雨".repeat(200))));
        told.follow(id);
        assertTrue(Stream.concat(world.posts.values().stream(), Stream.of(world.broadcasts.get(1), words(id,
                Channel.X))).allMatch(words -> words.startsWith("【中止】") && leadsOn(words, gathering)), world.posts
                + " " + world.broadcasts);
    }

    /** Every text that leaves the site ends with the tag and the address. */
    private static boolean leadsOn(String words, long gathering) {
        return words.matches("(?s).*\n\n#井戸端\\S*\nhttps?://[^\\s]+/gatherings/" + gathering);
    }

    /** The latest on a channel. */
    private String words(long id, Channel channel) throws Exception {
        return background.text("select words from announcement_delivery where announcement_id = " + id
                + " and channel = '" + channel + "' order by id desc limit 1");
    }

    @Test
    void whatStaffWriteMayBeAsLongAsTheOtherSideAllowsAndNoLonger() throws Exception {
        var gathering = tomorrow.held("たこあげの会", 5);
        var link = "https://idobata.example.jp/" + "x".repeat(100);
        for (var full : Map.of(Channel.MASTODON, "茶".repeat(476) + " " + link, Channel.LINE, "茶".repeat(5000))
                .entrySet()) {
            var id = ichiko.call(() -> desk.announce(gathering, Map.of(full.getKey(), new Said(null,
                    full.getValue())), null, true));
            told.settle(id);
            assertEquals(full.getKey() + " SENT", told.states(id), told.attempts(id));
            assertThrows(AnnouncementRefusal.class, () -> ichiko.call(() -> desk.announce(gathering,
                    Map.of(full.getKey(), new Said(null, "茶" + full.getValue())), null, true)));
        }
        assertEquals(List.of("茶".repeat(5000)), world.broadcasts);
        assertEquals(List.of("茶".repeat(476) + " " + link), List.copyOf(world.posts.values()));
    }
}
