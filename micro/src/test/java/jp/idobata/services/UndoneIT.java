package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import jp.idobata.Refusal;
import jp.idobata.complaint.ComplaintBox;
import jp.idobata.complaint.Subject;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.Gatherings;
import jp.idobata.media.Sweeping;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PlaceDesk;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlaceProposal;
import jp.idobata.retention.Due;
import jp.idobata.retention.Emptying;
import jp.idobata.retention.Kept;
import jp.idobata.retention.Retention;
import jp.idobata.whisper.Assents;
import jp.idobata.whisper.Kind;
import jp.idobata.whisper.Sprouts;
import jp.idobata.whisper.WhisperProposal;
import jp.idobata.whisper.Whispers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is undone stands as it stood before, for those who were told and for what hangs on it as well. */
@InTheServer
public class UndoneIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Jiro jiro;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Mamoru mamoru;
    @EJB
    private Retention retention;
    @EJB
    private Emptying emptying;
    @EJB
    private ModerationDesk desk;
    @EJB
    private PlaceDrafts places;
    @EJB
    private PlaceDesk placeDesk;
    @EJB
    private Drafts drafts;
    @EJB
    private Whispers whispers;
    @EJB
    private Assents assents;
    @EJB
    private Sprouts sprouts;
    @EJB
    private Sweeping sweeping;
    @EJB
    private ComplaintBox box;
    @EJB
    private Gatherings gatherings;
    @Inject
    private Ears ears;
    @Inject
    private Tomorrow tomorrow;

    private LocalDateTime ten;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @BeforeEach
    void begin() {
        ten = tomorrow.ten();
        ears.heard();
    }

    @Test
    void whoWishedForItIsToldOnceItIsLetThroughAnew() throws Exception {
        var whisper = whispered("けん玉を教わる会があったらいいな");
        jiro.call(() -> done(() -> assents.join(whisper, null)));
        var draft = hanako.call(() -> sprouts.begin(whisper, null));
        hanako.call(() -> done(() -> drafts.save(draft, Tomorrow.proposal("けん玉の会", 5, ten))));
        hanako.call(() -> done(() -> drafts.submit(draft)));
        approve("けん玉の会");
        assertEquals(1, told("SPROUT", "けん玉の会"));
        undo();
        assertEquals(0, told("SPROUT", "けん玉の会"));
        approve("けん玉の会");
        assertEquals(1, told("SPROUT", "けん玉の会"));
    }

    @Test
    void everybodyWhoWasToldIsToldThatItDoesNotHold() throws Exception {
        var whisper = whispered("あやとりの会があったらいいな");
        jiro.call(() -> done(() -> assents.join(whisper, null)));
        var draft = hanako.call(() -> sprouts.begin(whisper, null));
        hanako.call(() -> done(() -> drafts.save(draft, Tomorrow.proposal("あやとりの会", 5, ten))));
        hanako.call(() -> done(() -> drafts.submit(draft)));
        approve("あやとりの会");
        mailed();
        undo();
        assertEquals(List.of("hanako あやとりの会", "jiro あやとりの会"), ears.corrections());
        tomorrow.change("update submission set decided_at = utc_timestamp(6) where title = 'あやとりの会'");

        var gathering = tomorrow.held("気になる会", 5);
        box.tell(Subject.GATHERING, gathering, "wrong", "時刻がちがいます", "kiku@example.jp", "ja");
        var minded = tomorrow.number("select max(id) from submission where kind = 'COMPLAINT'");
        ichiko.call(() -> done(() -> desk.hideWaiting(minded, "時刻を確かめます", null)));
        mailed();
        undo();
        assertEquals(List.of("kiku 気になる会"), ears.corrections());
        ichiko.call(() -> done(() -> desk.hideWaiting(minded, "時刻を確かめます", null)));
        undo();
        assertEquals(List.of(), ears.corrections(), "what was not mailed yet never is");
        ichiko.call(() -> desk.approve(minded, null, null));
    }

    @Test
    void onlyWhoWasToldIsToldThatItDoesNotHold() throws Exception {
        tomorrow.held("すぐ外される会", 5);
        tomorrow.change("insert into submission (draft_id, kind, title, submitted_by, submitted_at, version)"
                + " select draft_id, 'LOOK', title, submitted_by, utc_timestamp(6), 1 from submission"
                + " where title = 'すぐ外される会'");
        ichiko.call(() -> done(() -> desk.hideWaiting(waiting("すぐ外される会"), "住所を伏せてください", null)));
        mailed();
        undo();
        assertEquals(List.of("hanako すぐ外される会"), ears.corrections());
        ichiko.call(() -> desk.approve(waiting("すぐ外される会"), null, null));

        var draft = hanako.call(() -> drafts.begin(Tomorrow.proposal("窓口で聞いた会", 5, ten)));
        hanako.call(() -> done(() -> drafts.submit(draft)));
        tomorrow.change("update draft set by_desk = true where id = " + draft);
        approve("窓口で聞いた会");
        mailed();
        undo();
        assertEquals(List.of(), ears.corrections());
        tomorrow.change("update submission set decided_at = utc_timestamp(6) where title = '窓口で聞いた会'");
    }

    @Test
    void whatTheDeskHoldsAndWithdrawsItShowsAgain() throws Exception {
        var draft = ichiko.call(() -> drafts.beginAtDesk(Tomorrow.proposal("窓口の会", 5, ten)));
        tomorrow.change("update draft set submitted_at = utc_timestamp(6) where id = " + draft);
        tomorrow.change("insert into submission (draft_id, title, submitted_by, submitted_at, version) values ("
                + draft + ", '窓口の会', 'ichiko@example.jp', utc_timestamp(6), 1)");
        approve("窓口の会");
        var id = tomorrow.number("select gathering_id from draft where id = " + draft);
        ichiko.call(() -> done(() -> gatherings.withdraw(id, "電話があり、やめるそうです")));
        assertFalse(gatherings.isPublic(id));
        undo();
        assertTrue(gatherings.isPublic(id));
    }

    private void mailed() throws Exception {
        tomorrow.change("delete from letter_waiting");
        ears.corrections();
    }

    @Test
    void whatRestsGoesOnRestingAfterItWasHidden() throws Exception {
        var gathering = tomorrow.held("休んでいる会", 5);
        var place = ichiko.call(() -> placeDesk.approve(hanako.call(() -> places.submit(null, house()))));
        for (var row : List.of("'GATHERING', " + gathering, "'PLACE', " + place)) {
            tomorrow.change("insert into freshness_rest (kind, subject_id, why, began_at) values (" + row
                    + ", 'GONE', utc_timestamp(6))");
        }
        ichiko.call(() -> done(() -> desk.hide(gathering, "確認のため")));
        undo();
        ichiko.call(() -> done(() -> desk.hide(Subject.PLACE, place, "確認のため")));
        undo();
        assertEquals(1, tomorrow.number("select count(*) from freshness_rest f join gathering g on g.id ="
                + " f.subject_id where f.kind = 'GATHERING' and f.began_at > g.updated_at and g.id = " + gathering));
        assertEquals(1, tomorrow.number("select count(*) from freshness_rest f join place p on p.id = f.subject_id"
                + " where f.kind = 'PLACE' and f.began_at > p.updated_at and p.id = " + place));
    }

    private static PlaceProposal house() {
        return new PlaceProposal("もうない家", null, null, "だれでもどうぞ", null, "高松市番町1-2-9", 34.3401, 134.0434, null,
                true, null, null, List.of(), false, List.of(), Set.of(), Set.of(), null, null);
    }

    @Test
    void picturesThatAnUndoingWouldShowAgainAreKept() throws Exception {
        var gathering = tomorrow.held("写真の会", 5);
        var hashes = List.of("a".repeat(64), "b".repeat(64), "c".repeat(64));
        for (var hash : hashes) {
            tomorrow.change("insert into picture (hash, width, height, taken_in_at) values ('" + hash
                    + "', 1, 1, utc_timestamp(6))");
        }
        tomorrow.change("insert into decision (gathering_id, outcome, decided_by, decided_at, former) values ("
                + gathering + ", 'APPROVED', 'ichiko@example.jp', utc_timestamp(6), '{\"x\":\"" + hashes.get(0)
                + "\"}')");
        sweeping.look();
        assertEquals(0, tomorrow.number("select unused_since is not null from picture where hash = '" + hashes.get(0)
                + "'"));
        assertEquals(1, tomorrow.number("select unused_since is not null from picture where hash = '" + hashes.get(2)
                + "'"));

        tomorrow.change("update decision set former = '{\"hash\":\"" + hashes.get(0) + "\"}', decided_at ="
                + " '2020-01-01' where former like '%" + hashes.get(0) + "%'");
        assertEquals(List.of("写真の会"), mamoru.call(() -> retention.preview(Kept.UNDOING, 365, 9)).stream()
                .map(Due::name).toList());
        emptying.some(Kept.UNDOING);
        sweeping.look();
        assertEquals(1, tomorrow.number("select unused_since is not null from picture where hash = '" + hashes.get(0)
                + "'"), "it is kept for a limited time");
        assertEquals(1, tomorrow.number("select count(*) from decision where former like '%" + hashes.get(0) + "%'"));
        tomorrow.change("delete from decision where former like '%" + hashes.get(0) + "%'");
    }

    @Test
    void whatSomebodyWhoHasLeftPostedIsShownAgainAndNotLookedAtAnew() throws Exception {
        for (var title : List.of("去った人の見られた会", "去った人の隠された会")) {
            var gathering = tomorrow.held(title, 5);
            tomorrow.change("insert into submission (draft_id, kind, title, submitted_by, submitted_at, version)"
                    + " select draft_id, 'LOOK', title, submitted_by, utc_timestamp(6), 1 from submission"
                    + " where title = '" + title + "'");
            var hides = title.contains("隠");
            ichiko.call(() -> done(() -> {
                if (hides) {
                    desk.hideWaiting(waiting(title), "住所を伏せてください", null);
                } else {
                    desk.approve(waiting(title), null, null);
                }
            }));
            tomorrow.change("update draft set submitted_at = null where gathering_id = " + gathering);
            if (hides) {
                undo();
            } else {
                assertEquals("gathering.refusal.writerleft", assertThrows(Refusal.class, this::undo).messageKey());
            }
            assertTrue(gatherings.isPublic(gathering));
            assertEquals(0, tomorrow.number("select count(*) from submission where decided_at is null and title = '"
                    + title + "'"));
        }
    }

    @Test
    void wordsThatOthersJoinedInToStay() throws Exception {
        var whisper = whispered("将棋を指す会があったらいいな");
        jiro.call(() -> done(() -> assents.join(whisper, "わたしも")));
        undo();
        ichiko.call(() -> done(() -> desk.giveBack(waiting("将棋を指す会があったらいいな"), "どこですか")));
        assertEquals("whisper.refusal.joined", assertThrows(Refusal.class, () -> hanako.call(() -> done(
                () -> whispers.rewrite(whisper, wish("麻雀を打つ会があったらいいな"))))).messageKey());
        hanako.call(() -> done(() -> whispers.rewrite(whisper, wish("将棋を指す会があったらいいな"))));
        approve("将棋を指す会があったらいいな");
        assertTrue(jiro.call(() -> assents.mine(whisper)).isPresent());
    }

    private long whispered(String text) throws Exception {
        var id = hanako.call(() -> whispers.submit(wish(text)));
        approve(text);
        return id;
    }

    private static WhisperProposal wish(String text) {
        return new WhisperProposal(Kind.WISH, text, null, null, Set.of(), null);
    }

    private void approve(String title) throws Exception {
        ichiko.call(() -> desk.approve(waiting(title)));
    }

    private long waiting(String title) {
        return desk.waiting(0, 100).stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow().id();
    }

    private void undo() throws Exception {
        assertTrue(ichiko.call(() -> done(() -> desk.undo(desk.lastOfMine().orElseThrow().id()))));
    }

    private long told(String kind, String title) throws Exception {
        return tomorrow.number("select count(*) from letter_waiting where kind = '" + kind + "' and body like '%"
                + title + "%'");
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }
}
