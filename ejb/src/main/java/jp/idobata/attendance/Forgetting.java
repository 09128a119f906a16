package jp.idobata.attendance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.idobata.calendar.TownClock;

/**
 * Deletes what is known of people who came, when the day and {@value #DAYS} more have gone; the counts stay. What was
 * never confirmed goes after {@value #UNCONFIRMED_DAYS} days, and who did not come after all is forgotten when the date
 * is over. Every hour on every node: to delete twice does no harm.
 */
@Singleton
@PermitAll
public class Forgetting {

    /** How many days after its day a date's list is kept. */
    public static final int DAYS = 30;
    static final int UNCONFIRMED_DAYS = 3;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Turns turns;

    @Inject
    private TownClock clock;

    @Schedule(hour = "*", minute = "5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyHour() {
        forget();
    }

    /** Deletes what is due now. Returns how many sayings were deleted. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int forget() {
        return turns.next(this::delete);
    }

    private int delete() {
        var afterwards = em.createQuery("delete from Going g where g.occurrenceId in"
                + " (select o.id from Occurrence o where o.overAt <= :end)")
                .setParameter("end", endOfDaysForgotten(clock.today())).executeUpdate();
        var gone = em.createQuery("delete from Going g where g.state in :states and g.occurrenceId in"
                + " (select o.id from Occurrence o where o.overAt <= :now)")
                .setParameter("states", List.of(State.ASKED, State.WITHDRAWN, State.TAKEN_OFF))
                .setParameter("now", clock.now()).executeUpdate();
        var unconfirmed = em.createQuery("delete from Going g where g.state = :asked and g.askedAt < :since")
                .setParameter("asked", State.ASKED)
                .setParameter("since", clock.instant().minus(Duration.ofDays(UNCONFIRMED_DAYS))).executeUpdate();
        return afterwards + gone + unconfirmed;
    }

    /**
     * What was over by then is forgotten on that day. A date that ends at midnight is of the day before, so it goes
     * with that day's others.
     */
    static LocalDateTime endOfDaysForgotten(LocalDate today) {
        return today.minusDays(DAYS).atStartOfDay();
    }
}
