package jp.idobata.freshness;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import jp.idobata.calendar.TownClock;

/**
 * The day's round: has people asked by mail, and lets age and rest what nobody answered for. At nine in the morning by
 * the town's clock; made good until six in the evening if no node ran then. The first node to take the day's slot in
 * {@code job_run} does the work, the others find it taken; what was asked of already is not due.
 */
@Singleton
@PermitAll
public class Asking {

    /** Most entries that are asked of by mail in a day. */
    public static final int ENTRIES_MOST = 100;
    /** Most entries in one mail. */
    public static final int EACH_MOST = 10;

    private static final int FROM_HOUR = 9;
    private static final int UNTIL_HOUR = 18;
    private static final int BATCH = 200;
    /** More than are asked of, because some are left for another day so that nobody gets a mail that is too long. */
    private static final int LOOKED_AT = 5 * ENTRIES_MOST;
    private static final String SILENT = "x.times >= 2 and x.last_asked < :answered and x.rests is null";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Standings standings;

    @Inject
    private Round round;

    @Inject
    private TownClock clock;

    @EJB
    private Asking self;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyTenMinutes() {
        var hour = clock.now().getHour();
        if (hour >= FROM_HOUR && hour < UNTIL_HOUR) {
            goRound();
        }
    }

    /** Goes the day's round, once for all nodes together. Returns how many entries were asked of by mail. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int goRound() {
        if (!self.take(clock.today().toString())) {
            return 0;
        }
        self.tidy();
        while (self.growOlder() == BATCH) {
            // Each batch is one transaction; what was done is not found again.
        }
        return self.ask();
    }

    /** Takes the slot of a day; false if another node has it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean take(String day) {
        return em.createNativeQuery("insert ignore into job_run (job, slot, started_at)"
                + " values ('freshness', ?1, utc_timestamp(6))").setParameter(1, day).executeUpdate() == 1;
    }

    /** Throws away what no longer counts. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tidy() {
        round.tidy();
    }

    /** Lets some entries age or rest for which nobody answered. Returns how many. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int growOlder() {
        var aged = " and (not exists (select 1 from freshness_ageing f where f.kind = x.kind and f.subject_id = x.id"
                + " and f.began_at > x.last_asked) or x.last_asked < :resting)";
        var silent = standings.find(Standings.ASKED, SILENT + aged, Map.of("answered", standings.answered(), "resting",
                standings.resting()), 0, BATCH);
        silent.forEach(round::growOlder);
        return silent.size();
    }

    /** Has people asked by mail. Returns how many entries they were asked about. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int ask() {
        List<Standing> due = standings.find(Standings.MAILED + " and not " + CallSql.PHONED
                + " and x.rests is null and x.sure < :due and (x.times = 0"
                + " or x.times = 1 and x.last_asked < :answered)", Map.of("due", standings.due(), "answered",
                        standings.answered()), 0, LOOKED_AT);
        return round.ask(due);
    }
}
