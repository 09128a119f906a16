package jp.idobata.services;

import static jp.idobata.services.TownHall.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jp.idobata.account.AccountLeft;
import jp.idobata.account.Farewell;
import jp.idobata.complaint.ComplaintBox;
import jp.idobata.complaint.ComplaintRefusal;
import jp.idobata.complaint.Subject;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.Gatherings;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.ModerationRefusal;
import jp.idobata.moderation.QueueDesk;
import jp.idobata.moderation.QueueQuery;
import jp.idobata.moderation.rule.Blocks;
import jp.idobata.moderation.rule.Trusts;
import jp.idobata.moderation.rule.Unlisted;
import jp.idobata.retention.Emptying;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** How the desk works, as it runs in the server: four eyes, who is trusted, what is kept off the list, complaints. */
@InTheServer
public class DeskRulesIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Mamoru mamoru;
    @EJB
    private Drafts drafts;
    @EJB
    private Gatherings gatherings;
    @EJB
    private ModerationDesk desk;
    @EJB
    private QueueDesk queue;
    @EJB
    private Trusts trusts;
    @EJB
    private Unlisted unlisted;
    @EJB
    private Blocks blocks;
    @EJB
    private ComplaintBox box;
    @EJB
    private OneTransaction once;
    @EJB
    private Emptying emptying;
    @Inject
    private Event<AccountLeft> leaving;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private TownHall hall;
    @Inject
    private WaitingPosts waiting;
    @Inject
    private Effort effort;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void whereFourEyesAreAskedForASecondCuratorHasToAgree() throws Exception {
        var id = waiting.called("ふたりで決める会", 1).get(0);
        hall.rule(true, 10);
        try {
            assertEquals(0, ichiko.call(() -> desk.approve(id)));
            assertThrows(ModerationRefusal.class, () -> ichiko.call(() -> desk.approve(id)));
            assertTrue(mamoru.call(() -> desk.approve(id)) > 0);
        } finally {
            hall.rule(false, 10);
        }
    }

    @Test
    void aPageOfTheQueueTakesThreeStatementsHoweverLongItIs() throws Exception {
        waiting.called("長い列の会", 40);
        assertEquals(1, ichiko.call(() -> queue.page(asked("長い列の会40"), 1)).items().size());
        assertEquals(QueueDesk.SIZE, ichiko.call(() -> queue.page(asked("長い列の会"), 1)).items().size());
        assertEquals(3, statements("長い列の会40"));
        assertEquals(3, statements("長い列の会"));
    }

    private static QueueQuery asked(String words) {
        return new QueueQuery(null, words, QueueQuery.Sort.TITLE);
    }

    private long statements(String words) throws Exception {
        return effort.statements(() -> ichiko.call(() -> queue.page(asked(words), 1)));
    }

    @Test
    void whoIsTrustedIsPublicAtOnceAndWhatMustNotBeListedWaitsMarked() throws Exception {
        hall.rule(false, 100);
        mamoru.call(() -> entered());
        try {
            var trusted = hanako.call(() -> drafts.begin(Tomorrow.proposal("信頼の会", 5, tomorrow.ten())));
            hanako.call(() -> submitted(trusted));
            assertTrue(gatherings.isPublic(tomorrow.number("select gathering_id from draft where id = " + trusted)));
            assertEquals(1, tomorrow.number("select count(*) from submission where kind = 'LOOK' and decided_at is null"
                    + " and draft_id = " + trusted));
            var marked = hanako.call(() -> drafts.begin(Tomorrow.proposal("赤い壺の会", 5, tomorrow.ten())));
            hanako.call(() -> submitted(marked));
            assertEquals(1, tomorrow.number("select count(*) from submission where marked and decided_at is null"
                    + " and draft_id = " + marked));
            mamoru.call(() -> blocked());
            var refused = hanako.call(() -> drafts.begin(Tomorrow.proposal("断られる会", 5, tomorrow.ten())));
            assertEquals("moderation.refusal.blocked", assertThrows(ModerationRefusal.class,
                    () -> hanako.call(() -> submitted(refused))).messageKey());
        } finally {
            hall.forget();
        }
    }

    private boolean entered() {
        trusts.trust("hanako@example.jp", "いつもよい集まりです");
        unlisted.enter("WORD", "赤い壺", "売りつけの知らせがありました", null);
        return true;
    }

    private boolean blocked() {
        blocks.enter("hanako@example.jp", "困った投稿が続きました", null);
        return true;
    }

    @Test
    void whoIsBlockedIsSoAfterLeavingTheTown() throws Exception {
        ichiko.call(() -> done(() -> blocks.enter("moto-warui@example.org", "いやがらせ", null)));
        once.work(() -> done(() -> leaving.fire(new AccountLeft(0, "Moto-Warui@example.org", "left-0",
                new Farewell(false,
                null, "元の投稿者", "元の利用者", "-")))));
        assertTrue(blocks.isBlocked("moto-warui@example.org"));
        assertFalse(blocks.isBlocked("hoka@example.org"));
        assertEquals(0, tomorrow.number("select count(*) from block where pattern like '%warui%'"));
        var left = ichiko.call(() -> blocks.page("", 1)).items().get(0);
        assertEquals("LEFT", left.kind());
        ichiko.call(() -> done(() -> blocks.end(left.id())));
        assertFalse(blocks.isBlocked("moto-warui@example.org"));
    }

    private boolean submitted(long draft) {
        drafts.submit(draft);
        return true;
    }

    @Test
    void whatSomebodyMindsIsHiddenAnsweredAndShownAgain() throws Exception {
        var gathering = tomorrow.held("気になる会", 5);
        assertThrows(ComplaintRefusal.class, () -> box.tell(Subject.GATHERING, gathering, "other", " ", "", "ja"));
        box.tell(Subject.GATHERING, gathering, "wrong", "時刻がちがいます", "neighbour@example.org", "ja");
        var id = tomorrow.number("select max(id) from submission where kind = 'COMPLAINT'");
        assertThrows(ModerationRefusal.class, () -> ichiko.call(() -> hall.given(id)));
        ichiko.call(() -> hiddenWaiting(id));
        assertFalse(gatherings.isPublic(gathering));
        assertEquals(1, tomorrow.number("select count(*) from letter_waiting where kind = 'COMPLAINT'"
                + " and body like '%neighbour@example.org%'"));
        ichiko.call(() -> desk.undo(hall.last()));
        assertTrue(gatherings.isPublic(gathering));
        assertEquals(0, ichiko.call(() -> desk.approve(id, "確かめました。ありがとうございます。", null)));
        assertThrows(ComplaintRefusal.class, () -> box.tell(Subject.GATHERING, 999_999, "wrong", "", "", "ja"));
    }

    @Test
    void whatSomebodyWroteGoesInTimeButNotBeforeItIsDecided() throws Exception {
        var gathering = tomorrow.held("文の残る会", 5);
        box.tell(Subject.GATHERING, gathering, "wrong", "隣の人が来ていました", "", "ja");
        var decided = tomorrow.number("select max(id) from complaint");
        ichiko.call(() -> desk.approve(tomorrow.number("select id from submission where complaint_id = " + decided),
                null, null));
        box.tell(Subject.GATHERING, gathering, "wrong", "まだ見ていない文", "", "ja");
        tomorrow.change("update complaint set made_at = '2020-01-01' where subject_id = " + gathering);
        emptying.empty();
        assertEquals(1, tomorrow.number("select count(*) from complaint where id = " + decided + " and words is null"));
        assertEquals(1, tomorrow.number("select count(*) from complaint where words = 'まだ見ていない文'"));
    }

    private boolean hiddenWaiting(long id) {
        desk.hideWaiting(id, "時刻を確かめています", null);
        return true;
    }
}
