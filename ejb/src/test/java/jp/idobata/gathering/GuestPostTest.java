package jp.idobata.gathering;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuestPostTest {

    private static final Instant NOW = SampleTown.MOMENT;
    private static final Instant NO_DATE = null;

    private final Draft draft = new Draft(null, null);
    private final GuestPost post = new GuestPost(7, "ゆき", "ja", NOW);

    @Test
    void aLinkWaitsThreeDaysToBeUsed() {
        var threeDays = NOW.plus(3, DAYS);
        assertTrue(post.isOpen(draft, NO_DATE, threeDays.minus(1, SECONDS)));
        assertFalse(post.isOpen(draft, NOW.plus(100, DAYS), threeDays));
    }

    @Test
    void onlyTheFirstDeedConfirms() {
        assertTrue(post.act(NOW));
        assertFalse(post.act(NOW));
    }

    @Test
    void onceUsedItIsGoodForThirtyDays() {
        post.act(NOW.plus(2, DAYS));
        assertTrue(post.isOpen(draft, NO_DATE, NOW.plus(32, DAYS).minus(1, SECONDS)));
        assertFalse(post.isOpen(draft, NO_DATE, NOW.plus(32, DAYS)));
    }

    @Test
    void itIsGoodUntilThirtyDaysAfterTheLastDate() {
        post.act(NOW);
        assertTrue(post.isOpen(draft, NOW.plus(200, DAYS), NOW.plus(229, DAYS)));
        assertFalse(post.isOpen(draft, NOW.plus(200, DAYS), NOW.plus(230, DAYS)));
    }

    @Test
    void whoeverWaitsForADecisionMayWaitLong() {
        post.act(NOW);
        draft.handIn(NOW);
        assertTrue(post.isOpen(draft, NO_DATE, NOW.plus(500, DAYS)));
    }

    @Test
    void whatComesBackLateCanStillBeMended() {
        post.act(NOW);
        draft.handIn(NOW);
        draft.comeBack("会場の名前を教えてください。", NOW.plus(60, DAYS));
        assertTrue(post.isOpen(draft, NO_DATE, NOW.plus(89, DAYS)));
        assertFalse(post.isOpen(draft, NO_DATE, NOW.plus(90, DAYS)));
    }

    @Test
    void whatWasPutAwayOpensNoMore() {
        post.act(NOW);
        draft.discard(NOW);
        assertFalse(post.isOpen(draft, NOW.plus(100, DAYS), NOW.plus(1, SECONDS)));
    }
}
