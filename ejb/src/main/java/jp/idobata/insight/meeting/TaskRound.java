package jp.idobata.insight.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jp.idobata.account.Role;

/** Reminds owners of tasks that are due, in office hours, and lets old notes go. To do it twice does nothing more. */
@Singleton
@RunAs(Role.ADMINISTRATOR_NAME)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskRound {

    private static final int OWNERS_MOST = 500;

    @EJB
    private TaskTurn turn;

    @Schedule(hour = "9-17", minute = "15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void hourly() {
        go();
    }

    /** One round. Returns how many owners were reminded. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int go() {
        turn.forget();
        var owners = 0;
        while (owners < OWNERS_MOST && turn.remind()) {
            owners++;
        }
        return owners;
    }
}
