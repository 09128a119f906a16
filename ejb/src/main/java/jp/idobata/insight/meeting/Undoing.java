package jp.idobata.insight.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Takes back the last deed about a note that stands, by whoever did it or by a curator. A note that was withdrawn so is
 * brought back in the same way, by whoever noted or withdrew it or by a curator.
 */
@Dependent
class Undoing {

    private static final String WITHDRAWN = "select d.done_by, d.undone_by from resource_deed d where d.note_id = ?1"
            + " and d.kind in ('NOTED', 'RESTORED') order by d.id desc limit 1";
    private static final String LAST = "select d.id, d.kind, d.was_state, d.meeting_id, d.done_by from resource_deed d"
            + " where d.note_id = ?1 and d.undone_at is null and d.kind <> 'NO_PERSON' order by d.id desc limit 1";

    @Inject
    private MeetingBook book;

    /**
     * Takes it back, and returns what it was.
     *
     * @param last number of the deed that was the last when the note was read; 0 if none stood
     * @throws MeetingRefusal if another is the last by now, nothing stands any more, or it is another's and one may not
     * decide
     */
    Deed.Kind undo(long note, long last, boolean decides) {
        book.holdMeetingOf(last);
        var state = book.hold(note);
        var rows = book.rows(LAST, note);
        var deed = rows.isEmpty() ? 0 : (long) rows.get(0).number();
        if (deed != last) {
            throw MeetingRefusal.changedMeanwhile();
        }
        if (state == NoteState.WITHDRAWN) {
            return restore(note, decides);
        }
        if (rows.isEmpty()) {
            throw MeetingRefusal.nothingToUndo();
        }
        return undo(note, deed, rows.get(0), decides);
    }

    private Deed.Kind restore(long note, boolean decides) {
        var row = book.rows(WITHDRAWN, note).get(0);
        var theirs = List.of(String.valueOf(row.text()), String.valueOf(row.text()));
        if (!decides && !theirs.contains(book.caller())) {
            throw MeetingRefusal.notYours();
        }
        book.run("update resource_note set closed_on = null where id = ?1", note);
        book.state(note, NoteState.NOTED);
        book.deed(note, null, Deed.Kind.RESTORED, null);
        return Deed.Kind.RESTORED;
    }

    private Deed.Kind undo(long note, long deed, Row row, boolean decides) {
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
        book.undone(deed);
        return kind;
    }

    private void takeBack(long note, long deed, Deed.Kind kind, Long meeting) {
        switch (kind) {
            case NOTED, RESTORED -> book.run("update resource_note set closed_on = ?2, state = 'WITHDRAWN',"
                    + " version = version + 1 where id = ?1", note, book.today());
            case CHANGED -> {
                book.requireWas(deed);
                sayAsBefore(deed);
            }
            case MET -> book.run("delete m from resource_met m join resource_deed d on d.note_id = m.note_id"
                    + " and d.done_by = m.met_by where d.id = ?1 and m.id = (select max(x.id) from resource_met x"
                    + " where x.note_id = d.note_id and x.met_by = d.done_by)", deed);
            case PUT -> book.run("delete from meeting_agenda where meeting_id = ?1 and note_id = ?2", meeting, note);
            case DROPPED -> putAgain(meeting, note);
            case TASKED -> book.run("delete from meeting_task where deed_id = ?1", deed);
            case HANDED -> book.run("update meeting_task t join resource_deed d on d.id = ?1 and t.id ="
                    + " json_value(d.was, '$.task') set t.owner_id = json_value(d.was, '$.from'),"
                    + " t.due_on = json_value(d.was, '$.since'), t.reminded_on = null", deed);
            case DONE -> book.run("update meeting_task t join resource_deed d on d.note_id = t.note_id set"
                    + " t.done_on = null, t.outcome = null where d.id = ?1 and t.id = d.was", deed);
            case CLOSED -> book.run("update resource_note set outcome = null, grown_kind = null, grown_id = null,"
                    + " closed_on = null where id = ?1", note);
            default -> {
                // A whisper that was handed in stays where it is: it is taken back on its own page.
            }
        }
    }

    private void putAgain(Long meeting, long note) {
        if (book.holdMeeting(meeting)) {
            throw MeetingRefusal.off();
        }
        book.run("insert ignore into meeting_agenda (meeting_id, note_id) values (?1, ?2)", meeting, note);
    }

    private void sayAsBefore(long deed) {
        book.run("update resource_note n join resource_deed d on d.note_id = n.id"
                + " set n.area_id = json_value(d.was, '$.area'), n.field_id = json_value(d.was, '$.field'),"
                + " n.function_id = json_value(d.was, '$.function'), n.form_id = json_value(d.was, '$.form'),"
                + " n.times = json_value(d.was, '$.times'), n.what = json_value(d.was, '$.what'),"
                + " n.version = n.version + 1 where d.id = ?1", deed);
    }
}
