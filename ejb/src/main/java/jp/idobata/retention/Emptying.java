package jp.idobata.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import jp.idobata.calendar.TownClock;

/** Deletes at night what is due, on one node, a few hundred at a time. What was begun goes on the next night. */
@Singleton
@PermitAll
public class Emptying {

    static final int BATCH = 500;
    private static final int BATCHES_MOST = 1000;

    private static final System.Logger LOG = System.getLogger(Emptying.class.getName());

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private RuleBook book;

    @Inject
    private TownClock clock;

    @EJB
    private Emptying self;

    @Schedule(hour = "3", minute = "50", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyNight() {
        if (self.take(clock.today().toString())) {
            empty();
        }
    }

    /** Deletes what is due now. Returns how many things went. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int empty() {
        return Arrays.stream(Kept.values()).mapToInt(this::tried).sum();
    }

    /** What goes wrong with one kind must not keep the others. */
    private int tried(Kept kind) {
        try {
            return empty(kind);
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.ERROR, "Nothing more of {0} is deleted tonight: {1}", kind, e.toString());
            return 0;
        }
    }

    private int empty(Kept kind) {
        var gone = 0;
        for (var batch = 0; batch < BATCHES_MOST; batch++) {
            var deleted = self.some(kind);
            gone += deleted;
            if (deleted < BATCH) {
                break;
            }
        }
        return gone;
    }

    /** Takes the slot of a night; false if another node has it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean take(String night) {
        return em.createNativeQuery("insert ignore into job_run (job, slot, started_at)"
                + " values ('retention', ?1, utc_timestamp(6))").setParameter(1, night).executeUpdate() == 1;
    }

    /** Deletes some of a kind, in a transaction of its own. Returns how many. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int some(Kept kind) {
        var days = book.rule(kind).days();
        var deleted = days == null ? 0 : book.delete(kind, days, BATCH);
        if (deleted > 0) {
            book.note(kind, deleted);
        }
        return deleted;
    }
}
