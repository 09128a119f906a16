package jp.idobata.insight.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.idobata.account.Role;
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
        if (due == null || due.isBefore(book.today()) || due.isAfter(book.today().plusYears(YEARS))) {
            throw MeetingRefusal.badDay();
        }
        if (owners().stream().noneMatch(one -> one.id() == owner)) {
            throw MeetingRefusal.badChoice();
        }
        var deed = decide(decision, Deed.Kind.TASKED, words, null);
        book.run("insert into meeting_task (deed_id, note_id, meeting_id, what, owner_id, due_on) values (?1, ?2, ?3,"
                + " ?4, ?5, ?6)", deed, decision.noteId(), decision.meetingId(), words, owner, due);
    }

    /**
     * It has become a whisper, which goes its own way from here.
     *
     * @param whisper its number
     * @throws MeetingRefusal as above
     */
    public void whisper(Decision decision, long whisper) {
        var words = book.checked(decision.words(), WORDS_MOST, decision.notPeople());
        decide(decision, Deed.Kind.WHISPERED, words, whisper);
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
     * @throws MeetingRefusal if the text is empty or too long, there is no such gathering or place, or the note is
     * closed or was changed meanwhile
     */
    public void close(long note, long version, String outcome, Grown grown, Collection<String> notPeople) {
        var words = book.required(outcome, OUTCOME_MOST, notPeople);
        if (grown != null && book.rows("select 1 from town." + (grown.place() ? "place" : "gathering")
                + " where id = ?1", grown.id()).isEmpty()) {
            throw MeetingRefusal.badChoice();
        }
        var was = book.holdOpen(note, version);
        book.run("update resource_note set outcome = ?2, grown_kind = ?3, grown_id = ?4, closed_on = ?5 where id = ?1",
                note, words, grown == null ? null : grown.place() ? "PLACE" : "GATHERING",
                grown == null ? null : grown.id(), book.today());
        book.deed(note, null, Deed.Kind.CLOSED, words, was, null);
        book.noPerson(note, null, words, notPeople);
        book.state(note, NoteState.CLOSED);
    }

    /** Who may own a task: everybody at the desk who can sign in, by name. */
    public List<Owner> owners() {
        return book.rows("select distinct a.id, a.name from town.account a join town.account_role r on r.account_id ="
                + " a.id where r.role in (?1, ?2, ?3) and a.confirmed_at is not null and a.locked_at is null"
                + " order by a.name, a.id", Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME).stream()
                .map(row -> new Owner(row.number(), row.text())).toList();
    }

    private long decide(Decision decision, Deed.Kind kind, String words, Long whisper) {
        requireMeeting(decision.meetingId());
        var was = book.holdOpen(decision.noteId(), decision.version());
        var deed = book.deed(decision.noteId(), decision.meetingId(), kind, words, was, whisper);
        book.noPerson(decision.noteId(), null, words, decision.notPeople());
        book.state(decision.noteId(), NoteState.DECIDED);
        return deed;
    }

    private void requireMeeting(Long meeting) {
        if (meeting != null && book.rows("select 1 from meeting where id = ?1", meeting).isEmpty()) {
            throw MeetingRefusal.badChoice();
        }
    }
}
