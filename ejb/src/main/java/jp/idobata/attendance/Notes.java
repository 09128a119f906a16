package jp.idobata.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import jp.idobata.calendar.TownClock;

/** What an organiser writes to all who come: not too often, and it is not kept. */
@Dependent
class Notes {

    static final int SUBJECT_MOST = 80;
    static final int TEXT_MOST = 2000;
    static final int A_DAY_MOST = 3;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Lists lists;

    @Inject
    private TownClock clock;

    /** What is written. */
    record Note(String subject, String text) {
    }

    /** @throws AttendanceRefusal if a part is missing or too long */
    Note checked(String subject, String text) {
        if (isBad(subject, SUBJECT_MOST) || isBad(text, TEXT_MOST)) {
            throw AttendanceRefusal.badNote(SUBJECT_MOST, TEXT_MOST);
        }
        return new Note(subject.strip(), text.strip());
    }

    private static boolean isBad(String text, int most) {
        return text == null || text.isBlank() || text.strip().length() > most;
    }

    int send(OpenList list, String writer, Note note) {
        var since = clock.instant().minus(Duration.ofDays(1));
        var lately = em.createQuery("select count(n) from ComersNote n where n.occurrenceId = :date"
                + " and n.writtenAt > :since", Long.class).setParameter("date", list.date().id())
                .setParameter("since", since).getSingleResult();
        if (lately >= A_DAY_MOST) {
            throw AttendanceRefusal.tooManyNotes(A_DAY_MOST);
        }
        var comers = list.all(State.IN);
        if (comers.isEmpty()) {
            throw AttendanceRefusal.nobodyComes();
        }
        em.persist(new ComersNote(list.date().id(), writer, clock.instant(), comers.size()));
        comers.forEach(going -> lists.tell(lists.about(Told.Kind.NOTE, going, list.date())
                .saying(note.subject(), note.text())));
        return comers.size();
    }
}
