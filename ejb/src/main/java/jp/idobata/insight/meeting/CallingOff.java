package jp.idobata.insight.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Takes back the last deed about a meeting itself that stands. What is done about its notes is taken back there. */
@Dependent
class CallingOff {

    private static final String LAST = "select d.id, d.kind from resource_deed d where d.note_id is null"
            + " and d.meeting_id = ?1 and d.undone_at is null and d.kind <> 'NO_PERSON' order by d.id desc limit 1";
    private static final String USED = "select 1 from meeting_agenda where meeting_id = ?1 union all select 1 from"
            + " resource_deed d where d.meeting_id = ?1 and d.kind in ('WHISPERED', 'TASKED') and d.undone_at is null";

    @Inject
    private MeetingBook book;

    Deed.Kind undo(long id, long last) {
        var off = book.holdMeeting(id);
        var rows = book.rows(LAST, id);
        var deed = rows.isEmpty() ? 0 : (long) rows.get(0).number();
        if (deed != last) {
            throw MeetingRefusal.changedMeanwhile();
        }
        if (off) {
            book.run("update meeting set off_on = null, version = version + 1 where id = ?1", id);
            book.deed(null, id, Deed.Kind.RESTORED, null);
            return Deed.Kind.RESTORED;
        }
        var kind = Deed.Kind.valueOf(rows.get(0).text());
        if (kind == Deed.Kind.RECORDED) {
            book.requireWas(deed);
            book.run("update meeting m join resource_deed d on d.meeting_id = m.id set m.held_on = json_value(d.was,"
                    + " '$.day'), m.title = json_value(d.was, '$.title'), m.record = json_value(d.was, '$.record'),"
                    + " m.version = m.version + 1 where d.id = ?1", deed);
        } else {
            callOff(id);
        }
        book.undone(deed);
        return kind;
    }

    private void callOff(long id) {
        if (!book.rows(USED, id).isEmpty()) {
            throw MeetingRefusal.used();
        }
        book.run("update meeting set off_on = ?2, version = version + 1 where id = ?1", id, book.today());
    }
}
