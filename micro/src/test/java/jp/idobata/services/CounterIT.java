package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.idobata.Refusal;
import jp.idobata.calendar.TownClock;
import jp.idobata.complaint.Subject;
import jp.idobata.counter.Consent;
import jp.idobata.counter.CounterDesk;
import jp.idobata.counter.CounterPost.State;
import jp.idobata.counter.Reach;
import jp.idobata.counter.Source;
import jp.idobata.counter.Taken;
import jp.idobata.freshness.Asking;
import jp.idobata.freshness.CallDesk;
import jp.idobata.freshness.CallDesk.Outcome;
import jp.idobata.freshness.Entry;
import jp.idobata.freshness.Entry.Kind;
import jp.idobata.freshness.FreshnessDesk;
import jp.idobata.freshness.FreshnessDesk.View;
import jp.idobata.freshness.Way;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.Gatherings;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PlaceDesk;
import jp.idobata.place.PlaceProposal;
import jp.idobata.publishing.PublicGatherings;
import jp.idobata.publishing.PublicPlaces;
import jp.idobata.retention.Emptying;
import jp.idobata.retention.Kept;
import jp.idobata.retention.Retention;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The counter as it runs in the server: what is taken in, who sees it, and how it is asked about by telephone. */
@InTheServer
public class CounterIT {

    private static final String NUMBER = "087-999-1234";

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Mamoru mamoru;
    @EJB
    private Tsunagu tsunagu;
    @EJB
    private CounterDesk desk;
    @EJB
    private CallDesk calls;
    @EJB
    private FreshnessDesk freshness;
    @EJB
    private Asking asking;
    @EJB
    private PlaceDesk placeDesk;
    @EJB
    private PublicPlaces places;
    @EJB
    private PublicGatherings published;
    @EJB
    private Gatherings gatherings;
    @EJB
    private Drafts drafts;
    @EJB
    private ModerationDesk moderation;
    @EJB
    private Retention retention;
    @EJB
    private Emptying emptying;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private TownClock clock;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private static void denied(Callable<?> work) {
        assertThrows(EJBAccessException.class, work::call);
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

    /** A place that was taken in, is public, and has not been asked about for long. */
    private Entry due(String name) throws Exception {
        var id = ichiko.call(() -> desk.takeInPlace(taken(), name));
        ichiko.call(() -> done(() -> desk.hand(id, place(name))));
        var place = ichiko.call(() -> placeDesk.approve(desk.find(id).placeDraftId()));
        tomorrow.change("update place set updated_at = '2020-01-01' where id = " + place);
        return new Entry(Kind.PLACE, place);
    }

    @Test
    void onlyThoseWhoDecideTakeInAndCall() {
        denied(() -> desk.page(CounterDesk.View.ALL, "", 1));
        denied(() -> hanako.call(() -> desk.takeInPlace(taken(), "家")));
        denied(() -> tsunagu.call(() -> desk.find(1)));
        denied(() -> tsunagu.call(() -> calls.page(1)));
        denied(() -> hanako.call(() -> drafts.beginAtDesk(Tomorrow.proposal("x", 1, tomorrow.ten()))));
        assertEquals("counter.refusal.missing", refused(() -> ichiko.call(() -> desk.takeInPlace(taken(), " "))));
    }

    @Test
    void whatWasTakenInIsPublicLikeAnyOtherAndHeldByTheDesk() throws Exception {
        var id = ichiko.call(() -> desk.takeInGathering(taken(), Tomorrow.proposal("鴉の会", 5, tomorrow.ten())));
        assertEquals(State.WRITING, ichiko.call(() -> desk.find(id)).state());
        var draft = ichiko.call(() -> desk.find(id)).draftId();
        tomorrow.change("update draft set submitted_at = utc_timestamp(6) where id = " + draft);
        tomorrow.change("insert into submission (draft_id, title, submitted_by, submitted_at, version) values ("
                + draft + ", '鴉の会', 'ichiko@example.jp', utc_timestamp(6), 1)");
        var waiting = ichiko.call(() -> desk.find(id));
        assertEquals(State.WAITING, waiting.state());
        assertEquals(id, ichiko.call(() -> desk.ofSubmission(waiting.submissionId())).orElseThrow().id());
        var gathering = mamoru.call(() -> moderation.approve(waiting.submissionId()));
        assertEquals(State.PUBLIC, ichiko.call(() -> desk.find(id)).state());
        assertFalse(published.find(gathering).orElseThrow().toString().contains(NUMBER));
        assertEquals(0, tomorrow.number("select count(*) from gathering where account_id is not null and id = "
                + gathering), "no account holds it");
        assertEquals(0, tomorrow.number("select count(*) from letter_waiting where body like '%鴉の会%'"),
                "whoever typed it need not be told");
        assertEquals(1, ichiko.call(() -> desk.count(CounterDesk.View.LETTERS)));
        ichiko.call(() -> done(() -> desk.letterSent(id, true)));
        assertEquals(0, ichiko.call(() -> desk.count(CounterDesk.View.LETTERS)));
        assertEquals(0, tomorrow.number("select count(*) from gathering_search where folded like '%9991234%'"));

        tomorrow.change("update counter_post set entered_at = '2020-01-01' where id = " + id);
        mamoru.call(() -> done(() -> retention.set(Kept.REACH, 365)));
        emptying.empty();
        assertEquals(NUMBER, ichiko.call(() -> desk.find(id)).taken().reach().phone());
        tomorrow.change("update occurrence set over_at = '2020-02-01' where gathering_id = " + gathering);
        emptying.empty();
        assertFalse(ichiko.call(() -> desk.find(id)).taken().reach().isAny(), "it is over");
    }

    @Test
    void itIsAskedAboutByTelephoneAndByNothingElse() throws Exception {
        var entry = due("電話の家");
        // Somebody who can be mailed to holds it besides: still nobody is mailed.
        tomorrow.change("update place set account_id = (select id from account where email = 'hanako@example.jp')"
                + " where id = " + entry.id());
        asking.ask();
        assertEquals(0, tomorrow.number("select count(*) from freshness_asking where kind = 'PLACE' and subject_id = "
                + entry.id()));
        assertTrue(list().contains(entry));
        assertFalse(ichiko.call(() -> freshness.page(View.LETTERS, 1)).entries().stream().anyMatch(one -> one.entry()
                .equals(entry)));

        ichiko.call(() -> calls.answer(Map.of(entry, Outcome.MISSED), 3));
        assertFalse(list().contains(entry), "again in three days");
        tomorrow.change("update freshness_call set again_on = '2020-01-01'");
        assertEquals(1, ichiko.call(() -> calls.page(1)).calls().stream().filter(call -> call.standing().entry()
                .equals(entry)).findFirst().orElseThrow().missed());

        ichiko.call(() -> calls.answer(Map.of(entry, Outcome.CHANGES), 3));
        assertTrue(ichiko.call(() -> calls.changing()).stream().anyMatch(one -> one.entry().equals(entry)));
        ichiko.call(() -> done(() -> calls.undo(calls.lastOfMine().orElseThrow().batch())));
        assertTrue(list().contains(entry));

        ichiko.call(() -> calls.answer(Map.of(entry, Outcome.HOLDS), 3));
        assertFalse(list().contains(entry));
        assertEquals("freshness.refusal.nothing", refused(() -> mamoru.call(() -> calls.answer(Map.of(entry,
                Outcome.ENDED), 3))), "another was faster");
        tomorrow.change("delete from counter_post");
    }

    @Test
    void whoHasNoTelephoneGetsALetterWhereTheyCanBeReached() throws Exception {
        var entry = due("手紙の家");
        tomorrow.change("update counter_post set phone = null where kind = 'PLACE'");
        assertFalse(list().contains(entry));
        var known = ichiko.call(() -> freshness.page(View.LETTERS, 1)).entries().stream().filter(one -> one.entry()
                .equals(entry)).findFirst().orElseThrow().known();
        assertEquals("鴉さん 高松市番町9-9-9", known.who() + " " + known.address());
        tomorrow.change("delete from counter_post");
    }

    private List<Entry> list() throws Exception {
        return ichiko.call(() -> calls.page(1)).calls().stream().map(call -> call.standing().entry()).toList();
    }

    @Test
    void whatIsNoMoreIsSaidSoAndComesBackIfItWasASlip() throws Exception {
        var ended = due("終わった家");
        var resting = due("休む家");
        assertEquals(2, ichiko.call(() -> calls.answer(Map.of(ended, Outcome.ENDED, resting, Outcome.RESTS), 3))
                .calls());
        assertEquals("gone", places.find(ended.id()).orElseThrow().freshness().word());
        assertEquals("paused", places.find(resting.id()).orElseThrow().freshness().word());
        var batch = ichiko.call(() -> calls.lastOfMine()).orElseThrow().batch();
        assertEquals("freshness.refusal.undone", refused(() -> mamoru.call(() -> done(() -> calls.undo(batch)))));
        ichiko.call(() -> done(() -> calls.undo(batch)));
        assertFalse(places.find(ended.id()).orElseThrow().freshness().resting());
        assertTrue(list().containsAll(List.of(ended, resting)));

        var late = ichiko.call(() -> calls.answer(Map.of(ended, Outcome.ENDED), 3)).batch();
        tomorrow.change("update freshness_call set called_at = called_at - interval 2 day where batch = '" + late
                + "'");
        assertEquals("freshness.refusal.undone", refused(() -> ichiko.call(() -> done(() -> calls.undo(late)))));
        var known = ichiko.call(() -> calls.answer(Map.of(resting, Outcome.RESTS), 3)).batch();
        mamoru.call(() -> freshness.confirm(List.of(resting), Way.LETTER));
        assertEquals("freshness.refusal.later", refused(() -> ichiko.call(() -> done(() -> calls.undo(known)))));

        tomorrow.change("insert into counter_post (kind, title, place_draft_id, source, consent, consent_taker,"
                + " consent_on, letter_wanted, entered_by, entered_at) select kind, title, place_draft_id, source,"
                + " consent, consent_taker, consent_on, false, entered_by, entered_at from counter_post, seq_1_to_40");
        assertEquals(82, ichiko.call(() -> desk.of(true, List.of(ended.id(), resting.id()))).size(), "all of them");
        tomorrow.change("delete from counter_post");
    }

    @Test
    void howToReachThemIsForgottenWhenAskedOrWhenItIsNoLongerPublic() throws Exception {
        var asked = due("消してほしい家");
        var id = ichiko.call(() -> desk.of(true, List.of(asked.id()))).get(0).id();
        ichiko.call(() -> done(() -> desk.empty(id)));
        assertEquals(new Reach(null, null, null, null, null, null), ichiko.call(() -> desk.find(id)).taken().reach());
        assertFalse(list().contains(asked));

        var open = due("つづく家");
        var over = due("やめた家");
        ichiko.call(() -> done(() -> moderation.hide(Subject.PLACE, over.id(), "やめました")));
        tomorrow.change("update counter_post set entered_at = '2020-01-01' where kind = 'PLACE'");
        tomorrow.change("update place_hiding set hidden_at = '2020-02-01'");
        mamoru.call(() -> done(() -> retention.set(Kept.REACH, 365)));
        emptying.empty();
        assertEquals(NUMBER, ichiko.call(() -> desk.of(true, List.of(open.id()))).get(0).taken().reach().phone());
        assertFalse(ichiko.call(() -> desk.of(true, List.of(over.id()))).get(0).taken().reach().isAny());
        tomorrow.change("delete from counter_post");
    }
}
