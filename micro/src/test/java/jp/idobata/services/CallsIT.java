package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.idobata.freshness.Asking;
import jp.idobata.freshness.CallDesk;
import jp.idobata.freshness.CallDesk.Outcome;
import jp.idobata.freshness.Entry;
import jp.idobata.freshness.Entry.Kind;
import jp.idobata.moderation.PlaceDesk;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlaceProposal;
import jp.idobata.publishing.PublicPlaces;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Entries that are asked of by telephone, and whose people do not answer. */
@InTheServer
public class CallsIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private PlaceDrafts drafts;
    @EJB
    private PlaceDesk desk;
    @EJB
    private PublicPlaces places;
    @EJB
    private CallDesk calls;
    @EJB
    private Asking asking;
    @Inject
    private Tomorrow tomorrow;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    /** A place that staff took in with a number to call, and that nobody has been asked about for long. */
    private Entry due(String name) throws Exception {
        var draft = hanako.call(() -> drafts.submit(null, new PlaceProposal(name, null, null, "だれでもどうぞ", null,
                "高松市番町1-1-1", 34.3401, 134.0434, null, true, null, null, List.of(), false, List.of(), Set.of(),
                Set.of(), null, null)));
        tomorrow.change("insert into counter_post (kind, title, place_draft_id, source, consent, consent_taker,"
                + " consent_on, phone, letter_wanted, entered_by, entered_at) values ('PLACE', '" + name + "', " + draft
                + ", 'TELEPHONE', 'SPOKEN', '市子', '2020-01-01', '087-999-4321', false, 'ichiko@example.jp',"
                + " utc_timestamp(6))");
        var place = ichiko.call(() -> desk.approve(draft));
        tomorrow.change("update place set updated_at = '2020-01-01' where id = " + place);
        return new Entry(Kind.PLACE, place);
    }

    @Test
    void whoNeverAnswersAgesLikeWhoDoesNotAnswerMails() throws Exception {
        var entry = due("出ない家");
        for (var call = 0; call < 3; call++) {
            assertTrue(list().contains(entry));
            ichiko.call(() -> calls.answer(Map.of(entry, Outcome.MISSED), 3));
            tomorrow.change("update freshness_call set again_on = '2020-01-01'");
        }
        assertEquals(1, asked(entry), "three calls of one week ask once");
        ichiko.call(() -> done(() -> calls.undo(calls.lastOfMine().orElseThrow().batch())));
        assertEquals(1, asked(entry));

        later(14, entry);
        var again = ichiko.call(() -> calls.answer(Map.of(entry, Outcome.MISSED), 3)).batch();
        assertEquals(2, asked(entry));
        ichiko.call(() -> done(() -> calls.undo(again)));
        assertEquals(1, asked(entry), "a slip does not count");
        ichiko.call(() -> calls.answer(Map.of(entry, Outcome.MISSED), 3));
        later(13, entry);
        asking.growOlder();
        assertNull(places.find(entry.id()).orElseThrow().freshness().sureOn());
        later(1, entry);
        asking.growOlder();
        assertNotNull(places.find(entry.id()).orElseThrow().freshness().sureOn(), "it ages");
        assertTrue(list().contains(entry), "and is still called");
        ichiko.call(() -> calls.answer(Map.of(entry, Outcome.MISSED), 3));
        assertEquals(2, asked(entry), "one more call does not put off that it rests");
        later(30, entry);
        asking.growOlder();
        assertTrue(places.find(entry.id()).orElseThrow().freshness().resting());
        assertFalse(list().contains(entry));
        tomorrow.change("delete from counter_post");
    }

    @Test
    void aPageBehindTheLastIsTheLast() throws Exception {
        var first = ichiko.call(() -> calls.page(1));
        var behind = ichiko.call(() -> calls.page(999));
        assertEquals(first.total(), behind.total());
        assertEquals(first.total(), ichiko.call(() -> calls.count()));
        assertEquals(first.pages(), behind.page());
    }

    @Test
    void theLastMomentSomebodyWasSureStandsWithTheEntry() throws Exception {
        var entry = due("たしかな家");
        ichiko.call(() -> calls.answer(Map.of(entry, Outcome.HOLDS), 3));
        assertEquals(1, confirmed(entry));
        tomorrow.change("update place set updated_at = '2020-01-01' where id = " + entry.id());
        assertFalse(list().contains(entry), "somebody was sure just now");
        ichiko.call(() -> done(() -> calls.undo(calls.lastOfMine().orElseThrow().batch())));
        assertEquals(0, confirmed(entry));
        assertTrue(list().contains(entry));
        tomorrow.change("delete from counter_post");
    }

    /** Whether there is a moment with the entry; it is that of its last confirmation, if there is any. */
    private long confirmed(Entry entry) throws SQLException {
        assertEquals(1, tomorrow.number("select p.confirmed_at <=> (select max(c.confirmed_at) from"
                + " freshness_confirmation c where c.kind = 'PLACE' and c.subject_id = p.id) from place p where p.id = "
                + entry.id()));
        return tomorrow.number("select count(confirmed_at) from place where id = " + entry.id());
    }

    private long asked(Entry entry) throws SQLException {
        return tomorrow.number("select count(*) from freshness_asking where kind = 'PLACE' and subject_id = "
                + entry.id());
    }

    /** As if what was done were so many days longer ago. */
    private void later(int days, Entry entry) throws SQLException {
        var before = " - interval " + days + " day";
        tomorrow.change("update freshness_call set called_at = called_at" + before + ", again_on = '2020-01-01'");
        tomorrow.change("update freshness_asking set asked_at = asked_at" + before + " where subject_id = "
                + entry.id());
        tomorrow.change("update freshness_ageing set began_at = began_at" + before + " where subject_id = "
                + entry.id());
    }

    private List<Entry> list() throws Exception {
        return ichiko.call(() -> calls.page(1)).calls().stream().map(call -> call.standing().entry()).toList();
    }
}
