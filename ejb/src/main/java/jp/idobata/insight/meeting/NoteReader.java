package jp.idobata.insight.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.insight.meeting.ResourceNote.Grown;

/** Reads notes. */
@Dependent
class NoteReader {

    private static final String SELECT = "select n.id, n.area_id, a.name, n.field_id, f.name, n.function_id, u.name,"
            + " n.form_id, p.name, n.times, n.what, n.source, n.whisper_id, n.state,"
            + " (select count(*) from resource_met m where m.note_id = n.id) as met,"
            + " (select max(m.met_on) from resource_met m where m.note_id = n.id), n.outcome, n.grown_kind, n.grown_id,"
            + " coalesce(g.title, l.name), n.closed_on, n.noted_at, (select min(t.due_on) from meeting_task t"
            + " where t.note_id = n.id and t.done_on is null) as due, n.version";
    private static final String FROM = " from resource_note n left join town.area a on a.id = n.area_id"
            + " left join term f on f.id = n.field_id left join term u on u.id = n.function_id"
            + " left join term p on p.id = n.form_id"
            + " left join town.gathering g on n.grown_kind = 'GATHERING' and g.id = n.grown_id"
            + " left join town.place l on n.grown_kind = 'PLACE' and l.id = n.grown_id where ";

    @Inject
    private MeetingBook book;

    /** The note of that number; none if there is none. */
    List<ResourceNote> one(long id) {
        return notes(SELECT + FROM + "n.id = ?1", id);
    }

    /** The notes on the agenda of a meeting, by area, the most often met first. */
    List<ResourceNote> agenda(long meeting) {
        return notes(SELECT + FROM + "n.id in (select note_id from meeting_agenda where meeting_id = ?1)"
                + " order by a.name is null, a.name, met desc, n.id", meeting);
    }

    /** One page, or, from the page 0, all of it up to so many. */
    List<ResourceNote> list(NoteQuery query, int most) {
        var values = new ArrayList<>();
        var where = where(query, values);
        var order = switch (query.sort()) {
            case NEWEST -> "n.id desc";
            case MET -> "met desc, n.id desc";
            case AREA -> "a.name is null, a.name, n.id desc";
            case DUE -> "due is null, due, n.id desc";
        };
        var first = query.page() < 1 ? 0 : (query.page() - 1L) * NotePage.SIZE;
        return notes(SELECT + FROM + where + " order by " + order + " limit " + most + " offset " + first,
                values.toArray());
    }

    long count(NoteQuery query) {
        var values = new ArrayList<>();
        var where = where(query, values);
        return book.rows("select count(*)" + FROM + where, values.toArray()).get(0).number();
    }

    private static String where(NoteQuery query, List<Object> values) {
        var where = new StringBuilder();
        if (query.state() == null) {
            where.append("n.state in ('NOTED', 'DISCUSSED', 'DECIDED')");
        } else {
            values.add(query.state().name());
            where.append("n.state = ?1");
        }
        if (query.areaId() != null) {
            values.add(query.areaId());
            where.append(" and n.area_id = ?").append(values.size());
        }
        if (!query.words().isEmpty()) {
            values.add("%" + query.words().replaceAll("[%_\\\\]", "") + "%");
            where.append(" and n.what like ?").append(values.size());
        }
        return where.toString();
    }

    private List<ResourceNote> notes(String sql, Object... values) {
        return book.rows(sql, values).stream().map(NoteReader::note).toList();
    }

    private static ResourceNote note(Row row) {
        return new ResourceNote(row.number(), row.number(), row.text(), row.number(), row.text(), row.number(),
                row.text(), row.number(), row.text(), Stream.of(row.text().split(",")).filter(one -> !one.isEmpty())
                .toList(), row.text(), NoteSource.valueOf(row.text()), row.number(), NoteState.valueOf(row.text()),
                row.count(), row.day(), row.text(), grown(row.text(), row.number(), row.text()), row.day(),
                row.moment(), row.day(), row.number());
    }

    private static Grown grown(String kind, Long id, String name) {
        return kind == null ? null : new Grown(kind.equals("PLACE"), id, name);
    }
}
