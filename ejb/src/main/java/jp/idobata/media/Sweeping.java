package jp.idobata.media;

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
import java.util.List;
import jp.idobata.calendar.TownClock;

/**
 * Throws pictures away that have belonged to nothing for seven days: neither to something that was accepted, nor to a
 * draft that is being written or waits, nor to what a decision or an import changed and an undoing would bring back.
 * Runs each night on every node; the first to take the night's slot in {@code job_run} does the work, the others find
 * it taken.
 */
@Singleton
@PermitAll
public class Sweeping {

    /** Days that a picture may belong to nothing. */
    static final int DAYS = 7;

    private static final int BATCH = 100;

    private static final String USED = """
            (exists (select 1 from gathering_picture x where x.hash = p.hash)
              or exists (select 1 from place_picture x where x.hash = p.hash)
              or exists (select 1 from site_setting s where s.name = 'LOGO' and s.value = p.hash)
              or exists (select 1 from group_picture x where x.hash = p.hash)
              or exists (select 1 from held_picture x where x.hash = p.hash)
              or exists (select 1 from story_picture x where x.hash = p.hash)
              or exists (select 1 from guide_picture x where x.hash = p.hash)
              or exists (select 1 from draft d where d.accepted_at is null and d.discarded_at is null
                and d.body collate utf8mb4_nopad_bin like concat('%', p.hash, '%'))
              or exists (select 1 from place_draft d where d.accepted_at is null
                and d.body collate utf8mb4_nopad_bin like concat('%', p.hash, '%'))
              or exists (select 1 from decision d where d.former is not null and not d.pictures_let_go
                and d.former collate utf8mb4_nopad_bin like concat('%', p.hash, '%')
                and not exists (select 1 from decision u where u.undoes = d.id))
              or exists (select 1 from import_record r where r.earlier is not null and r.state <> 'UNDONE'
                and r.earlier collate utf8mb4_nopad_bin like concat('%', p.hash, '%')))""";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    @EJB
    private Sweeping self;

    @Schedule(hour = "3", minute = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyNight() {
        sweep();
    }

    /** Sweeps, once a day for all nodes together. Returns how many pictures were thrown away. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int sweep() {
        if (!self.take(clock.today().toString())) {
            return 0;
        }
        self.look();
        var thrown = 0;
        for (var batch = self.unused(); !batch.isEmpty(); batch = self.unused()) {
            thrown += self.throwAway(batch);
        }
        return thrown;
    }

    /** Takes the slot of a night; false if another node has it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean take(String night) {
        return em.createNativeQuery("insert ignore into job_run (job, slot, started_at)"
                + " values ('pictures', ?1, utc_timestamp(6))").setParameter(1, night).executeUpdate() == 1;
    }

    /** Notes which pictures have begun to belong to nothing, and which belong to something again. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void look() {
        em.createNativeQuery("update picture p set p.unused_since = null where p.unused_since is not null and " + USED)
                .executeUpdate();
        em.createNativeQuery("update picture p set p.unused_since = ?1 where p.unused_since is null and not " + USED)
                .setParameter(1, now()).executeUpdate();
    }

    /** Some that have belonged to nothing for long. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<String> unused() {
        List<?> hashes = em.createNativeQuery("select p.hash from picture p where p.unused_since <= ?1 and not " + USED
                + " limit " + BATCH)
                .setParameter(1, now().minusDays(DAYS)).getResultList();
        return hashes.stream().map(String.class::cast).toList();
    }

    /** Throws some away; each batch is one transaction. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int throwAway(List<String> hashes) {
        for (var table : List.of("picture_print", "picture_giver", "picture")) {
            for (var hash : hashes) {
                em.createNativeQuery("delete from " + table + " where hash = ?1").setParameter(1, hash)
                        .executeUpdate();
            }
        }
        return hashes.size();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
