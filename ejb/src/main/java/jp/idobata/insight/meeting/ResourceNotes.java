package jp.idobata.insight.meeting;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.idobata.account.Role;

/** What the town lacks, noted from daily work. Everybody at the desk notes and reads. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class ResourceNotes {

    /** Most notes that are told at once, for a file. */
    public static final int FILE_MOST = 5_000;

    private static final Set<String> TIMES = Set.of("DAY-AM", "DAY-PM", "DAY-EVE", "SAT-AM", "SAT-PM", "SAT-EVE",
            "SUN-AM", "SUN-PM", "SUN-EVE");

    @Resource
    private SessionContext session;

    @Inject
    private MeetingBook book;

    @Inject
    private NoteReader reader;

    @Inject
    private Undoing undoing;

    /**
     * Notes what is missing. Returns the number of the note.
     *
     * @param notPeople pieces of the text of which is said that they are no person's name
     * @throws jp.idobata.insight.meeting.personal.PersonalRefusal if the text seems to be about somebody
     * @throws MeetingRefusal if the text is empty or too long, or something that was chosen is not there
     */
    public long note(NoteText text, Collection<String> notPeople) {
        var what = book.required(text.what(), NoteText.WHAT_MOST, notPeople);
        require(text);
        book.run("insert into resource_note (area_id, field_id, function_id, form_id, times, what, source, whisper_id,"
                + " state, noted_at, version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'NOTED', ?9, 0)", text.areaId(),
                text.fieldId(), text.functionId(), text.formId(), String.join(",", text.times()), what,
                text.source().name(), text.whisperId(), book.now());
        var id = book.lastId();
        book.deed(id, null, Deed.Kind.NOTED, null);
        book.noPerson(id, null, what, notPeople);
        book.run("insert into resource_met (note_id, met_by, met_on) values (?1, ?2, ?3)", id, book.caller(),
                book.today());
        return id;
    }

    /**
     * Says it otherwise; what was said before is kept.
     *
     * @param version of the note as it was read
     * @throws jp.idobata.insight.meeting.personal.PersonalRefusal as above
     * @throws MeetingRefusal as above, or if it is closed or somebody has changed it meanwhile
     */
    public void change(long id, long version, NoteText text, Collection<String> notPeople) {
        var what = book.required(text.what(), NoteText.WHAT_MOST, notPeople);
        require(text);
        book.holdOpen(id, version);
        var deed = book.deed(id, null, Deed.Kind.CHANGED, null);
        book.run("update resource_deed d join resource_note n on n.id = d.note_id set d.words = n.what, d.was ="
                + " json_object('area', n.area_id, 'field', n.field_id, 'function', n.function_id, 'form', n.form_id,"
                + " 'times', n.times, 'what', n.what) where d.id = ?1", deed);
        book.run("update resource_note set area_id = ?2, field_id = ?3, function_id = ?4, form_id = ?5, times = ?6,"
                + " what = ?7, version = version + 1 where id = ?1", id, text.areaId(), text.fieldId(),
                text.functionId(), text.formId(), String.join(",", text.times()), what);
        book.noPerson(id, null, what, notPeople);
    }

    /** Says that one has met the same want. Returns whether that counts: once a day. */
    public boolean met(long id) {
        if (!book.hold(id).isOpen()) {
            throw MeetingRefusal.closed();
        }
        var counts = book.run("insert ignore into resource_met (note_id, met_by, met_on) values (?1, ?2, ?3)", id,
                book.caller(), book.today()) > 0;
        if (counts) {
            book.deed(id, null, Deed.Kind.MET, null);
        }
        return counts;
    }

    /**
     * Takes back the last that was done about a note, or brings a note back that was withdrawn; returns what it was.
     *
     * @param last number of the deed that was the last when the note was read, as {@link #last} told it
     * @throws MeetingRefusal if another is the last by now, or it is another's and one may not decide
     */
    public Deed.Kind undo(long id, long last) {
        return undoing.undo(id, last, session.isCallerInRole(Role.CURATOR_NAME)
                || session.isCallerInRole(Role.ADMINISTRATOR_NAME));
    }

    /** One page of notes. Two statements. */
    public NotePage page(NoteQuery query) {
        return new NotePage(reader.list(query, NotePage.SIZE), reader.count(query), query.page());
    }

    /** All of them, at most {@value #FILE_MOST}. */
    public List<ResourceNote> all(NoteQuery query) {
        return reader.list(new NoteQuery(query.state(), query.areaId(), query.words(), query.sort(), 0), FILE_MOST);
    }

    /** The note of that number. */
    public Optional<ResourceNote> find(long id) {
        return reader.one(id).stream().findFirst();
    }

    /** The number of the deed that can be taken back; 0 if none stands. */
    public long last(long id) {
        return Deed.last(deeds(id));
    }

    /** What was done about it, the latest first. */
    public List<Deed> deeds(long id) {
        return book.deeds(id, null);
    }

    private void require(NoteText text) {
        var terms = Map.of("FIELD", Optional.ofNullable(text.fieldId()), "FUNCTION", Optional.ofNullable(text
                .functionId()), "PARTICIPATION", Optional.ofNullable(text.formId()));
        terms.forEach((dimension, term) -> term.ifPresent(id -> requireRow("select 1 from term where dimension = ?1"
                + " and id = ?2", dimension, id)));
        if (text.areaId() != null) {
            requireRow("select 1 from town.area where id = ?1", text.areaId());
        }
        if (text.whisperId() != null) {
            requireRow("select 1 from town.whisper where id = ?1", text.whisperId());
        }
        if (!TIMES.containsAll(text.times())) {
            throw MeetingRefusal.badChoice();
        }
    }

    private void requireRow(String sql, Object... values) {
        if (book.rows(sql, values).isEmpty()) {
            throw MeetingRefusal.badChoice();
        }
    }
}
