package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.idobata.calendar.TownClock;

/**
 * 担当: who has something open. A claim lasts ten minutes from the last time its holder opened the thing, or until that
 * person opens another one, leaves the queue or decides. The rows stay, as a record of who looked.
 */
@Dependent
class Claims {

    /** How long somebody may look before another one may take over. */
    static final Duration LASTS = Duration.ofMinutes(10);

    private static final String LIVE = " from claim c where c.submission_id = ?1 and c.released_at is null"
            + " and c.until_at > ?2";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /** Who has it open: an address. Empty if nobody does. */
    Optional<String> holder(long submissionId) {
        List<?> rows = em.createNativeQuery("select c.claimed_by" + LIVE).setParameter(1, submissionId)
                .setParameter(2, Moments.utc(clock.instant())).setMaxResults(1).getResultList();
        return rows.stream().findFirst().map(Object::toString);
    }

    /** Takes it for a person, unless another one has it; that person's other claims are released. */
    void take(long submissionId, String who) {
        // The row of the thing itself is what two who open it at the same moment queue at.
        em.createNativeQuery("select id from submission where id = ?1 for update").setParameter(1, submissionId)
                .getResultList();
        var holder = holder(submissionId);
        releaseOthers(who, submissionId);
        var now = clock.instant();
        if (holder.isEmpty()) {
            em.createNativeQuery("insert into claim (submission_id, claimed_by, claimed_at, until_at)"
                    + " values (?1, ?2, ?3, ?4)").setParameter(1, submissionId).setParameter(2, who)
                    .setParameter(3, Moments.utc(now)).setParameter(4, until(now)).executeUpdate();
        } else if (holder.get().equals(who)) {
            em.createNativeQuery("update claim set until_at = ?3 where submission_id = ?1 and claimed_by = ?2"
                    + " and released_at is null").setParameter(1, submissionId).setParameter(2, who)
                    .setParameter(3, until(now)).executeUpdate();
        }
    }

    /** A person leaves the queue: all that was claimed is free. */
    void release(String who) {
        releaseOthers(who, -1);
    }

    private void releaseOthers(String who, long submissionId) {
        em.createNativeQuery("update claim set released_at = ?3 where claimed_by = ?1 and submission_id <> ?2"
                + " and released_at is null").setParameter(1, who).setParameter(2, submissionId)
                .setParameter(3, Moments.utc(clock.instant())).executeUpdate();
    }

    /** It is decided: whoever had it open is free. */
    void settled(long submissionId) {
        em.createNativeQuery("update claim set released_at = ?2 where submission_id = ?1 and released_at is null")
                .setParameter(1, submissionId).setParameter(2, Moments.utc(clock.instant())).executeUpdate();
    }

    private static Object until(Instant now) {
        return Moments.utc(now.plus(LASTS));
    }
}
