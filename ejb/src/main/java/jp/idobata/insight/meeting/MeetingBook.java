package jp.idobata.insight.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.idobata.account.Accounts;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.meeting.personal.PersonalRefusal;

/** Writes what is kept of notes and meetings. Every value is bound: none stands in a statement, or in its log. */
@Dependent
class MeetingBook {

    private static final String DEEDS = "select d.id, d.kind, if(d.kind = 'HANDED', concat_ws(' ', d.words, '\u2192',"
            + " (select a.name from town.account a where a.id = json_value(d.was, '$.to')), json_value(d.was,"
            + " '$.until')), d.words), d.meeting_id, d.whisper_id, d.done_by,"
            + " d.done_at, d.undone_by, d.undone_at from resource_deed d where ";

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @EJB
    private Accounts accounts;

    @Inject
    private TownClock clock;

    LocalDate today() {
        return clock.today();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    String caller() {
        return accounts.callerName();
    }

    /** Runs a statement; its values in order. */
    int run(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    /** The rows of a statement; its values in order. */
    List<Row> rows(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Row::new).toList();
    }

    long lastId() {
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    /** Keeps a deed; returns its number. */
    long deed(Long note, Long meeting, Deed.Kind kind, String words) {
        return deed(note, meeting, kind, words, null, null);
    }

    /** Keeps a deed with how the note was before. */
    long deed(Long note, Long meeting, Deed.Kind kind, String words, NoteState wasState, Long whisper) {
        run("insert into resource_deed (note_id, meeting_id, kind, words, was_state, whisper_id, done_by, done_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", note, meeting, kind.name(), words,
                wasState == null ? null : wasState.name(), whisper, caller(), now());
        return lastId();
    }

    /** The deeds about a note, or else about a meeting, the latest first; at most 200. */
    List<Deed> deeds(Long note, Long meeting) {
        return rows(DEEDS + (note == null ? "d.note_id is null and d.meeting_id = ?1" : "d.note_id = ?1")
                + " order by d.id desc limit 200", note == null ? meeting : note).stream().map(row -> new Deed(
                row.number(), Deed.Kind.valueOf(row.text()), row.text(), row.number(), row.number(), row.text(),
                row.moment(), row.text(), row.moment())).toList();
    }

    /** A text that may be kept: not longer than that, and about no person. Empty is null. */
    String checked(String text, int most, Collection<String> notPeople) {
        var plain = text == null ? "" : text.strip().replace("\r\n", "\n");
        if (plain.codePointCount(0, plain.length()) > most) {
            throw MeetingRefusal.badText(most);
        }
        PersonalRefusal.check(plain, notPeople);
        return plain.isEmpty() ? null : plain;
    }

    /** The same of a text that must not be empty. */
    String required(String text, int most, Collection<String> notPeople) {
        var plain = checked(text, most, notPeople);
        if (plain == null) {
            throw MeetingRefusal.badText(most);
        }
        return plain;
    }

    /** Keeps that somebody said of pieces of a text that they are no person, as far as they stand in it. */
    void noPerson(Long note, Long meeting, String text, Collection<String> notPeople) {
        var said = notPeople.stream().filter(piece -> text != null && text.contains(piece)).sorted()
                .collect(Collectors.joining(" / "));
        if (!said.isEmpty()) {
            deed(note, meeting, Deed.Kind.NO_PERSON, said.substring(0, Math.min(1000, said.length())));
        }
    }

    /** Holds a note until the end of the transaction; its state. */
    NoteState hold(long note) {
        var rows = rows("select state from resource_note where id = ?1 for update", note);
        if (rows.isEmpty()) {
            throw MeetingRefusal.missing();
        }
        return NoteState.valueOf(rows.get(0).text());
    }

    /** Holds an open note that nobody has changed since it was read; its state. */
    NoteState holdOpen(long note, long version) {
        var state = hold(note);
        if (rows("select 1 from resource_note where id = ?1 and version = ?2", note, version).isEmpty()) {
            throw MeetingRefusal.changedMeanwhile();
        }
        if (!state.isOpen()) {
            throw MeetingRefusal.closed();
        }
        return state;
    }

    /** Holds a meeting until the end of the transaction; whether it is called off. */
    boolean holdMeeting(long id) {
        var rows = rows("select off_on is not null from meeting where id = ?1 for update", id);
        if (rows.isEmpty()) {
            throw MeetingRefusal.missing();
        }
        return rows.get(0).truth();
    }

    /** Holds the meeting that a deed is about, if any: always before a note, so that no two wait for each other. */
    void holdMeetingOf(long deed) {
        rows("select m.id from meeting m where m.id = (select d.meeting_id from resource_deed d where d.id = ?1)"
                + " for update", deed);
    }

    void undone(long deed) {
        run("update resource_deed set undone_by = ?2, undone_at = ?3 where id = ?1", deed, caller(), now());
    }

    /** What was said before a change is kept for a time; without it, the change stands. */
    void requireWas(long deed) {
        if (rows("select 1 from resource_deed where id = ?1 and was is not null", deed).isEmpty()) {
            throw MeetingRefusal.letGo();
        }
    }

    void state(long note, NoteState state) {
        run("update resource_note set state = ?2, version = version + 1 where id = ?1", note, state.name());
    }
}
