package jp.idobata.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Account;
import jp.idobata.calendar.TownClock;
import jp.idobata.link.Purpose;
import jp.idobata.link.SignedLinks;

/** The lists of dates: finds them, opens them for a change, and tells people what became of them. */
@Dependent
class Lists {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private SignedLinks links;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Told> mail;

    /** The date of a gathering that was first meant to start then. */
    Optional<ComingDate> date(long gatheringId, LocalDateTime original) {
        return em.createQuery(ComingDate.SELECT + " where g.id = :gathering and o.originalStartsAt = :original",
                Object[].class).setParameter("gathering", gatheringId).setParameter("original", original)
                .getResultList().stream().findFirst().map(ComingDate::of);
    }

    /** The next date of a gathering that is not over; the last one if all are. */
    Optional<ComingDate> next(long gatheringId) {
        return first(" where g.id = :gathering and o.overAt > :now order by o.startsAt", gatheringId)
                .or(() -> first(" where g.id = :gathering and o.overAt <= :now order by o.startsAt desc", gatheringId));
    }

    private Optional<ComingDate> first(String which, long gatheringId) {
        return em.createQuery(ComingDate.SELECT + which, Object[].class).setParameter("gathering", gatheringId)
                .setParameter("now", clock.now()).setMaxResults(1).getResultList().stream().findFirst()
                .map(ComingDate::of);
    }

    /** The date of that number. */
    Optional<ComingDate> date(long id) {
        return em.createQuery(ComingDate.SELECT + " where o.id = :id", Object[].class).setParameter("id", id)
                .setFlushMode(FlushModeType.COMMIT).getResultList().stream().findFirst().map(ComingDate::of);
    }

    /** Makes sure that nobody else changes anything of that date until the transaction ends. */
    void lock(long dateId) {
        em.createNativeQuery("select id from occurrence where id = ?1 for update").setParameter(1, dateId)
                .setFlushMode(FlushModeType.COMMIT).getResultList();
    }

    /**
     * Opens the list of a date for a change. Nothing of it may have been loaded in this transaction before.
     *
     * @throws AttendanceRefusal if there is no such date
     */
    OpenList open(long dateId) {
        lock(dateId);
        var date = date(dateId).orElseThrow(AttendanceRefusal::noDate);
        var roll = em.find(Roll.class, dateId);
        if (roll == null) {
            roll = new Roll(dateId, date.gatheringId());
            em.persist(roll);
        }
        return new OpenList(em, date, roll);
    }

    /** How much room there is at a date. */
    Room room(ComingDate date) {
        var roll = em.find(Roll.class, date.id());
        return roll == null ? new Room(date, date.capacity(), 0, 0)
                : new Room(date, roll.getCapacity() == null ? date.capacity() : roll.getCapacity(), roll.getTaken(),
                        roll.getWaiting());
    }

    /** A date's list for reading. */
    ComersList of(ComingDate date) {
        var roll = em.find(Roll.class, date.id());
        return new ComersList(room(date), roll == null ? null : roll.getCapacity(),
                Comers.numbered(OpenList.all(em, date.id(), State.IN)),
                Comers.numbered(OpenList.all(em, date.id(), State.WAITING)));
    }

    /** What somebody has said, as oneself may see it. */
    MyGoing mine(Going going) {
        return MyGoing.of(going, token(going), date(going.getOccurrenceId()).orElseThrow(), position(going));
    }

    private int position(Going going) {
        return Positions.of(em, going);
    }

    /** The date that somebody's saying is about. */
    Optional<Long> dateOf(long goingId) {
        return em.createQuery("select g.occurrenceId from Going g where g.id = :id", Long.class)
                .setParameter("id", goingId).getResultStream().findFirst();
    }

    /** The number of a saying, if the text is the link to it. */
    Optional<Long> read(String token) {
        var id = links.read(Purpose.GOING, token);
        return id.isPresent() ? Optional.of(id.getAsLong()) : Optional.empty();
    }

    /** The text of the link to a saying. */
    String token(Going going) {
        return links.sign(Purpose.GOING, going.getId());
    }

    /** Has somebody told something. */
    void tell(Told told) {
        mail.fire(told);
    }

    Told about(Told.Kind kind, Going going, ComingDate date) {
        return Told.of(kind, going, token(going), date);
    }

    /** Gives the places there are, and tells whoever gets one without having come just now. */
    void settle(OpenList list, Going newcomer) {
        list.settle(clock.now()).stream().filter(going -> going != newcomer)
                .forEach(going -> tell(about(Told.Kind.MOVED_UP, going, list.date())));
        if (list.roll().tellFirst()) {
            tellOrganiser(Told.Kind.FIRST_COMER, list);
        }
        if (list.roll().tellFull(list.seating().isFull())) {
            tellOrganiser(Told.Kind.FULL, list);
        }
    }

    private void tellOrganiser(Told.Kind kind, OpenList list) {
        var date = list.date();
        List<Account> posters = em.createQuery("select a from Gathering g join g.account a where g.id = :id",
                Account.class).setParameter("id", date.gatheringId()).getResultList();
        posters.forEach(poster -> tell(new Told(kind, poster.getEmail(), poster.getName(), poster.getLanguage(), null,
                date, list.roll().getTaken(), 0, null, null, null)));
    }
}
