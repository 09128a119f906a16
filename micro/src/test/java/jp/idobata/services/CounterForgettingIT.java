package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.idobata.Refusal;
import jp.idobata.account.AccountLeft;
import jp.idobata.account.Farewell;
import jp.idobata.calendar.TownClock;
import jp.idobata.counter.Consent;
import jp.idobata.counter.CounterDesk;
import jp.idobata.counter.Reach;
import jp.idobata.counter.Source;
import jp.idobata.counter.Taken;
import jp.idobata.moderation.PlaceDesk;
import jp.idobata.place.PlaceProposal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What becomes of what was taken in when its taker leaves, or those for whom it was ask to be forgotten. */
@InTheServer
public class CounterForgettingIT {

    private static final String NUMBER = "087-999-4321";

    @EJB
    private Ichiko ichiko;
    @EJB
    private CounterDesk desk;
    @EJB
    private PlaceDesk placeDesk;
    @EJB
    private OneTransaction once;
    @Inject
    private Event<AccountLeft> leaving;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private TownClock clock;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private static String refused(Callable<?> work) {
        return assertThrows(Refusal.class, work::call).messageKey();
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private Taken taken() {
        return new Taken(Source.TELEPHONE, null, Consent.SPOKEN, "市子", clock.today(), new Reach("鴉さん", NUMBER, null,
                "高松市番町9-9-9", null, "昼すぎ"), true);
    }

    private static PlaceProposal place(String name) {
        return new PlaceProposal(name, null, null, "だれでもどうぞ", null, "高松市番町1-1-1", 34.3401, 134.0434, null,
                true, null, null, List.of(), false, List.of(), Set.of(), Set.of(), null, null);
    }

    @Test
    void whatWasTakenInGoesOnWithAnotherWhenItsTakerLeaves() throws Exception {
        var gathering = ichiko.call(() -> desk.takeInGathering(taken(), Tomorrow.proposal("引きつぐ会", 5,
                tomorrow.ten())));
        var place = ichiko.call(() -> desk.takeInPlace(taken(), "引きつぐ家"));
        ichiko.call(() -> done(() -> desk.hand(place, place("引きつぐ家"))));
        var draft = ichiko.call(() -> desk.find(gathering)).draftId();
        var told = ichiko.call(() -> desk.find(place)).placeDraftId();
        tomorrow.change("insert into account (email, name, password_hash, language, created_at, version) values"
                + " ('moto@example.jp', '元職員', '', 'ja', utc_timestamp(6), 1),"
                + " ('shunin@example.jp', '主任', '', 'ja', utc_timestamp(6), 1)");
        tomorrow.change("insert into account_role (account_id, role) select id, 'administrator' from account"
                + " where email = 'shunin@example.jp'");
        var former = tomorrow.number("select id from account where email = 'moto@example.jp'");
        tomorrow.change("update draft set account_id = " + former + " where id = " + draft);
        tomorrow.change("update place_draft set account_id = " + former + " where id = " + told);
        tomorrow.change("update submission set submitted_by = 'moto@example.jp' where place_draft_id = " + told);
        once.work(() -> done(() -> leaving.fire(new AccountLeft(former, "moto@example.jp", "left-" + former,
                new Farewell(false, null, "元の投稿者", "元の利用者", "-")))));
        assertEquals(1, tomorrow.number("select count(*) from draft d join account_role r on r.account_id ="
                + " d.account_id and r.role = 'administrator' where d.discarded_at is null and json_value(d.body,"
                + " '$.title') = '引きつぐ会' and d.id = " + draft));
        assertEquals(1, tomorrow.number("select count(*) from submission s join account a on a.email ="
                + " s.submitted_by join account_role r on r.account_id = a.id and r.role = 'administrator'"
                + " where s.decided_at is null and s.place_draft_id = " + told));
        assertTrue(ichiko.call(() -> placeDesk.approve(told)) > 0);
        tomorrow.change("delete r from account_role r join account a on a.id = r.account_id"
                + " where a.email = 'shunin@example.jp'");
        tomorrow.change("delete from counter_post");
    }

    @Test
    void aNoteThatWasOpenWhenItWasForgottenDoesNotBringBackHowToReachThem() throws Exception {
        var id = ichiko.call(() -> desk.takeInPlace(taken(), "古い紙の家"));
        var seen = ichiko.call(() -> desk.find(id)).writtenAt();
        ichiko.call(() -> done(() -> desk.empty(id)));
        assertEquals("counter.refusal.since", refused(() -> ichiko.call(() -> done(() -> desk.change(id, taken(),
                seen)))));
        var nobody = new Taken(Source.PAPER, null, Consent.SIGNED, "市子", clock.today(), new Reach(null, null, null,
                null, null, null), false);
        ichiko.call(() -> done(() -> desk.change(id, nobody, desk.find(id).writtenAt())));
        assertTrue(ichiko.call(() -> desk.find(id)).emptiedAt() != null);
        ichiko.call(() -> done(() -> desk.change(id, taken(), desk.find(id).writtenAt())));
        assertEquals(null, ichiko.call(() -> desk.find(id)).emptiedAt());
        tomorrow.change("delete from counter_post");
    }
}
