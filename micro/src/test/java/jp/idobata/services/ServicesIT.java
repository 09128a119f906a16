package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.GatheringRefusal;
import jp.idobata.gathering.Horizon;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.Slot;
import jp.idobata.media.Pictures;
import jp.idobata.media.Sweeping;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.ModerationRefusal;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringSearch;
import jp.idobata.search.SearchTerms;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.Taxonomy;
import jp.idobata.welfare.WelfareProfile;
import jp.idobata.welfare.WelfareProfiles;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The services as they run in the server, in the built application: real roles, real transactions, a real database. */
@InTheServer
public class ServicesIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Tsunagu tsunagu;
    @EJB
    private Mamoru mamoru;
    @EJB
    private Drafts drafts;
    @EJB
    private ModerationDesk desk;
    @EJB
    private GatheringSearch search;
    @EJB
    private WelfareProfiles profiles;
    @EJB
    private Taxonomy taxonomy;
    @EJB
    private Horizon horizon;
    @EJB
    private Pictures pictures;
    @EJB
    private Sweeping sweeping;
    @EJB
    private OneTransaction together;
    @Inject
    private TownClock clock;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        var war = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/classes/ROOT.war"));
        war.add(new StringAsset(Cast.nameInBeans(Texts.of(war, "WEB-INF/glassfish-ejb-jar.xml"))),
                "WEB-INF/glassfish-ejb-jar.xml");
        war.add(new StringAsset(Cast.nameInRoles(Texts.of(war, "WEB-INF/glassfish-web.xml"))),
                "WEB-INF/glassfish-web.xml");
        return war.addPackage(ServicesIT.class.getPackage());
    }

    @Test
    void visitorsMayLookAndNothingElse() {
        assertTrue(search.find(GatheringQuery.since(clock.now())).total() >= 0);
        denied(() -> drafts.begin(proposal("朝の体操", clock.now().plusDays(1), null)));
        denied(() -> desk.waitingCount());
        denied(() -> profiles.of(Subject.gathering(1)));
        denied(() -> profiles.terms());
    }

    @Test
    void residentsMayWriteAndNotDecide() throws Exception {
        assertTrue(hanako.call(() -> drafts.mine()).size() >= 0);
        denied(() -> hanako.call(() -> desk.waitingCount()));
        denied(() -> hanako.call(() -> desk.approve(1)));
        denied(() -> hanako.call(() -> profiles.of(Subject.gathering(1))));
        denied(() -> hanako.call(() -> profiles.terms()));
    }

    @Test
    void supportersReadProfilesAndDoNotWriteThem() throws Exception {
        assertFalse(tsunagu.call(() -> profiles.terms()).isEmpty());
        denied(() -> tsunagu.call(() -> written(1, "よく知られている")));
        denied(() -> tsunagu.call(() -> desk.waitingCount()));
    }

    @Test
    void curatorsAndAdministratorsKeepTheTerms() throws Exception {
        denied(() -> hanako.call(() -> added("ひきこもり")));
        denied(() -> tsunagu.call(() -> added("ひきこもり")));
        assertTrue(ichiko.call(() -> added("孤独・孤立")));
        assertTrue(mamoru.call(() -> added("ひきこもり")));
        assertTrue(ichiko.call(() -> profiles.terms()).stream().anyMatch(term -> term.name().equals("ひきこもり")));
    }

    @Test
    void whatIsHandedInAndApprovedIsFound() throws Exception {
        var title = "そば打ちを習う会";
        var starts = clock.now().plusDays(3).withNano(0);
        var draft = hanako.call(() -> drafts.begin(proposal(title, starts, null)));
        assertEquals(0, found("そば打ち"));
        assertEquals(Draft.State.WRITING, hanako.call(() -> drafts.find(draft).getState()));

        hanako.call(() -> done(() -> drafts.submit(draft)));
        assertEquals(0, found("そば打ち"));
        var waiting = ichiko.call(() -> desk.waiting(0, 100)).stream().filter(w -> w.title().equals(title)).toList();
        assertEquals(1, waiting.size());

        var gathering = ichiko.call(() -> desk.approve(waiting.get(0).id()));
        assertEquals(1, found("ｿﾊﾞ打ち"));
        assertEquals(Draft.State.ACCEPTED, hanako.call(() -> drafts.find(draft).getState()));
        assertThrows(ModerationRefusal.class, () -> ichiko.call(() -> desk.approve(waiting.get(0).id())));

        ichiko.call(() -> done(() -> desk.hide(gathering, "もう終わった")));
        assertEquals(0, found("そば打ち"));
    }

    @Test
    void nothingNewerIsSavedOverAndNothingIsCopiedThatIsNotThere() throws Exception {
        var proposal = proposal("おりがみ教室", clock.now().plusDays(3), null);
        var draft = hanako.call(() -> drafts.begin(proposal));
        var seen = hanako.call(() -> drafts.find(draft).getVersion());
        hanako.call(() -> drafts.save(draft, proposal, seen));
        assertThrows(GatheringRefusal.class, () -> hanako.call(() -> drafts.save(draft, proposal, seen)));
        assertThrows(GatheringRefusal.class, () -> hanako.call(() -> drafts.beginCopy(999_999)));
    }

    @Test
    void aProfileIsKeptApartAndRemembered() throws Exception {
        var gathering = published("糸をつむぐ会", null);
        assertTrue(ichiko.call(() -> written(gathering, "静かな人が多い")));
        assertEquals("静かな人が多い", tsunagu.call(() -> profiles.of(Subject.gathering(gathering))).note());
        assertEquals("ichiko@example.jp", tsunagu.call(() -> profiles.of(Subject.gathering(gathering))).writtenBy());
    }

    @Test
    void theNightlyRunLaysOutASeriesOnceForAllNodes() throws Exception {
        var gathering = published("毎週のラジオ体操", "FREQ=WEEKLY");
        var all = number("select count(*) from occurrence where gathering_id = " + gathering);
        assertEquals(58, all, "400 days ahead, once a week");
        change("delete from occurrence where gathering_id = " + gathering
                + " and starts_at > '" + clock.today().plusDays(30) + "'");
        change("delete from job_run");

        var added = horizon.moveOn();
        assertTrue(added >= 50, added + " dates were added");
        assertEquals(all, number("select count(*) from occurrence where gathering_id = " + gathering));

        assertEquals(0, horizon.moveOn(), "this night has been done");
        assertFalse(horizon.take(clock.today().toString()), "another node finds the night taken");
        change("delete from job_run");
        assertEquals(0, horizon.moveOn(), "there is nothing left to lay out");
    }

    @Test
    void thePublicSideCannotReadTheTablesBehindTheWall() throws Exception {
        for (var table : List.of("profile", "profile_term", "profile_history", "term")) {
            var denied = assertThrows(SQLException.class, () -> number("select count(*) from welfare." + table));
            assertEquals(1142, denied.getErrorCode(), table);
        }
    }

    @Test
    void aRefusalTakesBackEverythingDoneBeforeIt() throws Exception {
        var before = number("select count(*) from draft");
        var missing = assertThrows(GatheringRefusal.class, () -> hanako.call(() -> together.work(() -> {
            drafts.begin(proposal("書きかけ", clock.now().plusDays(1), null));
            return drafts.find(Long.MAX_VALUE);
        })));
        assertEquals("gathering.refusal.missing", missing.messageKey());
        assertEquals(before, number("select count(*) from draft"));
    }

    @Test
    void whatIsIncompleteIsNotHandedIn() throws Exception {
        var draft = hanako.call(() -> drafts.begin(proposal("いつか", null, null)));
        var refusal = assertThrows(GatheringRefusal.class, () -> hanako.call(() -> done(() -> drafts.submit(draft))));
        assertFalse(refusal.problems().isEmpty());
        assertEquals(0, number("select count(*) from submission where draft_id = " + draft));
        assertEquals(Draft.State.WRITING, hanako.call(() -> drafts.find(draft).getState()));
    }

    private static void denied(Callable<?> work) {
        assertThrows(EJBAccessException.class, work::call);
    }

    private long published(String title, String rrule) throws Exception {
        var starts = clock.now().plusHours(1).withNano(0);
        hanako.call(() -> done(() -> drafts.submit(drafts.begin(proposal(title, starts, rrule)))));
        return ichiko.call(() -> desk.approve(desk.waiting(0, 100).stream()
                .filter(waiting -> waiting.title().equals(title)).findFirst().orElseThrow().id()));
    }

    @Test
    void picturesThatBelongToNothingAreSweptAfterSevenDays() throws Exception {
        var draft = hanako.call(() -> drafts.begin(proposal("絵の会", clock.now().plusDays(1), null)));
        var used = hanako.call(() -> pictures.take(drawn(300, 200)));
        var unused = hanako.call(() -> pictures.take(drawn(200, 300)));
        change("update draft set body = json_insert(body, '$.seen', '" + used + "') where id = " + draft);
        denied(() -> pictures.take(new byte[1]));
        assertTrue(hanako.call(() -> pictures.find(unused, 800)).isPresent());
        assertTrue(ichiko.call(() -> pictures.find(unused, 800)).isPresent());
        assertTrue(pictures.find(unused, 800).isEmpty());
        change("delete from job_run where job = 'pictures'");
        assertEquals(0, sweeping.sweep());
        var mine = " and hash in ('" + used + "', '" + unused + "')";
        assertEquals(1, number("select count(*) from picture where unused_since is not null" + mine));
        change("update picture set unused_since = unused_since - interval 8 day where true" + mine);
        assertEquals(0, sweeping.sweep(), "once a day");
        change("delete from job_run where job = 'pictures'");
        assertEquals(1, sweeping.sweep());
        assertTrue(hanako.call(() -> pictures.find(unused, 800)).isEmpty());
        assertTrue(hanako.call(() -> pictures.find(used, 800)).isPresent());
    }

    static byte[] drawn(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private boolean added(String term) {
        taxonomy.add(Dimension.FIELD, term);
        return true;
    }

    private boolean written(long gathering, String note) {
        var now = profiles.of(Subject.gathering(gathering));
        profiles.write(Subject.gathering(gathering), new WelfareProfile(Set.of(), Set.of(), note, null, null, null,
                now.version()));
        return true;
    }

    private int found(String words) {
        return search.find(new GatheringQuery(SearchTerms.of(words), null, null, clock.now(), null, false, false, null,
                null, null, null, GatheringQuery.Order.SOON, 1, 20)).total();
    }

    static Proposal proposal(String title, LocalDateTime starts, String rrule) {
        var dates = starts == null ? List.<Slot>of() : List.of(new Slot(starts, starts.plusHours(2), false));
        return new Proposal(title, null, null, dates, rrule, null, null, "中央公民館", null, null, null, null, false, null,
                null, null, Set.of("learn"), Set.of(), true, null, null, null, null, null, null, null, null,
                null, null, null, null, null);
    }

    private long number(String sql) throws SQLException {
        try (var connection = town.getConnection(); var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = town.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
