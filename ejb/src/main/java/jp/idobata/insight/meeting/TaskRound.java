package jp.idobata.insight.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalTime;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/**
 * Reminds owners of tasks that are due, in office hours, and those who can hand over what nobody owns. To do it twice
 * does nothing more.
 */
@Singleton
@RunAs(Role.ADMINISTRATOR_NAME)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskRound {

    private static final int OWNERS_MOST = 500;

    private static final int FROM_HOUR = 9;
    private static final int UNTIL_HOUR = 18;

    @EJB
    private TaskTurn turn;

    @Inject
    private TownClock clock;

    @Schedule(hour = "*", minute = "15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void hourly() {
        if (isOffice(clock.now().toLocalTime())) {
            go();
        }
    }

    /** Whether the office is open at that time of the town. */
    static boolean isOffice(LocalTime time) {
        return time.getHour() >= FROM_HOUR && time.getHour() < UNTIL_HOUR;
    }

    /** One round. Returns how many owners were reminded. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int go() {
        var owners = 0;
        while (owners < OWNERS_MOST && turn.remind()) {
            owners++;
        }
        turn.adrift();
        return owners;
    }
}
