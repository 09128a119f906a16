package jp.idobata.follow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.idobata.calendar.TownClock;

/** Who wants no digest. */
@Dependent
class Stops {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    boolean isStopped(long accountId) {
        return !em.createNativeQuery("select 1 from digest_stop where account_id = ?1").setParameter(1, accountId)
                .getResultList().isEmpty();
    }

    void begin(long accountId) {
        em.createNativeQuery("insert ignore into digest_stop (account_id, stopped_at) values (?1, ?2)")
                .setParameter(1, accountId)
                .setParameter(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
    }

    void end(long accountId) {
        em.createNativeQuery("delete from digest_stop where account_id = ?1").setParameter(1, accountId)
                .executeUpdate();
    }
}
