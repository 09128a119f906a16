package jp.idobata.gathering;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.idobata.account.Guests;
import jp.idobata.calendar.TownClock;

/**
 * Forgets, each night, what was written without an account and whose link nobody has used in time, and the guests of
 * whom nothing else is known. As with {@link Horizon}, the first node to take the night's slot does the work.
 */
@Singleton
@PermitAll
public class UnconfirmedPosts {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Guests guests;

    @Inject
    private TownClock clock;

    @EJB
    private UnconfirmedPosts self;

    @Schedule(hour = "3", minute = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyNight() {
        forget();
    }

    /** Forgets them, once a day for all nodes together. Returns how many posts were forgotten. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int forget() {
        return self.take(clock.today().toString()) ? self.remove() : 0;
    }

    /** Takes the slot of a night; false if another node has it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean take(String night) {
        return em.createNativeQuery("insert ignore into job_run (job, slot, started_at)"
                + " values ('unconfirmed', ?1, utc_timestamp(6))").setParameter(1, night).executeUpdate() == 1;
    }

    /** Removes them now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int remove() {
        var before = clock.instant().minus(GuestPost.UNCONFIRMED);
        var posts = em.createNativeQuery("delete ignore from draft where submitted_at is null and accepted_at is null"
                + " and id in (select draft_id from guest_post where confirmed_at is null and begun_at < ?1)")
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC).toString()).executeUpdate();
        guests.forgetUnproven(before);
        return posts;
    }
}
