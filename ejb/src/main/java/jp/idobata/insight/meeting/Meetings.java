package jp.idobata.insight.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jp.idobata.account.Role;

/** Meetings and their agendas. Everybody at the desk reads; curators and administrators call them. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Meetings {

    /** Meetings on a full page. */
    public static final int SIZE = 20;
    /** Most characters of a title. */
    public static final int TITLE_MOST = 80;
    /** Most characters of what was said. */
    public static final int RECORD_MOST = 4_000;
    /** Most notes on an agenda. */
    public static final int AGENDA_MOST = 60;

    private static final int YEARS = 10;
    private static final String SELECT = "select m.id, m.held_on, m.title, m.record, (select count(*) from"
            + " meeting_agenda a where a.meeting_id = m.id), (select count(*) from resource_deed d where d.meeting_id"
            + " = m.id and d.kind in ('WHISPERED', 'TASKED') and d.undone_at is null), m.version, m.off_on is not null"
            + " from meeting m ";

    @Inject
    private MeetingBook book;

    @Inject
    private NoteReader reader;

    @Inject
    private CallingOff undoing;

    /**
     * Calls a meeting. Returns its number.
     *
     * @throws MeetingRefusal if the title is empty or too long, or the day is none or farther than ten years away
     */
    public long call(LocalDate heldOn, String title, Collection<String> notPeople) {
        var plain = book.required(title, TITLE_MOST, notPeople);
        requireDay(heldOn);
        book.run("insert into meeting (held_on, title, version) values (?1, ?2, 0)", heldOn, plain);
        var id = book.lastId();
        book.deed(null, id, Deed.Kind.CALLED, plain);
        book.noPerson(null, id, plain, notPeople);
        return id;
    }

    /**
     * Says something else of a meeting, or what was said at it.
     *
     * @throws MeetingRefusal as above, or if it was called off, or somebody has changed it meanwhile
     */
    public void write(Meeting meeting, Collection<String> notPeople) {
        var title = book.required(meeting.title(), TITLE_MOST, notPeople);
        var record = book.checked(meeting.record(), RECORD_MOST, notPeople);
        requireDay(meeting.heldOn());
        require(meeting.id());
        var deed = book.deed(null, meeting.id(), Deed.Kind.RECORDED, null);
        book.run("update resource_deed d join meeting m on m.id = d.meeting_id set d.words = concat(m.held_on, ' ',"
                + " m.title), d.was = json_object('day', m.held_on, 'title', m.title, 'record', m.record) where d.id ="
                + " ?1", deed);
        if (book.run("update meeting set held_on = ?3, title = ?4, record = ?5, version = version + 1 where id = ?1"
                + " and version = ?2", meeting.id(), meeting.version(), meeting.heldOn(), title, record) == 0) {
            throw MeetingRefusal.changedMeanwhile();
        }
        book.noPerson(null, meeting.id(), title + record, notPeople);
    }

    /**
     * Takes back the last that was done about a meeting itself, and returns what it was: what is told of it is put
     * back, or it is called off as long as nothing is on its agenda and nothing was decided at it. One that was called
     * off so is there again.
     *
     * @param last number of the deed that was the last when the meeting was read, as {@link #last} told it
     * @throws MeetingRefusal if another is the last by now, or the meeting is in use
     */
    public Deed.Kind undo(long id, long last) {
        return undoing.undo(id, last);
    }

    /** The number of the deed that can be taken back; 0 if none stands. */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public long last(long id) {
        return Deed.last(deeds(id));
    }

    /** Puts open notes on the agenda; what is on it stays. Returns how many are new on it. */
    public int put(long meeting, Collection<Long> notes) {
        require(meeting);
        var count = 0;
        for (var note : new TreeSet<>(notes)) {
            var state = book.hold(note);
            if (state.isOpen() && book.run("insert ignore into meeting_agenda (meeting_id, note_id) select ?1, ?2 from"
                    + " dual where (select count(*) from meeting_agenda a where a.meeting_id = ?1) < " + AGENDA_MOST,
                    meeting, note) > 0) {
                book.deed(note, meeting, Deed.Kind.PUT, null, state, null);
                book.state(note, state == NoteState.NOTED ? NoteState.DISCUSSED : state);
                count++;
            }
        }
        return count;
    }

    /** Takes a note from the agenda. */
    public void drop(long meeting, long note) {
        require(meeting);
        var state = book.hold(note);
        if (book.run("delete from meeting_agenda where meeting_id = ?1 and note_id = ?2", meeting, note) > 0) {
            book.deed(note, meeting, Deed.Kind.DROPPED, null, state, null);
            var others = book.rows("select 1 from meeting_agenda where note_id = ?1", note);
            book.state(note, state == NoteState.DISCUSSED && others.isEmpty() ? NoteState.NOTED : state);
        }
    }

    /** One page of meetings, the latest first, those called off among them. */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public List<Meeting> list(int page) {
        return meetings("order by m.held_on desc, m.id desc limit " + SIZE + " offset " + (page - 1L) * SIZE);
    }

    /** How many pages there are. */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public int pages() {
        var count = book.rows("select count(*) from meeting").get(0).count();
        return Math.max(1, (count + SIZE - 1) / SIZE);
    }

    /** Those to which notes can be brought, the next first: of the last month and ahead, at most 20. */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public List<Meeting> ahead() {
        return meetings("where m.off_on is null and m.held_on >= ?1 order by m.held_on, m.id limit " + SIZE, book
                .today().minusMonths(1));
    }

    /** The meeting of that number, called off or not. */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public Optional<Meeting> find(long id) {
        return meetings("where m.id = ?1", id).stream().findFirst();
    }

    /** The notes on its agenda, by area, the most often met first. */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public List<ResourceNote> agenda(long id) {
        return reader.agenda(id);
    }

    /** What was done about the meeting itself, the latest first. */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public List<Deed> deeds(long id) {
        return book.deeds(null, id);
    }

    private List<Meeting> meetings(String sql, Object... values) {
        return book.rows(SELECT + sql, values).stream().map(row -> new Meeting(row.number(), row.day(), row.text(),
                row.text(), row.count(), row.count(), row.number(), row.truth())).toList();
    }

    /** Holds a meeting that is not called off until the end of the transaction. */
    private void require(long id) {
        if (book.holdMeeting(id)) {
            throw MeetingRefusal.off();
        }
    }

    private void requireDay(LocalDate day) {
        if (day == null || day.isBefore(book.today().minusYears(YEARS)) || day.isAfter(book.today()
                .plusYears(YEARS))) {
            throw MeetingRefusal.badDay();
        }
    }
}
