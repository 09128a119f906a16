package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.idobata.attendance.held.Bands;
import jp.idobata.attendance.held.Consent;
import jp.idobata.attendance.held.HeldDate;
import jp.idobata.attendance.held.HeldDates;
import jp.idobata.attendance.held.HeldDesk;
import jp.idobata.attendance.held.HeldFigures;
import jp.idobata.attendance.held.HeldRefusal;
import jp.idobata.attendance.held.HeldReport;
import jp.idobata.attendance.held.HeldReports;
import jp.idobata.calendar.TownClock;
import jp.idobata.freshness.CallDesk;
import jp.idobata.freshness.Confirmations;
import jp.idobata.freshness.Entry;
import jp.idobata.freshness.Entry.Kind;
import jp.idobata.freshness.FreshnessDesk;
import jp.idobata.freshness.FreshnessDesk.View;
import jp.idobata.freshness.FreshnessRefusal;
import jp.idobata.freshness.MyFreshness;
import jp.idobata.freshness.Way;
import jp.idobata.gathering.GatheringRefusal;
import jp.idobata.gathering.Gatherings;
import jp.idobata.link.Purpose;
import jp.idobata.link.SignedLinks;
import jp.idobata.media.Pictures;
import jp.idobata.publishing.PublicGatherings;
import jp.idobata.publishing.PublicHeld;
import jp.idobata.publishing.PublicHelds;
import jp.idobata.publishing.PublicPlaces;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringSearch;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Whether what is told still holds, and how a day went, as it runs in the server. */
@InTheServer
public class FreshnessIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Jiro jiro;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Tsunagu tsunagu;
    @EJB
    private Confirmations confirmations;
    @EJB
    private MyFreshness mine;
    @EJB
    private FreshnessDesk desk;
    @EJB
    private PublicGatherings gatherings;
    @EJB
    private PublicPlaces places;
    @EJB
    private GatheringSearch search;
    @EJB
    private Gatherings held;
    @EJB
    private SignedLinks links;
    @EJB
    private HeldDates heldDates;
    @EJB
    private HeldReports reports;
    @EJB
    private HeldFigures figures;
    @EJB
    private HeldDesk heldDesk;
    @EJB
    private CallDesk calls;
    @EJB
    private PublicHelds helds;
    @EJB
    private Pictures pictures;
    @Inject
    private Questions questions;
    @Inject
    private TownClock clock;
    @Inject
    private Tomorrow town;
    @Inject
    private Yesterday before;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void aSeriesIsAskedOfOnceAndConfirmedByTheMailsLink() throws Exception {
        var id = town.weekly("朝の体操の会");
        var once = town.held("一度だけの会", 5);
        town.change("update gathering set updated_at = utc_timestamp(6) - interval 200 day where id in (" + id + ", "
                + once + ")");
        assertTrue(before.still() >= 1);
        var thing = questions.still().stream().filter(asked -> asked.email().equals("hanako@example.jp"))
                .flatMap(asked -> asked.things().stream()).filter(one -> one.title().equals("朝の体操の会")).toList();
        assertEquals(1, thing.size());
        assertEquals(clock.today().minusDays(200), thing.get(0).sure());
        assertEquals(0, before.still(), "asked, and the other is no series");
        assertEquals(List.of(), questions.still());

        var link = thing.get(0).link();
        assertTrue(confirmations.open(Kind.PLACE, link).isEmpty());
        assertThrows(FreshnessRefusal.class, () -> confirmations.confirm(Kind.GATHERING,
                links.sign(Purpose.STILL_GATHERING, once)), "nobody was asked about it");
        confirmations.confirm(Kind.GATHERING, link);
        assertEquals(clock.today(), confirmations.open(Kind.GATHERING, link).orElseThrow().sure());
        assertEquals(1, town.number("select count(*) from freshness_confirmation where way = 'LINK'"
                + " and confirmed_by = 'hanako@example.jp' and subject_id = " + id));
        assertEquals("/my/gatherings/" + id, confirmations.editAddress(Kind.GATHERING, link));
        town.change("insert into guest_post (draft_id, name, language, begun_at, confirmed_at, acted_at) select id,"
                + " '花子', 'ja', saved_at, saved_at, saved_at from draft where gathering_id = " + id);
        assertEquals("/p/" + links.sign(Purpose.POST, town.number("select id from draft where gathering_id = " + id))
                + "/held", confirmations.editAddress(Kind.GATHERING, link), "who has no account changes it by link");
        confirmations.close(Kind.GATHERING, link, "もうありません");
        assertTrue(gatherings.find(id).isEmpty());
        assertEquals("もうありません", hanako.call(() -> held.mine(id)).reason());
        assertTrue(confirmations.open(Kind.GATHERING, link).isEmpty());
    }

    @Test
    void whatNobodyAnswersForAgesRestsAndWakes() throws Exception {
        var id = town.weekly("夜の句会");
        var entry = new Entry(Kind.GATHERING, id);
        before.silent(id, 14);
        before.still();
        assertEquals(clock.today().minusDays(300), gatherings.find(id).orElseThrow().freshness().sureOn());
        assertTrue(isListed(id), "what ages is still in the lists");
        assertEquals(List.of(clock.today().minusDays(300)), search.cards(everything()).stream()
                .filter(card -> card.id() == id).map(card -> card.sureOn()).toList());

        before.silent(id, 44);
        before.still();
        assertTrue(gatherings.find(id).orElseThrow().freshness().resting());
        assertFalse(isListed(id));
        assertTrue(hanako.call(() -> mine.open()).stream().anyMatch(one -> one.entry().equals(entry)));
        assertThrows(FreshnessRefusal.class, () -> jiro.call(() -> done(() -> mine.confirm(entry))));
        hanako.call(() -> done(() -> mine.confirm(entry)));
        assertTrue(isListed(id));
        assertNull(gatherings.find(id).orElseThrow().freshness().sureOn());

        before.silent(id, 44);
        before.unconfirmed(id);
        before.still();
        assertFalse(isListed(id));
        town.change("update gathering set updated_at = utc_timestamp(6) where id = " + id);
        assertTrue(isListed(id), "a change wakes it by itself");
    }

    @Test
    void whomNobodyCanMailToIsForStaffAlone() throws Exception {
        town.change("insert into place (name, drop_in, lent, phone, created_at, updated_at, version) values"
                + " ('だれの家', true, false, '087-000-0000', '2020-01-01', '2020-01-01', 1)");
        var entry = new Entry(Kind.PLACE, town.number("select max(id) from place where name = 'だれの家'"));
        denied(() -> desk.page(View.LETTERS, 1));
        denied(() -> hanako.call(() -> desk.page(View.LETTERS, 1)));
        denied(() -> tsunagu.call(() -> desk.confirm(Set.of(entry), Way.TELEPHONE)));
        denied(() -> ichiko.call(() -> mine.open()));
        before.still();
        assertEquals(List.of(), questions.still().stream().flatMap(asked -> asked.things().stream())
                .filter(thing -> thing.title().equals("だれの家")).toList());
        assertTrue(waits(View.LETTERS, entry));
        assertEquals(1, ichiko.call(() -> desk.lettersSent(Set.of(entry))));
        assertFalse(waits(View.LETTERS, entry));
        assertTrue(waits(View.ASKED, entry));
        assertEquals(0, ichiko.call(() -> desk.lettersSent(Set.of(entry))), "another has entered it already");
        ichiko.call(() -> done(() -> calls.undo(calls.lastOfMine().orElseThrow().batch())));
        assertTrue(waits(View.LETTERS, entry));
        assertEquals(1, ichiko.call(() -> desk.lettersSent(Set.of(entry))));
        town.change("update freshness_asking set asked_at = asked_at - interval 14 day where subject_id = "
                + entry.id() + " and kind = 'PLACE'");
        assertTrue(waits(View.LETTERS, entry), "once more after 14 days");
        assertEquals(1, ichiko.call(() -> desk.lettersSent(Set.of(entry))));
        town.change("update freshness_asking set asked_at = asked_at - interval 50 day where subject_id = "
                + entry.id() + " and kind = 'PLACE'");
        before.still();
        assertTrue(places.find(entry.id()).orElseThrow().freshness().resting());
        assertEquals(0, places.list("だれの家", null, 1).total());
        assertTrue(waits(View.SILENT, entry));
        assertThrows(FreshnessRefusal.class, () -> ichiko.call(() -> desk.confirm(Set.of(), Way.TELEPHONE)));
        assertEquals(1, ichiko.call(() -> desk.confirm(Set.of(entry), Way.TELEPHONE)));
        assertEquals(1, places.list("だれの家", null, 1).total());
    }

    @Test
    void theOrganiserIsAskedOnceAndOneMailTellsOfSeveral() throws Exception {
        var morning = before.held("きのうの朝市", "08:00");
        var evening = before.held("きのうの句会", "22:00");
        var off = before.held("流れた会", "10:00");
        town.change("insert into cancellation (occurrence_id, reason, cancelled_by, cancelled_at) values ("
                + town.date(off) + ", '雨', 'hanako@example.jp', utc_timestamp(6))");
        assertTrue(before.asked() >= 2);
        var asked = questions.held().stream().filter(one -> one.email().equals("hanako@example.jp")).toList();
        assertEquals(1, asked.size(), "one mail a person");
        var titles = asked.get(0).dates().stream().map(HeldDate::title).toList();
        assertTrue(titles.containsAll(List.of("きのうの朝市", "きのうの句会")), titles.toString());
        assertFalse(titles.contains("流れた会"));
        assertEquals(0, before.asked());
        assertTrue(hanako.call(() -> heldDates.untold()).stream().anyMatch(one -> one.title().equals("きのうの朝市")));
        assertEquals(1, hanako.call(() -> heldDates.ofMine(evening)).size());
        assertThrows(GatheringRefusal.class, () -> jiro.call(() -> heldDates.ofMine(morning)));
    }

    @Test
    void howItWentIsToldByLinkAndCountsAreForStaff() throws Exception {
        var id = before.held("報告の会", "10:00");
        var link = links.sign(Purpose.HELD, town.date(id));
        var bands = new Bands(5, null, null, 7);
        assertThrows(HeldRefusal.class, () -> reports.tell(links.sign(Purpose.GOING, town.date(id)),
                HeldReport.notHeld(null), null));
        assertThrows(HeldRefusal.class, () -> reports.tell(link, new HeldReport(true, 11, bands, null), null));
        var known = before.came();
        reports.tell(link, new HeldReport(true, 20, bands, "晴れました"), null);
        var read = ichiko.call(() -> before.read(id));
        reports.tell(link, new HeldReport(true, 20, bands, "よく晴れました"), null);
        unlike(id, read);
        assertEquals(20, before.came() - known);
        assertEquals(List.of(), helds.lately(id), "nobody has looked at it yet");
        ichiko.call(() -> before.lookedAt(id, true));
        unlike(id, read);
        assertEquals(List.of("よく晴れました"), helds.lately(id).stream().map(PublicHeld::line).toList());

        var refused = assertThrows(HeldRefusal.class, () -> reports.tell(link, new HeldReport(true, 20, bands, "写真"),
                new HeldReports.Given(Yesterday.picture(), "庭", null)));
        assertEquals("held.refusal.consent", refused.messageKey());
        assertEquals(0, town.number("select count(*) from held_picture where occurrence_id = " + town.date(id)));
        reports.tell(link, new HeldReport(true, 21, Bands.UNKNOWN, "よく晴れました"),
                new HeldReports.Given(Yesterday.picture(), "庭", Consent.NOBODY_KNOWN));
        assertEquals(List.of(), helds.lately(id), "a new picture is looked at anew");
        var hash = reports.open(link).orElseThrow().picture();
        assertTrue(pictures.find(hash, 320).isEmpty());
        ichiko.call(() -> before.lookedAt(id, true));
        assertEquals(hash, helds.lately(id).get(0).picture().hash());
        assertTrue(pictures.find(hash, 320).orElseThrow().open());
        ichiko.call(() -> before.lookedAt(id, false));
        assertTrue(pictures.find(hash, 320).isEmpty());
        reports.takePictureAway(link);
        reports.tell(link, HeldReport.notHeld(null), null);
        assertEquals(known, before.came());

        denied(() -> figures.byMonth(clock.today(), clock.today()));
        denied(() -> hanako.call(() -> figures.lines(clock.today(), clock.today())));
        denied(() -> hanako.call(() -> before.lookedAt(id, true)));
        denied(() -> tsunagu.call(() -> heldDesk.waiting()));
        denied(() -> heldDates.untold());
    }

    /** It is refused to show what is not as it was read. */
    private void unlike(long gathering, String read) {
        assertEquals("held.refusal.changed", assertThrows(HeldRefusal.class, () -> ichiko.call(() -> {
            heldDesk.decide(town.date(gathering), true, read);
            return true;
        })).messageKey());
    }

    private boolean waits(View view, Entry entry) throws Exception {
        return ichiko.call(() -> desk.page(view, 1)).entries().stream().anyMatch(one -> one.entry().equals(entry));
    }

    private boolean isListed(long id) {
        return search.cards(everything()).stream().anyMatch(card -> card.id() == id);
    }

    private GatheringQuery everything() {
        return GatheringQuery.since(clock.now()).first(GatheringQuery.SIZE_MOST, GatheringQuery.Order.NEW);
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private static void denied(Callable<?> work) {
        assertThrows(EJBAccessException.class, work::call);
    }
}
