package jp.idobata.intake.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jp.idobata.OneAtATime;

/**
 * Looks every two seconds whether an import has something to do. Nodes do not get in each other's way: an import is
 * held by one of them.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Bell {

    private final OneAtATime lane = new OneAtATime(Bell.class,
            "An import was interrupted; it goes on later");

    @EJB
    private Worker worker;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void ring() {
        lane.run(worker::work);
    }
}
