package jp.idobata.insight.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.idobata.account.Role;
import jp.idobata.account.StaffRoster;
import jp.idobata.insight.meeting.ResourceNote.Grown;
import jp.idobata.insight.meeting.personal.PersonalRefusal;

/** What is decided about notes, and what came of it. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Decisions {

    /** Most characters of a decision. */
    public static final int WORDS_MOST = 300;
    /** Most characters of what came of it. */
    public static final int OUTCOME_MOST = 1_000;

    private static final int YEARS = 5;

    @Inject
    private MeetingBook book;

    /**
     * A decision about a note.
     *
     * @param version of the note as it was read
     * @param meetingId the meeting at which it was made; null if at none
     * @param words what is decided
     * @param notPeople pieces of the words of which is said that they are no person's name
     */
    public record Decision(long noteId, long version, Long meetingId, String words, Collection<String> notPeople) {
    }

    /**
     * Somebody of the staff is to do it until a day.
     *
     * @param owner number of their account
     * @throws MeetingRefusal if the words are empty or too long, the day is past or too far, the owner is not at the
     * desk, or the note is closed or was changed meanwhile
     */
    public void task(Decision decision, long owner, LocalDate due) {
        var words = book.required(decision.words(), WORDS_MOST, decision.notPeople());
        requireOwner(owner, due);
        var deed = decide(decision, Deed.Kind.TASKED, words);
        book.run("insert into meeting_task (deed_id, note_id, meeting_id, what, owner_id, due_on) values (?1, ?2, ?3,"
                + " ?4, ?5, ?6)", deed, decision.noteId(), decision.meetingId(), words, owner, due);
    }

    /**
     * Somebody else is to do it, or until another day. The new owner is reminded as if it had been theirs from the
     * first.
     *
     * @param task the task as it was read
     * @throws MeetingRefusal if there is no such person or day, it changes nothing, or it is done or was handed over
     * meanwhile
     */
    public void handOver(Task task, long owner, LocalDate due) {
        requireOwner(owner, due);
        if (owner == task.ownerId() && due.equals(task.due())) {
            throw MeetingRefusal.badChoice();
        }
        book.hold(task.noteId());
        if (book.run("update meeting_task set owner_id = ?4, due_on = ?5, reminded_on = null where id = ?1 and owner_id"
                + " = ?2 and due_on = ?3 and done_on is null", task.id(), task.ownerId(), task.due(), owner,
                due) == 0) {
            throw MeetingRefusal.changedMeanwhile();
        }
        var deed = book.deed(task.noteId(), null, Deed.Kind.HANDED, task.what());
        book.run("update resource_deed set was = json_object('task', ?2, 'from', ?3, 'since', ?4, 'to', ?5, 'until',"
                + " ?6) where id = ?1", deed, task.id(), task.ownerId(), task.due().toString(), owner, due.toString());
    }

    private void requireOwner(long owner, LocalDate due) {
        if (due == null || due.isBefore(book.today()) || due.isAfter(book.today().plusYears(YEARS))) {
            throw MeetingRefusal.badDay();
        }
        if (owners().stream().noneMatch(one -> one.id() == owner)) {
            throw MeetingRefusal.badChoice();
        }
    }

    /**
     * It becomes a whisper, which goes its own way from here. The whisper lies elsewhere and no transaction holds both:
     * whoever decides first hands in second, so that two who decide at once do not hand in two.
     *
     * @return number of the deed; to be followed by {@link #handedIn} or {@link #notHandedIn}
     * @throws MeetingRefusal as above
     */
    public long whisper(Decision decision) {
        var words = book.checked(decision.words(), WORDS_MOST, decision.notPeople());
        return decide(decision, Deed.Kind.WHISPERED, words);
    }

    /** The whisper of a decision was handed in. */
    public void handedIn(long deed, long whisper) {
        book.run("update resource_deed set whisper_id = ?2 where id = ?1 and kind = 'WHISPERED' and whisper_id is null",
                deed, whisper);
    }

    /**
     * The whisper of a decision could not be handed in: it is as if it had not been decided.
     *
     * @throws MeetingRefusal if it was handed in, or something was done about the note since
     */
    public void notHandedIn(long deed) {
        if (book.run("update resource_note n join resource_deed d on d.note_id = n.id set n.state = d.was_state,"
                + " n.version = n.version - 1 where d.id = ?1 and d.whisper_id is null and d.undone_at is null"
                + " and not exists (select 1 from resource_deed l where l.note_id = d.note_id and l.id > d.id"
                + " and l.kind <> 'NO_PERSON')", deed) == 0) {
            throw MeetingRefusal.changedMeanwhile();
        }
        book.run("delete from resource_deed where id = ?1", deed);
    }

    /**
     * Lets pass a decision that could be made, so that nothing is begun for one that could not.
     *
     * @param all everything that will be said of it elsewhere, however long: it must say nothing of one person
     */
    public void check(Decision decision, String all) {
        book.checked(decision.words(), WORDS_MOST, decision.notPeople());
        PersonalRefusal.check(all, decision.notPeople());
        requireMeeting(decision.meetingId());
        book.holdOpen(decision.noteId(), decision.version());
    }

    /**
     * Tells what came of a note, and closes it.
     *
     * @param outcome what came of it
     * @param grown the gathering or place that grew from it; null if none did
     * @throws MeetingRefusal if the text is empty or too long, there is no such gathering or place, a task of it is
     * not done yet, or the note is closed or was changed meanwhile
     */
    public void close(long note, long version, String outcome, Grown grown, Collection<String> notPeople) {
        var words = book.required(outcome, OUTCOME_MOST, notPeople);
        if (grown != null && book.rows("select 1 from town." + (grown.place() ? "place" : "gathering")
                + " where id = ?1", grown.id()).isEmpty()) {
            throw MeetingRefusal.badChoice();
        }
        var was = book.holdOpen(note, version);
        var open = book.rows("select count(*) from meeting_task where note_id = ?1 and done_on is null", note).get(0)
                .count();
        if (open > 0) {
            throw MeetingRefusal.openTasks(open);
        }
        book.run("update resource_note set outcome = ?2, grown_kind = ?3, grown_id = ?4, closed_on = ?5 where id = ?1",
                note, words, grown == null ? null : grown.place() ? "PLACE" : "GATHERING",
                grown == null ? null : grown.id(), book.today());
        book.deed(note, null, Deed.Kind.CLOSED, words, was, null);
        book.noPerson(note, null, words, notPeople);
        book.state(note, NoteState.CLOSED);
    }

    /** Who may own a task: everybody at the desk who can sign in, by name; as many as the roster of staff shows. */
    public List<Owner> owners() {
        return book.rows("select distinct a.id, a.name from town.account a join town.account_role r on r.account_id ="
                + " a.id where r.role in (?1, ?2, ?3) and a.confirmed_at is not null and a.locked_at is null"
                + " order by a.name, a.id limit " + StaffRoster.MOST, Role.CURATOR_NAME, Role.SUPPORTER_NAME,
                Role.ADMINISTRATOR_NAME).stream()
                .map(row -> new Owner(row.number(), row.text())).toList();
    }

    private long decide(Decision decision, Deed.Kind kind, String words) {
        requireMeeting(decision.meetingId());
        var was = book.holdOpen(decision.noteId(), decision.version());
        var deed = book.deed(decision.noteId(), decision.meetingId(), kind, words, was, null);
        book.noPerson(decision.noteId(), null, words, decision.notPeople());
        book.state(decision.noteId(), NoteState.DECIDED);
        return deed;
    }

    private void requireMeeting(Long meeting) {
        if (meeting != null && book.rows("select 1 from meeting where id = ?1 and off_on is null for update", meeting)
                .isEmpty()) {
            throw MeetingRefusal.badChoice();
        }
    }
}
