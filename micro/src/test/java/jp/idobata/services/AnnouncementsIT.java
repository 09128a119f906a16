package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.announcement.AnnouncementDesk;
import jp.idobata.announcement.AnnouncementRefusal;
import jp.idobata.announcement.Announcements;
import jp.idobata.announcement.DeliverySteps;
import jp.idobata.announcement.news.TownNews;
import jp.idobata.announcement.text.Channel;
import jp.idobata.announcement.text.Said;
import jp.idobata.gathering.Schedules;
import jp.idobata.gathering.Slot;
import jp.idobata.moderation.ModerationDesk;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Announcements as they run in the server, with the other side of each channel there. */
@InTheServer
public class AnnouncementsIT {

    private static final List<Channel> ALL = List.of(Channel.NEWS, Channel.WEBHOOK, Channel.MASTODON, Channel.LINE);

    @EJB
    private Ichiko ichiko;
    @EJB
    private Hanako hanako;
    @EJB
    private Tsunagu tsunagu;
    @EJB
    private Mamoru mamoru;
    @EJB
    private AnnouncementDesk desk;
    @EJB
    private Announcements announcements;
    @EJB
    private DeliverySteps steps;
    @EJB
    private TownNews news;
    @EJB
    private Schedules schedules;
    @EJB
    private ModerationDesk moderation;
    @Inject
    private Told told;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private Background background;

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

    private boolean deed(Runnable deed) throws Exception {
        background.deed(deed);
        return true;
    }

    private String post() {
        return world.posts.values().iterator().next();
    }

    @Test
    void onlyCuratorsAndAdministratorsAnnounceAndReadWhatWas() throws Exception {
        var id = tomorrow.held("知らせる会", 5);
        assertThrows(EJBAccessException.class, () -> desk.announce(id, Map.of(), null, false));
        assertThrows(EJBAccessException.class, () -> hanako.call(() -> announcements.counts()));
        assertThrows(EJBAccessException.class, () -> tsunagu.call(() -> announcements.proposal(id)));
        assertThrows(EJBAccessException.class, () -> ichiko.call(() -> steps.claim("me")));
        assertTrue(mamoru.call(() -> announcements.proposal(id)).isPresent());
    }

    @Test
    void eachChannelGetsItsOwnMessageOnce() throws Exception {
        var gathering = tomorrow.held("竹馬の会", 5);
        var id = announced(gathering, List.of(Channel.NEWS, Channel.WEBHOOK, Channel.MASTODON, Channel.LINE,
                Channel.X));
        told.settle(id);
        assertEquals("NEWS SENT,WEBHOOK SENT,MASTODON SENT,LINE SENT,X BY_HAND", told.states(id));
        assertTrue(post().startsWith("【竹馬の会】\n日時：") && post().endsWith("/gatherings/" + gathering), post());
        assertEquals(List.of(post()), world.broadcasts);
        var heard = world.heard.values().iterator().next();
        assertEquals("gathering.announced", heard.getString("type"));
        assertEquals("竹馬の会", heard.getJsonObject("data").getJsonObject("gathering").getString("title"));
        assertEquals("竹馬の会", news.latest(1).get(0).title());
        var x = told.delivery(id, Channel.X);
        deed(() -> desk.done(x, "https://x.com/town/status/1"));
        assertThrows(AnnouncementRefusal.class, () -> deed(() -> desk.done(x, null)), "once");
        told.settle(id);
        assertEquals(3, world.asked.size(), "and nothing again: " + world.asked);
    }

    @Test
    void troubleIsTriedAgainWithTheSameKeyUntilItIsThere() throws Exception {
        var id = announced(tomorrow.held("あやとりの会", 5), List.of(Channel.LINE));
        world.answering(500).takingButAnswering(502).answering(429, "Retry-After", "600");
        told.settle(id);
        assertEquals("LINE WAITING", told.states(id));
        told.hurry(id);
        told.hurry(id);
        assertEquals(1, background.number("select timestampdiff(second, utc_timestamp(6), due_at) > 500 from"
                + " announcement_delivery where announcement_id = " + id), "as long as the other side wants");
        told.hurry(id);
        assertEquals("LINE SENT", told.states(id));
        assertEquals(1, world.broadcasts.size());
        assertEquals(1, world.asked.stream().distinct().count(), "one key: " + world.asked);
        assertEquals("UNSURE 500,UNSURE 502,LATER 429,SENT 409", told.attempts(id));
    }

    @Test
    void whatTheOtherSideMayHaveForgottenIsNotSentAgainByItself() throws Exception {
        var id = announced(tomorrow.held("おはじきの会", 5), List.of(Channel.MASTODON));
        world.takingButAnswering(500);
        told.settle(id);
        background.change("update announcement_delivery set unsure_since = utc_timestamp(6) - interval 56 minute where"
                + " announcement_id = " + id);
        told.hurry(id);
        assertEquals("MASTODON UNSURE", told.states(id));
        assertEquals(1, world.asked.size());
        deed(() -> desk.didNotGoOut(told.delivery(id, Channel.MASTODON)));
        told.hurry(id);
        assertEquals("MASTODON SENT", told.states(id));
        assertNotEquals(world.asked.get(0), world.asked.get(1), "somebody has looked: another key");
    }

    @Test
    void whatIsRefusedIsToldAndTriedAgainWhenSomebodyWants() throws Exception {
        var id = announced(tomorrow.held("めんこの会", 5), List.of(Channel.MASTODON));
        world.answering(401);
        told.settle(id);
        assertEquals("MASTODON FAILED", told.states(id));
        deed(() -> desk.again(told.delivery(id, Channel.MASTODON)));
        told.hurry(id);
        assertEquals("MASTODON SENT", told.states(id));
    }

    @Test
    void aCancellationFollowsWhereItWasToldAndIsTakenBackThereToo() throws Exception {
        var gathering = tomorrow.held("こま回しの会", 5);
        var id = announced(gathering, List.of(Channel.NEWS, Channel.WEBHOOK, Channel.MASTODON, Channel.LINE,
                Channel.BOARD));
        told.settle(id);
        deed(() -> desk.done(told.delivery(id, Channel.BOARD), null));
        background.change("update announcement_delivery set at_night = true where announcement_id = " + id);
        hanako.call(() -> TownHall.done(() -> schedules.cancelOccurrence(gathering, tomorrow.ten(), "大雨のため")));
        told.follow(id);
        assertTrue(post().startsWith("【中止】") && post().contains("大雨のため"), post());
        assertEquals(1, world.replies.size());
        assertTrue(world.broadcasts.get(1).startsWith("【中止】"), world.broadcasts.toString());
        assertEquals(List.of("gathering.announced", "gathering.cancelled"), Told.heard(world));
        assertTrue(news.latest(1).get(0).cancelled());
        assertTrue(news.latest(1).get(0).amendments().get(0).words().startsWith("【中止】"));
        assertTrue(told.states(id).endsWith("BOARD SENT,BOARD BY_HAND"), told.states(id));
        hanako.call(() -> TownHall.done(() -> schedules.reinstateOccurrence(gathering, tomorrow.ten())));
        told.follow(id);
        assertTrue(world.broadcasts.get(2).startsWith("【開催】"));
        assertFalse(news.latest(1).get(0).cancelled());
        assertTrue(told.states(id).contains("BOARD STOPPED"), "what nobody had written is not to be written");
    }

    @Test
    void changesOfAFewMinutesAreOneAndATypoIsNone() throws Exception {
        var gathering = tomorrow.held("かるたの会", 5);
        var id = announced(gathering, ALL);
        told.settle(id);
        background.change("update gathering set description = '直した', updated_at = utc_timestamp(6) where id = "
                + gathering);
        told.follow(id);
        assertEquals(3, world.asked.size(), "nobody wants to know: " + world.asked);
        var later = new Slot(tomorrow.ten().plusHours(3), tomorrow.ten().plusHours(4), false);
        var ten = tomorrow.ten();
        hanako.call(() -> TownHall.done(() -> schedules.cancelOccurrence(gathering, ten, "あとで消す")));
        hanako.call(() -> TownHall.done(() -> schedules.reinstateOccurrence(gathering, ten)));
        hanako.call(() -> TownHall.done(() -> schedules.moveOccurrence(gathering, ten, later)));
        assertTrue(background.number("select timestampdiff(second, utc_timestamp(6), look_at) from announcement where"
                + " id = " + id) > 200, "they are gathered");
        told.follow(id);
        assertEquals(2, world.broadcasts.size());
        assertTrue(world.broadcasts.get(1).startsWith("【日時変更】"), world.broadcasts.get(1));
        assertTrue(post().contains("13:00–14:00"), post());
        assertEquals(List.of("gathering.announced", "gathering.corrected"), Told.heard(world));
        assertTrue(news.latest(1).get(0).amendments().get(0).words().startsWith("【日時変更】"));
        assertEquals(0, world.replies.size());
        background.change("update gathering set title = '百人一首の会', updated_at = utc_timestamp(6) where id = "
                + gathering);
        told.follow(id);
        assertEquals(2, world.broadcasts.size(), "a new name makes no telephone ring");
        assertTrue(post().startsWith("【名前変更】"), post());
    }

    @Test
    void whatIsOutOfPublicViewIsTakenAwayAndToldToNobody() throws Exception {
        var gathering = tomorrow.held("すごろくの会", 5);
        var id = announced(gathering, ALL);
        told.settle(id);
        deed(() -> moderation.hide(gathering, "苦情があったため"));
        assertTrue(news.latest(20).stream().noneMatch(item -> item.gathering() == gathering), "at once");
        told.follow(id);
        assertTrue(world.posts.isEmpty());
        assertEquals(1, world.broadcasts.size());
        assertEquals(List.of("gathering.announced", "gathering.withdrawn"), Told.heard(world));
        assertFalse(world.heard.toString().contains("苦情"), "why is nobody's business");
        deed(() -> moderation.show(gathering, null));
        told.follow(id);
        assertEquals("すごろくの会", news.latest(1).get(0).title(), "it is news again");
        assertTrue(world.posts.isEmpty(), "and posted again if staff want");
    }

    @Test
    void whatChangesBeforeItGoesOutSaysTheNewOrIsLookedAtFirst() throws Exception {
        var gathering = tomorrow.held("凧あげの会", 5);
        var ten = tomorrow.ten();
        var texts = ichiko.call(() -> announcements.proposal(gathering)).orElseThrow().texts();
        var id = ichiko.call(() -> desk.announce(gathering, Map.of(Channel.NEWS, texts.get(Channel.NEWS),
                Channel.MASTODON, new Said(null, "明日10時、凧をあげよう！")), ten.minusHours(8), true));
        hanako.call(() -> TownHall.done(() -> schedules.moveOccurrence(gathering, ten, new Slot(ten.plusHours(1),
                ten.plusHours(2), false))));
        told.hurry(id);
        assertEquals("NEWS SENT,MASTODON HELD", told.states(id));
        assertTrue(news.latest(1).get(0).words().contains("11:00–12:00"));
        var held = told.delivery(id, Channel.MASTODON);
        deed(() -> desk.write(held, new Said(null, "明日11時、凧をあげよう！")));
        told.hurry(id);
        assertEquals("明日11時、凧をあげよう！", post());
    }

    @Test
    void whatDoesNotFitIsRefused() throws Exception {
        var gathering = tomorrow.held("双六の会", 5);
        for (var wrong : List.of(Map.of(Channel.X, new Said(null, "あ".repeat(141))), Map.of(Channel.NEWS,
                new Said(" ", "文")), Map.of(Channel.MAIL, new Said(null, " \r\n ")), Map.<Channel, Said>of())) {
            assertThrows(AnnouncementRefusal.class, () -> ichiko.call(() -> desk.announce(gathering, wrong, null,
                    false)));
        }
        assertThrows(AnnouncementRefusal.class, () -> ichiko.call(() -> desk.announce(gathering, Map.of(Channel.X,
                new Said(null, "a")), tomorrow.ten().plusDays(1), false)), "after it has ended");
        assertEquals(0, background.number("select count(*) from announcement where gathering_id = " + gathering));
    }
}
