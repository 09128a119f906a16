package jp.idobata.attendance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import jp.idobata.calendar.TownClock;

/**
 * Tells those who have a place that it is tomorrow, at five in the afternoon by the town's clock. If no node ran at
 * five it is made good until nine in the evening; at night nobody's telephone rings. Who waits is not told, nor anybody
 * of a date that is cancelled or out of public view.
 */
@Singleton
@PermitAll
public class Reminders {

    private static final int FROM_HOUR = 17;
    private static final int UNTIL_HOUR = 21;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Lists lists;

    @Inject
    private Turns turns;

    @Inject
    private TownClock clock;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyTenMinutes() {
        var hour = clock.now().getHour();
        if (hour >= FROM_HOUR && hour < UNTIL_HOUR) {
            remind();
        }
    }

    /** Reminds of tomorrow, once for all nodes together. Returns how many people were told. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int remind() {
        var today = clock.today();
        if (!turns.next(() -> takes(today))) {
            return 0;
        }
        return datesOn(today.plusDays(1)).stream().mapToInt(date -> turns.next(() -> remindOf(date))).sum();
    }

    private boolean takes(LocalDate day) {
        return em.createNativeQuery("insert ignore into job_run (job, slot, started_at)"
                + " values ('reminders', ?1, utc_timestamp(6))").setParameter(1, day.toString()).executeUpdate() == 1;
    }

    private List<Long> datesOn(LocalDate day) {
        return em.createQuery("select o.id from Occurrence o, Roll r where r.occurrenceId = o.id"
                + " and o.startsAt >= :from and o.startsAt < :to order by o.id", Long.class)
                .setParameter("from", day.atStartOfDay()).setParameter("to", day.plusDays(1).atStartOfDay())
                .getResultList();
    }

    private int remindOf(long dateId) {
        var list = lists.open(dateId);
        if (!list.date().ahead(clock.now())) {
            return 0;
        }
        var comers = list.all(State.IN);
        comers.forEach(going -> lists.tell(lists.about(Told.Kind.REMINDER, going, list.date())));
        return comers.size();
    }
}
