package jp.idobata.insight.keeping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/**
 * Deletes at night what is due, on one node. It begins several times a night: what a node that went down has left, the
 * next hour does. To do it twice does nothing more.
 */
@Singleton
@RunAs(Role.ADMINISTRATOR_NAME)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeepingRound {

    private static final int FROM_HOUR = 2;
    private static final int UNTIL_HOUR = 6;
    private static final int BATCHES_MOST = 1000;
    private static final System.Logger LOG = System.getLogger(KeepingRound.class.getName());

    @EJB
    private KeepingTurn turn;

    @Inject
    private TownClock clock;

    @Schedule(hour = "*", minute = "20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void hourly() {
        if (isNight(clock.now().toLocalTime()) && turn.take(clock.now().truncatedTo(ChronoUnit.HOURS).toString())) {
            empty();
        }
    }

    /** Whether it is night in town at that time: nobody who sets a rule by day has it carried out behind their back. */
    static boolean isNight(LocalTime time) {
        return time.getHour() >= FROM_HOUR && time.getHour() < UNTIL_HOUR;
    }

    /** Deletes what is due now. Returns how many things went. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int empty() {
        return Arrays.stream(Matter.values()).mapToInt(this::tried).sum();
    }

    /** What goes wrong with one kind must not keep the others. No text of any row may come into a log. */
    private int tried(Matter matter) {
        try {
            return empty(matter);
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.ERROR, "Nothing more of {0} is deleted tonight: {1}", matter,
                    e.getClass().getName());
            return 0;
        }
    }

    private int empty(Matter matter) {
        var gone = 0;
        for (var batch = 0; batch < BATCHES_MOST; batch++) {
            var deleted = turn.some(matter);
            gone += deleted;
            if (deleted < KeepingTurn.BATCH) {
                break;
            }
        }
        return gone;
    }
}
