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
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import jp.idobata.Refusal;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.keeping.KeepingRound;
import jp.idobata.insight.meeting.Decisions;
import jp.idobata.insight.meeting.Decisions.Decision;
import jp.idobata.insight.meeting.Deed;
import jp.idobata.insight.meeting.Meeting;
import jp.idobata.insight.meeting.Meetings;
import jp.idobata.insight.meeting.NoteQuery;
import jp.idobata.insight.meeting.NoteSource;
import jp.idobata.insight.meeting.NoteState;
import jp.idobata.insight.meeting.NoteText;
import jp.idobata.insight.meeting.ResourceNote;
import jp.idobata.insight.meeting.ResourceNotes;
import jp.idobata.insight.meeting.Task;
import jp.idobata.insight.meeting.TaskRound;
import jp.idobata.insight.meeting.Tasks;
import jp.idobata.insight.meeting.personal.PersonalRefusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** From a note to what came of it, as it runs in the server. */
@InTheServer
public class MeetingsIT {

    private static final Set<String> NOBODY = Set.of();

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Tsunagu tsunagu;
    @EJB
    private Mamoru mamoru;
    @EJB
    private ResourceNotes notes;
    @EJB
    private Meetings meetings;
    @EJB
    private Decisions decisions;
    @EJB
    private Tasks tasks;
    @EJB
    private TaskRound round;
    @EJB
    private KeepingRound keeping;
    @Inject
    private TownClock clock;
    @Inject
    private Tomorrow appoint;
    @Resource(lookup = "java:app/jdbc/welfare")
    private DataSource welfare;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void onlyStaffNoteAndOnlyCuratorsDecide() throws Exception {
        var id = noted("だれが決めるかを試す");
        for (var stranger : List.<Callable<?>>of(() -> notes.page(query(null, 1)), () -> meetings.list(1),
                () -> tasks.page(Task.Of.OPEN, 1), () -> notes.note(text("x"), NOBODY), () -> round.go())) {
            denied(stranger);
            denied(() -> hanako.call(stranger));
        }
        denied(() -> hanako.call(() -> notes.met(id)));
        denied(() -> tsunagu.call(() -> meetings.call(clock.today(), "会議", NOBODY)));
        denied(() -> tsunagu.call(() -> meetings.put(1, List.of(id))));
        denied(() -> tsunagu.call(() -> done(() -> decisions.close(id, 0, "x", null, NOBODY))));
        denied(() -> tsunagu.call(() -> done(() -> decisions.task(decision(id, "x"), 1, clock.today()))));
    }

    @Test
    void whatIsAboutSomebodyIsNotKeptAndSaysWhere() throws Exception {
        var before = number("select count(*) from resource_note");
        var refusal = assertThrows(PersonalRefusal.class, () -> noted("田中さん（087-839-2011）が行ける所がない"));
        assertEquals(List.of("NAME 田中さん", "PHONE 087-839-2011"), refusal.found().stream()
                .map(one -> one.sort() + " " + one.text()).toList());
        assertThrows(PersonalRefusal.class, () -> tsunagu.call(() -> notes.note(text("087-839-2011"),
                Set.of("087-839-2011"))), "nobody can say that a number is none");
        assertEquals(before, number("select count(*) from resource_note"));
        var id = tsunagu.call(() -> notes.note(text("若松さんという店の前に休む所がない"), Set.of("若松さん")));
        assertEquals("若松さん", tsunagu.call(() -> notes.deeds(id)).stream().filter(deed -> deed.kind()
                == Deed.Kind.NO_PERSON).findFirst().orElseThrow().words());
        assertThrows(PersonalRefusal.class, () -> ichiko.call(() -> done(() -> decisions.close(id, 0,
                "taro@example.jp に伝えた", null, NOBODY))));
    }

    @Test
    void aNoteGoesItsWayAndEveryStepCanBeTakenBack() throws Exception {
        var id = noted("夜に話せる場がない");
        assertFalse(tsunagu.call(() -> notes.met(id)), "whoever noted it has met it today");
        assertTrue(ichiko.call(() -> notes.met(id)));
        assertEquals(2, note(id).met());
        tsunagu.call(() -> done(() -> notes.change(id, 0, text("夜に話せる場が、駅の近くにない"), NOBODY)));
        assertEquals("meeting.refusal.changed", assertThrows(Refusal.class, () -> tsunagu.call(() -> done(() ->
                notes.change(id, 0, text("べつのこと"), NOBODY)))).messageKey());
        var meeting = ichiko.call(() -> meetings.call(clock.today().plusDays(3), "第1回", NOBODY));
        assertEquals(1, ichiko.call(() -> meetings.put(meeting, List.of(id))));
        assertEquals(NoteState.DISCUSSED, note(id).state());
        var owner = owner();
        var read = note(id).version();
        ichiko.call(() -> done(() -> decisions.task(new Decision(id, read, meeting, "集会所に聞く", NOBODY), owner,
                clock.today())));
        assertEquals(NoteState.DECIDED, note(id).state());
        var task = tsunagu.call(() -> tasks.of(id)).get(0);
        assertTrue(task.mine());
        tsunagu.call(() -> done(() -> tasks.done(task.id(), "水曜に借りられる", NOBODY)));
        var then = note(id).version();
        ichiko.call(() -> done(() -> decisions.close(id, then, "水曜の夜に始まった", null, NOBODY)));
        assertEquals("水曜の夜に始まった", note(id).outcome());
        assertThrows(Refusal.class, () -> ichiko.call(() -> notes.met(id)));
        assertEquals("meeting.refusal.yours", assertThrows(Refusal.class, () -> tsunagu.call(() -> notes.undo(id,
                last(id)))).messageKey());
        for (var kind : List.of(Deed.Kind.CLOSED, Deed.Kind.DONE, Deed.Kind.TASKED, Deed.Kind.PUT, Deed.Kind.CHANGED,
                Deed.Kind.MET)) {
            assertEquals(kind, ichiko.call(() -> notes.undo(id, notes.last(id))));
        }
        assertEquals("夜に話せる場がない / NOTED / 1 / null", note(id).what() + " / " + note(id).state() + " / "
                + note(id).met() + " / " + note(id).outcome());
        assertEquals(List.of(), ichiko.call(() -> tasks.of(id)));
        assertEquals(Deed.Kind.NOTED, tsunagu.call(() -> notes.undo(id, notes.last(id))));
        assertEquals(NoteState.WITHDRAWN, note(id).state());
        assertEquals(7, ichiko.call(() -> notes.deeds(id)).stream().filter(Deed::isUndone).count(), "all is told");
        assertEquals(Deed.Kind.RESTORED, tsunagu.call(() -> notes.undo(id, notes.last(id))));
        assertEquals(NoteState.NOTED, note(id).state());
        assertEquals(Deed.Kind.RESTORED, tsunagu.call(() -> notes.undo(id, notes.last(id))));
        assertEquals(NoteState.WITHDRAWN, note(id).state());
    }

    @Test
    void onlyTheDeedThatWasReadIsTakenBack() throws Exception {
        var id = noted("昼に休む所がない");
        var read = last(id);
        ichiko.call(() -> notes.met(id));
        assertEquals("meeting.refusal.changed", assertThrows(Refusal.class, () -> tsunagu.call(() -> notes.undo(id,
                read))).messageKey());
        assertEquals(NoteState.NOTED, note(id).state());
        assertEquals(Deed.Kind.MET, ichiko.call(() -> notes.undo(id, last(id))));
    }

    @Test
    void howLongAWhisperIsDoesNotCountForTheDecision() throws Exception {
        var id = noted("音楽の場がない");
        var all = "楽器を鳴らせる所がほしい\n" + "あ".repeat(900);
        ichiko.call(() -> done(() -> decisions.check(decision(id, "楽器を鳴らせる所がほしい"), all)));
        assertThrows(PersonalRefusal.class, () -> ichiko.call(() -> done(() -> decisions.check(decision(id,
                "楽器を鳴らせる所がほしい"), all + "087-839-2011"))));
    }

    @Test
    void whoIsLockedOutOrHasLeftTheDeskOwnsAndHearsNothing() throws Exception {
        var id = noted("歌う所がない");
        var owner = owner();
        ichiko.call(() -> done(() -> decisions.task(decision(id, "公民館に聞く"), owner, clock.today())));
        appoint.change("update account set locked_at = utc_timestamp(6) where id = " + owner);
        assertTrue(ichiko.call(() -> decisions.owners()).stream().noneMatch(one -> one.id() == owner));
        assertEquals(0, (int) mamoru.call(() -> round.go()));
        appoint.change("update account set locked_at = null where id = " + owner);
        appoint.change("delete from account_role where role = 'supporter' and account_id = " + owner);
        assertEquals(0, (int) mamoru.call(() -> round.go()));
        owner();
        assertEquals(1, (int) mamoru.call(() -> round.go()));
        tsunagu.call(() -> done(() -> tasks.done(tasks.of(id).get(0).id(), "", NOBODY)));
    }

    @Test
    void whatIsDueIsMailedOnceAndTheMailSaysNothingOfIt() throws Exception {
        var id = noted("朝の体操がない");
        var owner = owner();
        ichiko.call(() -> done(() -> decisions.task(decision(id, "公園の使い方を聞く"), owner, clock.today())));
        assertEquals(1, (int) tsunagu.call(() -> tasks.overdue()));
        assertEquals(1, (int) mamoru.call(() -> round.go()));
        assertEquals(0, (int) mamoru.call(() -> round.go()), "not again on the same day, on no node");
        change("update meeting_task set reminded_on = reminded_on - interval 7 day");
        assertEquals(1, (int) mamoru.call(() -> round.go()));
        tsunagu.call(() -> done(() -> tasks.done(tasks.of(id).get(0).id(), "", NOBODY)));
        change("update meeting_task set reminded_on = null");
        assertEquals(0, (int) mamoru.call(() -> round.go()), "what is done is not due");
    }

    @Test
    void aMeetingKnowsWhatWasToBeDoneSinceTheOneBefore() throws Exception {
        var id = noted("雨の日に遊べる所がない");
        var first = ichiko.call(() -> meetings.call(clock.today().plusYears(2), "前の会議", NOBODY));
        var then = ichiko.call(() -> meetings.call(clock.today().plusYears(2).plusDays(30), "次の会議", NOBODY));
        var owner = owner();
        ichiko.call(() -> done(() -> decisions.task(new Decision(id, 0, first, "体育館に聞く", NOBODY), owner,
                clock.today().plusDays(9))));
        assertEquals(List.of("体育館に聞く"), tsunagu.call(() -> tasks.before(then)).stream().map(Task::what).toList());
        assertEquals(List.of(), tsunagu.call(() -> tasks.at(then)));
        var read = ichiko.call(() -> meetings.find(then)).orElseThrow();
        ichiko.call(() -> done(() -> meetings.write(new Meeting(then, read.heldOn(), "次の会議", "話しました", 0, 0, 0,
                false), NOBODY)));
        assertThrows(Refusal.class, () -> ichiko.call(() -> done(() -> meetings.write(new Meeting(then, read.heldOn(),
                "おくれて", null, 0, 0, 0, false), NOBODY))), "two do not write over each other");
        ichiko.call(() -> meetings.put(then, List.of(id)));
        assertEquals(List.of(id), tsunagu.call(() -> meetings.agenda(then)).stream().map(ResourceNote::id).toList());
        ichiko.call(() -> done(() -> meetings.drop(then, id)));
        assertEquals(List.of(), tsunagu.call(() -> meetings.agenda(then)));
    }

    @Test
    void listsAreInPagesSortedAndOldOnesAreForgotten() throws Exception {
        for (var i = 0; i < 21; i++) {
            noted("並べるもの" + i);
        }
        var page = tsunagu.call(() -> notes.page(query("並べるもの", 1)));
        assertEquals("20 21 2", page.notes().size() + " " + page.total() + " " + page.pages());
        assertEquals("並べるもの20", page.notes().get(0).what());
        assertEquals(1, tsunagu.call(() -> notes.page(query("並べるもの", 2))).notes().size());
        var last = page.notes().get(0).id();
        ichiko.call(() -> notes.met(last));
        assertEquals(last, tsunagu.call(() -> notes.page(new NoteQuery(null, null, "並べるもの", NoteQuery.Sort.MET, 1)))
                .notes().get(0).id());
        for (var sort : NoteQuery.Sort.values()) {
            assertEquals(21, tsunagu.call(() -> notes.all(new NoteQuery(null, null, "並べるもの", sort, 1))).size());
        }
        ichiko.call(() -> done(() -> decisions.close(last, 0, "できた", null, NOBODY)));
        change("update resource_note set closed_on = '2015-01-01' where id = " + last);
        mamoru.call(() -> keeping.empty());
        assertTrue(tsunagu.call(() -> notes.find(last)).isEmpty());
        assertEquals(0, number("select count(*) from resource_deed where note_id = " + last));
    }

    private long noted(String what) throws Exception {
        return tsunagu.call(() -> notes.note(text(what), NOBODY));
    }

    private long last(long id) throws Exception {
        return ichiko.call(() -> notes.last(id));
    }

    private ResourceNote note(long id) throws Exception {
        return ichiko.call(() -> notes.find(id)).orElseThrow();
    }

    private static NoteText text(String what) {
        return new NoteText(null, null, null, null, Set.of("DAY-EVE"), what, NoteSource.FREE, null);
    }

    private static NoteQuery query(String words, int page) {
        return new NoteQuery(null, null, words == null ? "" : words, NoteQuery.Sort.NEWEST, page);
    }

    private static Decision decision(long note, String words) {
        return new Decision(note, 0, null, words, NOBODY);
    }

    /** つなぐ, as an account at the desk. */
    private long owner() throws SQLException {
        appoint.change("insert ignore into account_role (account_id, role) select id, 'supporter' from account"
                + " where email = 'tsunagu@example.jp'");
        return number("select id from town.account where email = 'tsunagu@example.jp'");
    }

    private long number(String sql) throws SQLException {
        try (var connection = welfare.getConnection(); var rows = connection.createStatement().executeQuery(sql)) {
            assertTrue(rows.next(), sql);
            return rows.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = welfare.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static void denied(Callable<?> work) {
        assertThrows(EJBAccessException.class, work::call);
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }
}
