package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import jp.idobata.Refusal;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.meeting.Decisions;
import jp.idobata.insight.meeting.Decisions.Decision;
import jp.idobata.insight.meeting.Deed;
import jp.idobata.insight.meeting.NoteSource;
import jp.idobata.insight.meeting.NoteText;
import jp.idobata.insight.meeting.ResourceNotes;
import jp.idobata.insight.meeting.Task;
import jp.idobata.insight.meeting.TaskTurn;
import jp.idobata.insight.meeting.Tasks;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Every April staff change, and what was to be done goes on. */
@InTheServer
public class HandingOverIT {

    @EJB
    private Ichiko ichiko;
    @EJB
    private Tsunagu tsunagu;
    @EJB
    private Mamoru mamoru;
    @EJB
    private ResourceNotes notes;
    @EJB
    private Decisions decisions;
    @EJB
    private Tasks tasks;
    @EJB
    private TaskTurn turn;
    @Inject
    private RandomTown town;
    @Inject
    private TownClock clock;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void aTaskIsHandedOverAndTheHandIsTakenBack() throws Exception {
        var owner = owner("花");
        var other = owner("実");
        var note = given(owner, "泳ぐ所がない");
        var read = task(note);
        var later = clock.today().plusDays(9);
        assertThrows(EJBAccessException.class, () -> tsunagu.call(() -> done(() -> decisions.handOver(read, other,
                later))));
        ichiko.call(() -> done(() -> decisions.handOver(read, other, later)));
        assertEquals(other + " " + later, task(note).ownerId() + " " + task(note).due());
        assertEquals("meeting.refusal.changed", assertThrows(Refusal.class, () -> ichiko.call(() -> done(() ->
                decisions.handOver(read, other, clock.today())))).messageKey());
        var deed = ichiko.call(() -> notes.deeds(note)).get(0);
        assertEquals(Deed.Kind.HANDED + " プールに聞く → 実 " + later, deed.kind() + " " + deed.words());
        assertEquals(Deed.Kind.HANDED, ichiko.call(() -> notes.undo(note, notes.last(note))));
        assertEquals(read, task(note));
        var version = ichiko.call(() -> notes.find(note)).orElseThrow().version();
        assertEquals("meeting.refusal.tasks", assertThrows(Refusal.class, () -> ichiko.call(() -> done(() ->
                decisions.close(note, version, "もういい", null, Set.of())))).messageKey());
        ichiko.call(() -> done(() -> tasks.done(read.id(), "", Set.of())));
        ichiko.call(() -> done(() -> decisions.close(note, version, "もういい", null, Set.of())));
    }

    @Test
    void ofWhatNobodyOwnsAnyMoreThoseAreToldWhoCanHandItOver() throws Exception {
        var owner = owner("去");
        var note = given(owner, "歌う所がない");
        assertEquals(0, (int) mamoru.call(() -> turn.adrift()));
        town.change("delete from account_role where account_id = " + owner);
        assertTrue(ichiko.call(() -> tasks.page(Task.Of.ADRIFT, 1)).stream().anyMatch(one -> one.noteId() == note));
        assertEquals(1, (int) mamoru.call(() -> turn.adrift()));
        assertEquals(0, (int) mamoru.call(() -> turn.adrift()), "once a week");
        var read = task(note);
        var other = owner("継");
        ichiko.call(() -> done(() -> decisions.handOver(read, other, clock.today())));
        assertEquals(List.of(), ichiko.call(() -> tasks.page(Task.Of.ADRIFT, 1)));
        ichiko.call(() -> done(() -> tasks.done(read.id(), "", Set.of())));
    }

    private long given(long owner, String what) throws Exception {
        var note = tsunagu.call(() -> notes.note(new NoteText(null, null, null, null, Set.of("DAY-EVE"), what,
                NoteSource.FREE, null), Set.of()));
        ichiko.call(() -> done(() -> decisions.task(new Decision(note, 0, null, "プールに聞く", Set.of()), owner,
                clock.today())));
        return note;
    }

    private Task task(long note) throws Exception {
        return tsunagu.call(() -> tasks.of(note)).get(0);
    }

    private long owner(String name) throws SQLException {
        var id = town.insert("insert into account (email, name, password_hash, language, created_at, confirmed_at,"
                + " version) values (concat(uuid(), '@example.jp'), '" + name + "', '-', 'ja', now(), now(), 0)");
        town.change("insert into account_role (account_id, role) values (" + id + ", 'supporter')");
        return id;
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }
}
