package jp.idobata.insight.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Takes back the last deed about a note that stands, by whoever did it or by a curator. */
@Dependent
class Undoing {

    private static final String LAST = "select d.id, d.kind, d.was_state, d.meeting_id, d.done_by from resource_deed d"
            + " where d.note_id = ?1 and d.undone_at is null and d.kind <> 'NO_PERSON' order by d.id desc limit 1";

    @Inject
    private MeetingBook book;

    /**
     * Takes it back, and returns what it was.
     *
     * @throws MeetingRefusal if nothing stands any more, or it is another's and one may not decide
     */
    Deed.Kind undo(long note, boolean decides) {
        var state = book.hold(note);
        var rows = state == NoteState.WITHDRAWN ? java.util.List.<Row>of() : book.rows(LAST, note);
        if (rows.isEmpty()) {
            throw MeetingRefusal.nothingToUndo();
        }
        var row = rows.get(0);
        var deed = row.number();
        var kind = Deed.Kind.valueOf(row.text());
        var was = row.text();
        var meeting = row.number();
        if (!decides && !book.caller().equals(row.text())) {
            throw MeetingRefusal.notYours();
        }
        takeBack(note, deed, kind, meeting);
        if (was != null) {
            book.state(note, NoteState.valueOf(was));
        }
        book.run("update resource_deed set undone_by = ?2, undone_at = ?3 where id = ?1", deed, book.caller(),
                book.now());
        return kind;
    }

    private void takeBack(long note, long deed, Deed.Kind kind, Long meeting) {
        switch (kind) {
            case NOTED -> book.run("update resource_note set closed_on = ?2, state = 'WITHDRAWN', version = version + 1"
                    + " where id = ?1", note, book.today());
            case CHANGED -> sayAsBefore(deed);
            case MET -> book.run("delete m from resource_met m join resource_deed d on d.note_id = m.note_id"
                    + " and d.done_by = m.met_by where d.id = ?1 and m.id = (select max(x.id) from resource_met x"
                    + " where x.note_id = d.note_id and x.met_by = d.done_by)", deed);
            case PUT -> book.run("delete from meeting_agenda where meeting_id = ?1 and note_id = ?2", meeting, note);
            case DROPPED -> book.run("insert ignore into meeting_agenda (meeting_id, note_id) values (?1, ?2)",
                    meeting, note);
            case TASKED -> book.run("delete from meeting_task where deed_id = ?1", deed);
            case DONE -> book.run("update meeting_task t join resource_deed d on d.note_id = t.note_id set"
                    + " t.done_on = null, t.outcome = null where d.id = ?1 and t.id = d.was", deed);
            case CLOSED -> book.run("update resource_note set outcome = null, grown_kind = null, grown_id = null,"
                    + " closed_on = null where id = ?1", note);
            default -> {
                // A whisper that was handed in stays where it is: it is taken back on its own page.
            }
        }
    }

    private void sayAsBefore(long deed) {
        book.run("update resource_note n join resource_deed d on d.note_id = n.id"
                + " set n.area_id = json_value(d.was, '$.area'), n.field_id = json_value(d.was, '$.field'),"
                + " n.function_id = json_value(d.was, '$.function'), n.form_id = json_value(d.was, '$.form'),"
                + " n.times = json_value(d.was, '$.times'), n.what = json_value(d.was, '$.what'),"
                + " n.version = n.version + 1 where d.id = ?1", deed);
    }
}
