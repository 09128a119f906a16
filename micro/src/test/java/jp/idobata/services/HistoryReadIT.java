package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.Refusal;
import jp.idobata.area.AreaDesk;
import jp.idobata.area.AreaPuttings;
import jp.idobata.area.AreaThing;
import jp.idobata.attendance.held.HeldDesk;
import jp.idobata.complaint.Subject;
import jp.idobata.freshness.CallDesk;
import jp.idobata.freshness.Entry;
import jp.idobata.freshness.FreshnessDesk;
import jp.idobata.freshness.Way;
import jp.idobata.gathering.Drafts;
import jp.idobata.media.Picture;
import jp.idobata.moderation.HistoryDesk;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PlaceDesk;
import jp.idobata.place.KeptPlaces;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlacePictures;
import jp.idobata.place.PlaceProposal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The history of one thing tells all that became of it, as it was at that time. */
@InTheServer
public class HistoryReadIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private ModerationDesk desk;
    @EJB
    private HistoryDesk history;
    @EJB
    private PlaceDesk placeDesk;
    @EJB
    private PlaceDrafts places;
    @EJB
    private KeptPlaces kept;
    @EJB
    private PlacePictures pictures;
    @EJB
    private Drafts drafts;
    @EJB
    private CallDesk calls;
    @EJB
    private FreshnessDesk freshness;
    @EJB
    private HeldDesk held;
    @EJB
    private AreaDesk areas;
    @EJB
    private AreaPuttings puttings;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private Yesterday yesterday;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private long last() throws Exception {
        return tomorrow.number("select max(id) from decision where outcome <> 'UNDONE'");
    }

    private long place(String name) throws Exception {
        return ichiko.call(() -> placeDesk.approve(hanako.call(() -> places.submit(null, said(name)))));
    }

    private static PlaceProposal said(String name) {
        return new PlaceProposal(name, null, null, "だれでもどうぞ", null, "高松市番町2-2-2", 34.3401, 134.0434, null, true, null,
                null, List.of(), false, List.of(), Set.of(), Set.of(), null, null);
    }

    @Test
    void aChangeReadsAsItWasLetThroughWhateverItsDraftSaysSince() throws Exception {
        var gathering = tomorrow.held("前の名の会", 5);
        var draft = hanako.call(() -> drafts.beginChange(gathering));
        hanako.call(() -> done(() -> drafts.save(draft, Tomorrow.proposal("次の名の会", 5, tomorrow.ten()))));
        hanako.call(() -> done(() -> drafts.submit(draft)));
        ichiko.call(() -> desk.approve(waiting("次の名の会")));
        var change = last();
        ichiko.call(() -> desk.undo(change));
        ichiko.call(() -> done(() -> desk.giveBack(waiting("次の名の会"), "もう少し短く")));
        hanako.call(() -> done(() -> drafts.save(draft, Tomorrow.proposal("その次の名の会", 5, tomorrow.ten()))));
        var told = ichiko.call(() -> history.changes(history.decisions(Subject.GATHERING, gathering))).stream()
                .filter(one -> one.decisionId() == change).findFirst().orElseThrow().differences();
        assertEquals(List.of("title 前の名の会 次の名の会"), told.stream().map(one -> one.field() + " " + one.before() + " "
                + one.after()).toList());
    }

    private long waiting(String title) {
        return desk.waiting(0, 100).stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow().id();
    }

    @Test
    void whatStaffChangeOfAPlaceIsReadFieldByField() throws Exception {
        var place = place("もとの茶の間");
        ichiko.call(() -> done(() -> kept.rewrite(place, said("直した茶の間"))));
        var rewriting = last();
        var told = ichiko.call(() -> history.rewritten(history.decisions(Subject.PLACE, place)));
        assertEquals(List.of(rewriting + " もとの茶の間 直した茶の間"), told.stream().map(one -> one.decisionId() + " "
                + one.before().name() + " " + one.after().name()).toList());
    }

    @Test
    void picturesThatStaffPutAreReadAndUndone() throws Exception {
        var place = place("写真の茶の間");
        var one = picture('7');
        var other = picture('8');
        ichiko.call(() -> done(() -> pictures.propose(place, List.of(one))));
        ichiko.call(() -> done(() -> pictures.propose(place, List.of(other), List.of(one))));
        assertEquals("place.refusal.changed", assertThrows(Refusal.class, () -> ichiko.call(() -> done(() -> pictures
                .propose(place, List.of(), List.of(one))))).messageKey());
        var told = ichiko.call(() -> history.changes(history.decisions(Subject.PLACE, place))).get(0);
        assertEquals("pictures " + List.of(one) + " " + List.of(other), told.differences().get(0).field() + " "
                + told.differences().get(0).before() + " " + told.differences().get(0).after());
        tomorrow.change("delete from picture where hash = '" + one.hash() + "'");
        assertEquals("moderation.refusal.pictures", assertThrows(Refusal.class, () -> ichiko.call(() -> desk.undo(
                last()))).messageKey());
        picture('7');
        ichiko.call(() -> desk.undo(last()));
        assertEquals(List.of(one), ichiko.call(() -> pictures.of(place)).pictures());
        tomorrow.change("delete from place_picture where place_id = " + place);
    }

    private Picture picture(char digit) throws Exception {
        var hash = String.valueOf(digit).repeat(64);
        tomorrow.change("insert ignore into picture (hash, width, height, taken_in_at) values ('" + hash
                + "', 10, 10, utc_timestamp(6))");
        return new Picture(hash, "絵" + digit, 0.5, 0.5);
    }

    @Test
    void whatWasHeardByTelephoneIsReadWhetherItStandsOrNot() throws Exception {
        var place = place("電話の茶の間");
        tomorrow.change("insert into counter_post (kind, title, place_draft_id, source, consent, consent_taker,"
                + " consent_on, phone, letter_wanted, entered_by, entered_at) select 'PLACE', '電話の茶の間', max(id),"
                + " 'TELEPHONE', 'SPOKEN', '市子', '2020-01-01', '087-999-4322', false, 'ichiko@example.jp',"
                + " utc_timestamp(6) from place_draft where place_id = " + place);
        tomorrow.change("update place set updated_at = '2020-01-01' where id = " + place);
        var entry = new Entry(Entry.Kind.PLACE, place);
        var batch = ichiko.call(() -> calls.answer(Map.of(entry, CallDesk.Outcome.ENDED), 3)).batch();
        ichiko.call(() -> done(() -> calls.undo(batch)));
        ichiko.call(() -> calls.answer(Map.of(entry, CallDesk.Outcome.RESTS), 3));
        ichiko.call(() -> freshness.confirm(List.of(entry), Way.LETTER));
        assertEquals(List.of("HOLDS LETTER false", "RESTS TELEPHONE false", "ENDED TELEPHONE true"), ichiko.call(() ->
                freshness.heard(entry)).stream().map(one -> one.what() + " " + one.way() + " " + one.undone())
                        .toList());
        tomorrow.change("delete from counter_post");
    }

    @Test
    void whatWasDecidedOfALineIsReadEachTime() throws Exception {
        var gathering = yesterday.held("一言の会", "10:00");
        tomorrow.change("insert into held_report (occurrence_id, held, came, line, reported_by, reported_at) values ("
                + tomorrow.date(gathering) + ", true, 3, 'よい日でした', 'hanako@example.jp', utc_timestamp(6))");
        ichiko.call(() -> yesterday.lookedAt(gathering, true));
        ichiko.call(() -> yesterday.lookedAt(gathering, false));
        assertEquals(List.of("false ichiko@example.jp", "true ichiko@example.jp"), ichiko.call(() -> held.decided(
                gathering)).stream().map(one -> one.shown() + " " + one.by()).toList());
    }

    @Test
    void whatWaitsAnewIsReadWhereItWaitsAndNotWhereItWasToBeLookedAt() throws Exception {
        tomorrow.held("書きかけに戻る会", 5);
        tomorrow.change("insert into submission (draft_id, kind, title, submitted_by, submitted_at, version)"
                + " select draft_id, 'LOOK', title, submitted_by, utc_timestamp(6), 1 from submission"
                + " where title = '書きかけに戻る会'");
        var look = tomorrow.number("select max(id) from submission");
        ichiko.call(() -> desk.undo(last()));
        assertNull(ichiko.call(() -> desk.examine(look)).orElseThrow().proposal());
        assertEquals(1, tomorrow.number("select outcome = 'CLOSED' from decision where submission_id = " + look));
        ichiko.call(() -> done(() -> desk.giveBack(waiting("書きかけに戻る会"), "もう少し短く")));
    }

    @Test
    void aDecisionAboutWhatIsGoneIsRefusedToBeUndone() throws Exception {
        var place = place("なくなる茶の間");
        ichiko.call(() -> done(() -> desk.hide(Subject.PLACE, place, "確かめています")));
        var hidden = last();
        tomorrow.change("update decision set place_id = null where id = " + hidden);
        assertEquals("moderation.refusal.missing", assertThrows(Refusal.class, () -> ichiko.call(() -> desk.undo(
                hidden))).messageKey());
        tomorrow.change("update decision set place_id = " + place + " where id = " + hidden);
        ichiko.call(() -> desk.undo(hidden));
    }

    private long area(String name) throws Exception {
        tomorrow.change("insert into area (kind, name) values ('手', '" + name + "')");
        return tomorrow.number("select id from area where kind = '手' and name = '" + name + "'");
    }

    private String put(long place) throws Exception {
        return ichiko.call(() -> puttings.of(AreaThing.PLACE, place)).stream().map(one -> one.from() + ">" + one.to()
                + (one.undone() ? " undone" : "") + (one.undoing() ? " undoing" : "") + (one.undoable() ? " last" : ""))
                .collect(Collectors.joining(", "));
    }

    @Test
    void intoWhichAreaItWasPutByHandIsReadAndUndone() throws Exception {
        var place = place("手で置く茶の間");
        var east = area("手の東");
        var west = area("手の西");
        ichiko.call(() -> done(() -> areas.put(AreaThing.PLACE, place, east)));
        ichiko.call(() -> done(() -> areas.put(AreaThing.PLACE, place, east)));
        ichiko.call(() -> done(() -> areas.put(AreaThing.PLACE, place, west)));
        assertEquals("手の東>手の西 last, null>手の東", put(place));
        var first = ichiko.call(() -> puttings.of(AreaThing.PLACE, place)).get(1);
        assertEquals("Ichiko", first.by());
        assertEquals("areas.refusal.elsewhere", assertThrows(Refusal.class, () -> ichiko.call(() -> done(() -> puttings
                .undo(first.id())))).messageKey(), "the later one first");
        assertThrows(EJBAccessException.class, () -> hanako.call(() -> done(() -> puttings.undo(first.id()))));
        var second = ichiko.call(() -> puttings.of(AreaThing.PLACE, place)).get(0).id();
        ichiko.call(() -> done(() -> puttings.undo(second)));
        assertEquals("手の西>手の東 undoing, 手の東>手の西 undone, null>手の東 last", put(place));
        assertEquals(east, tomorrow.number("select area_id from place where id = " + place));
        ichiko.call(() -> done(() -> puttings.undo(first.id())));
        assertEquals(0, tomorrow.number("select count(*) from area_choice where kind = 'PLACE' and subject_id = "
                + place));
        assertEquals("areas.refusal.elsewhere", assertThrows(Refusal.class, () -> ichiko.call(() -> done(() -> puttings
                .undo(first.id())))).messageKey(), "it is undone already");
        ichiko.call(() -> done(() -> areas.put(AreaThing.PLACE, place, west)));
        ichiko.call(() -> done(() -> areas.release(AreaThing.PLACE, place)));
        var let = ichiko.call(() -> puttings.of(AreaThing.PLACE, place)).get(0).id();
        ichiko.call(() -> done(() -> puttings.undo(let)));
        assertEquals(west, tomorrow.number("select area_id from place where id = " + place));
        ichiko.call(() -> done(() -> areas.release(AreaThing.PLACE, place)));
    }
}
