package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import jp.idobata.account.Accounts;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.GatheringRefusal;
import jp.idobata.gathering.GuestPosts;
import jp.idobata.gathering.GuestSchedules;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.Schedules;
import jp.idobata.gathering.UnconfirmedPosts;
import jp.idobata.link.Purpose;
import jp.idobata.link.SignedLinks;
import jp.idobata.moderation.ModerationDesk;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Posts without an account as the server keeps them: who may do what by which link, and what is forgotten. */
@InTheServer
public class GuestServicesIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private GuestPosts posts;
    @EJB
    private GuestSchedules guestSchedules;
    @EJB
    private Schedules schedules;
    @EJB
    private Drafts drafts;
    @EJB
    private Accounts accounts;
    @EJB
    private ModerationDesk desk;
    @EJB
    private UnconfirmedPosts unconfirmed;
    @EJB
    private SignedLinks links;
    @Inject
    private TownClock clock;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void aLinkChangesItsOwnPostAlone() throws Exception {
        var mine = begin("imoko@example.jp", "焼きいもの会");
        var others = begin("tako@example.jp", "たこあげの会");
        posts.save(mine, proposal("大きな焼きいもの会"));
        posts.submit(mine);
        assertEquals("たこあげの会", posts.open(others).orElseThrow().draft().getProposal().title());
        assertEquals(Draft.State.WRITING, posts.open(others).orElseThrow().draft().getState());
        assertFalse(posts.open(others).orElseThrow().confirmed());
        assertTrue(posts.open(mine).orElseThrow().confirmed());
        refused("gathering.refusal.waiting", () -> posts.save(mine, proposal("いもの会")));
        refused("gathering.refusal.missing", () -> posts.withdraw(mine, "まだ何もない"));
        refused("gathering.refusal.missing", () -> guestSchedules.dates(mine));
    }

    @Test
    void withoutItsLinkNothingOpens() throws Exception {
        var draft = hanako.call(() -> drafts.begin(proposal("花の会")));
        var guests = number("select draft_id from guest_post where draft_id = " + draftOf(begin("a@example.jp", "会")));
        for (var text : List.of("", "x", "A".repeat(32), links.sign(Purpose.GOING, guests),
                links.sign(Purpose.POST, draft), links.sign(Purpose.POST, Long.MAX_VALUE))) {
            assertTrue(posts.open(text).isEmpty(), text);
            refused("gathering.refusal.link", () -> posts.save(text, proposal("会")));
            refused("gathering.refusal.link", () -> posts.submit(text));
            refused("gathering.refusal.link", () -> posts.takeBack(text));
            refused("gathering.refusal.link", () -> posts.discard(text));
            refused("gathering.refusal.link", () -> posts.beginChange(text));
            refused("gathering.refusal.link", () -> posts.withdraw(text, "理由"));
            refused("gathering.refusal.link", () -> posts.outlook(text));
            refused("gathering.refusal.link", () -> guestSchedules.dates(text));
            refused("gathering.refusal.link", () -> guestSchedules.cancelOccurrence(text, clock.now(), "理由"));
            refused("gathering.refusal.link", () -> guestSchedules.moveOccurrence(text, clock.now(), null));
        }
        assertThrows(EJBAccessException.class, () -> schedules.dates(1));
    }

    @Test
    void aGuestSignsInByNothing() throws Exception {
        begin("nuka@example.jp", "ぬか床の会");
        for (var password : new String[] {"", " ", "null", "kotatsu-mikan"}) {
            assertTrue(accounts.rolesOf("nuka@example.jp", password).isEmpty());
        }
        assertEquals(0, number("select count(*) from account_role r join account a on a.id = r.account_id"
                + " where a.email = 'nuka@example.jp'"));
    }

    @Test
    void aDateIsCancelledByTheLinkInTheGuestsName() throws Exception {
        var link = begin("uta@example.jp", "百人一首の会");
        posts.submit(link);
        var gathering = ichiko.call(() -> desk.approve(desk.waiting(0, 100).stream()
                .filter(waiting -> waiting.title().equals("百人一首の会")).findFirst().orElseThrow().id()));
        var date = guestSchedules.dates(link).get(0);
        guestSchedules.cancelOccurrence(link, date.getOriginalStartsAt(), "大雨の予報のため");
        assertEquals("uta@example.jp", text("select cancelled_by from cancellation where occurrence_id = "
                + date.getId()));
        posts.withdraw(link, "開けなくなりました");
        assertEquals("uta@example.jp", text("select withdrawn_by from withdrawal where gathering_id = " + gathering));
        change("update guest_post set acted_at = '2020-01-01' where draft_id = " + draftOf(link));
        change("update occurrence set over_at = '2020-01-01' where gathering_id = " + gathering);
        change("update gathering set updated_at = '2020-01-01' where id = " + gathering);
        assertTrue(posts.open(link).isEmpty(), "thirty days after the last date it is over");
    }

    @Test
    void whatNobodyConfirmsIsForgotten() throws Exception {
        var old = begin("old@example.jp", "古い会");
        var used = begin("used@example.jp", "使われた会");
        var young = begin("young@example.jp", "新しい会");
        posts.save(used, proposal("使われた会"));
        for (var link : List.of(old, used)) {
            change("update guest_post set begun_at = '2020-01-01' where draft_id = " + draftOf(link));
        }
        change("update account set created_at = '2020-01-01' where email in ('old@example.jp', 'used@example.jp')");
        assertTrue(posts.open(old).isEmpty(), "over even before the night");

        change("delete from job_run where job = 'unconfirmed'");
        assertEquals(1, unconfirmed.forget());
        assertEquals(0, unconfirmed.forget(), "this night has been done");
        assertTrue(posts.open(used).isPresent());
        assertTrue(posts.open(young).isPresent());
        assertEquals(0, number("select count(*) from account where email = 'old@example.jp'"));
        assertEquals(2, number("select count(*) from account where email in ('used@example.jp', 'young@example.jp')"));
    }

    private String begin(String email, String title) throws SQLException {
        posts.begin(email, "だれか", "ja", proposal(title));
        return links.sign(Purpose.POST, number("select max(draft_id) from guest_post"));
    }

    private long draftOf(String link) {
        return links.read(Purpose.POST, link).orElseThrow();
    }

    private static void refused(String key, Runnable work) {
        assertEquals(key, assertThrows(GatheringRefusal.class, work::run).messageKey());
    }

    private Proposal proposal(String title) {
        return ServicesIT.proposal(title, clock.today().plusDays(3).atTime(10, 0), null);
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var connection = town.getConnection(); var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = town.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
