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
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

    /** In the database's own words: a bulk delete in JPQL would need the right to make tables. */
    private int delete() {
        var afterwards = em.createNativeQuery("delete from going where occurrence_id in"
                + " (select id from occurrence where over_at <= ?1)")
                .setParameter(1, endOfDaysForgotten(clock.today())).executeUpdate();
        var gone = em.createNativeQuery("delete from going where state in ('ASKED', 'WITHDRAWN', 'TAKEN_OFF')"
                + " and occurrence_id in (select id from occurrence where over_at <= ?1)")
                .setParameter(1, clock.now()).executeUpdate();
        var since = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(UNCONFIRMED_DAYS);
        var unconfirmed = em.createNativeQuery("delete from going where state = 'ASKED' and asked_at < ?1")
                .setParameter(1, since).executeUpdate();
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
