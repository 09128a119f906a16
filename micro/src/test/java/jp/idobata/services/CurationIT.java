package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.Gatherings;
import jp.idobata.moderation.BulkDesk;
import jp.idobata.moderation.Decision.Outcome;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.ModerationRefusal;
import jp.idobata.moderation.PastDecision;
import jp.idobata.moderation.QueueDesk;
import jp.idobata.moderation.QueueQuery;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The queue as it runs in the server: many hands at once, everything undone, nothing mailed that was undone. */
@InTheServer
public class CurationIT {

    private static final int MANY = 500;

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
    private BulkDesk bulk;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private TownHall hall;
    @Inject
    private WaitingPosts waiting;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void ofFiveHundredThatManyHandsDecideEachIsDecidedOnce() throws Exception {
        var ids = waiting.called("列の体操", MANY);
        var done = new AtomicInteger();
        var refused = new AtomicInteger();
        var hands = Executors.newFixedThreadPool(8);
        for (var hand = 0; hand < 8; hand++) {
            var first = hand;
            Who who = hand % 2 == 0 ? this::asIchiko : this::asMamoru;
            hands.submit(() -> {
                for (var i = 0; i < MANY; i++) {
                    var id = ids.get((i + first / 2 * 7) % MANY);
                    try {
                        who.does(() -> first % 4 < 2 ? desk.approve(id) : hall.given(id));
                        done.incrementAndGet();
                    } catch (ModerationRefusal decided) {
                        refused.incrementAndGet();
                    }
                }
                return null;
            });
        }
        hands.shutdown();
        assertTrue(hands.awaitTermination(4, TimeUnit.MINUTES), "they are done in time");
        assertEquals(MANY, done.get());
        assertEquals(7 * MANY, refused.get(), "all others were told, and nothing broke");
        assertEquals(MANY, tomorrow.number("select count(*) from decision where submission_id in"
                + " (select id from submission where title like '列の体操%')"));
        assertEquals(0, tomorrow.number("select count(*) from submission where decided_at is null"
                + " and title like '列の体操%'"));
        assertEquals(0, tomorrow.number("select count(*) from draft d join submission s on s.draft_id = d.id"
                + " where s.title like '列の体操%' and (d.accepted_at is null) = (d.returned_at is null)"));
        tomorrow.change("update draft set discarded_at = utc_timestamp(6) where accepted_at is null"
                + " and json_value(body, '$.title') like '列の体操%'");
    }

    @Test
    void whatOneHasOpenNobodyElseDecides() throws Exception {
        var id = waiting.called("ひとりで見る会", 1).get(0);
        assertTrue(ichiko.call(() -> queue.open(id)).isEmpty());
        assertEquals("Ichiko", mamoru.call(() -> queue.open(id)).orElseThrow());
        assertThrows(ModerationRefusal.class, () -> mamoru.call(() -> desk.approve(id)));
        assertFalse(mamoru.call(() -> queue.next(id - 1, QueueQuery.ALL)).equals(Optional.of(id)));
        ichiko.call(() -> left());
        assertTrue(mamoru.call(() -> queue.open(id)).isEmpty());
        tomorrow.change("update claim set until_at = '2020-01-01' where submission_id = " + id);
        assertTrue(ichiko.call(() -> queue.open(id)).isEmpty(), "a claim is over after a while");
        assertTrue(ichiko.call(() -> desk.approve(id)) > 0);
    }

    @Test
    void anApprovalThatIsUndoneWaitsAgainAndIsNeverMailed() throws Exception {
        var id = waiting.called("元に戻す会", 1).get(0);
        var gathering = ichiko.call(() -> desk.approve(id));
        assertTrue(gatherings.isPublic(gathering));
        assertEquals(1, tomorrow.number("select count(*) from letter_waiting where body like '%元に戻す会%'"));
        assertEquals(id, ichiko.call(() -> desk.undo(hall.last())).orElseThrow());
        assertFalse(gatherings.isPublic(gathering));
        assertEquals(0, tomorrow.number("select count(*) from letter_waiting where body like '%元に戻す会%'"));
        assertTrue(ichiko.call(() -> desk.examine(id)).orElseThrow().open());
        assertThrows(ModerationRefusal.class, () -> ichiko.call(() -> desk.undo(past(gathering).get(1).id())));
        assertEquals(gathering, ichiko.call(() -> desk.approve(id)), "it keeps its number");
        assertEquals(List.of(Outcome.APPROVED, Outcome.UNDONE, Outcome.APPROVED),
                past(gathering).stream().map(PastDecision::outcome).toList());
        assertTrue(hall.send() > 0);
        assertEquals(0, tomorrow.number("select count(*) from letter_waiting"));
    }

    @Test
    void aChangeThatIsUndoneHasTheFormerTextBack() throws Exception {
        var gathering = tomorrow.held("もとの題の会", 10);
        var before = ichiko.call(() -> gatherings.content(gathering)).orElseThrow();
        tomorrow.changed(gathering, Tomorrow.proposal("あたらしい題の会", 5, tomorrow.ten()));
        assertEquals("あたらしい題の会", ichiko.call(() -> gatherings.find(gathering)).orElseThrow().getTitle());
        ichiko.call(() -> desk.undo(hall.last()));
        assertEquals(before, ichiko.call(() -> gatherings.content(gathering)).orElseThrow());
        assertTrue(gatherings.isPublic(gathering));

        ichiko.call(() -> hidden(gathering));
        assertFalse(gatherings.isPublic(gathering));
        ichiko.call(() -> desk.undo(hall.last()));
        assertTrue(gatherings.isPublic(gathering));
    }

    @Test
    void manyAreDecidedAtOnceToldOneByOneAndUndoneAsOne() throws Exception {
        var ids = waiting.called("まとめての会", 3);
        mamoru.call(() -> queue.open(ids.get(2)));
        var results = ichiko.call(() -> bulk.giveBack(ids, "日にちを見直してください"));
        assertEquals(2, results.stream().filter(result -> result.refusal() == null).count());
        mamoru.call(() -> left());
        ichiko.call(() -> bulk.undo(hall.last()));
        assertEquals(3, tomorrow.number("select count(*) from submission where decided_at is null"
                + " and title like 'まとめての会%'"));
        assertEquals(0, tomorrow.number("select count(*) from letter_waiting where body like '%まとめての会%'"));

        ichiko.call(() -> bulk.giveBack(ids, "時刻を見直してください"));
        var gone = tomorrow.number("select draft_id from submission where id = " + ids.get(0));
        hanako.call(() -> handedInAgain(gone));
        var undone = ichiko.call(() -> bulk.undo(hall.last()));
        assertEquals(List.of("まとめての会1"), undone.stream().filter(result -> result.refusal() != null)
                .map(BulkDesk.Result::title).toList(), "its writer has gone on with it; the others wait again");
        assertEquals(3, tomorrow.number("select count(*) from submission where decided_at is null"
                + " and title like 'まとめての会%'"));
    }

    private boolean handedInAgain(long draft) {
        drafts.submit(draft);
        return true;
    }

    private List<PastDecision> past(long gathering) throws Exception {
        return ichiko.call(() -> desk.history(gathering));
    }

    private boolean left() {
        queue.leave();
        return true;
    }

    private boolean hidden(long gathering) {
        desk.hide(gathering, "確認のため");
        return true;
    }

    /** Does something in somebody's name. */
    @FunctionalInterface
    private interface Who {
        Long does(Callable<Long> work) throws Exception;
    }

    private Long asIchiko(Callable<Long> work) throws Exception {
        return ichiko.call(work);
    }

    private Long asMamoru(Callable<Long> work) throws Exception {
        return mamoru.call(work);
    }
}
