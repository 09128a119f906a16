package jp.idobata.gathering;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.idobata.calendar.TownClock;

/**
 * Keeps the dates of every series laid out 400 days ahead. Runs each night on every node; the first to take the
 * night's slot in {@code job_run} does the work, the others find it taken.
 */
@Singleton
@PermitAll
public class Horizon {

    private static final int BATCH = 200;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    @Inject
    private Event<DatesChanged> changes;

    @EJB
    private Horizon self;

    @Schedule(hour = "3", minute = "10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyNight() {
        moveOn();
    }

    /** Moves the horizon on, once a day for all nodes together. Returns how many dates were added. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int moveOn() {
        if (!self.take(clock.today().toString())) {
            return 0;
        }
        var added = 0;
        var after = 0L;
        for (var batch = self.seriesAfter(after); !batch.isEmpty(); batch = self.seriesAfter(after)) {
            added += self.extend(batch);
            after = batch.get(batch.size() - 1);
        }
        return added;
    }

    /** Takes the slot of a night; false if another node has it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean take(String night) {
        return em.createNativeQuery("insert ignore into job_run (job, slot, started_at)"
                + " values ('horizon', ?1, ?2)").setParameter(1, night)
                .setParameter(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate() == 1;
    }

    /** Numbers of the next public series after that one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Long> seriesAfter(long id) {
        return em.createQuery("select g.id from Gathering g, Publication p where p.gatheringId = g.id"
                + " and g.repetition.rrule is not null and g.id > :id order by g.id", Long.class).setParameter("id", id)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** Lays out the dates of some series; each batch is one transaction. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int extend(List<Long> ids) {
        return ids.stream().mapToInt(id -> extend(em.find(Gathering.class, id))).sum();
    }

    private int extend(Gathering gathering) {
        var promised = Promised.by(gathering, clock.now());
        var added = Dates.of(gathering).extend(clock.now());
        if (!promised.changes().isEmpty()) {
            changes.fire(new DatesChanged(gathering.getId(), promised.changes()));
        }
        return added;
    }
}
