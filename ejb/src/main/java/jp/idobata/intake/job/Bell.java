package jp.idobata.intake.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every two seconds whether an import has something to do. Nodes do not get in each other's way: an import is
 * held by one of them.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Bell {

    private static final Logger LOG = Logger.getLogger(Bell.class.getName());

    private final AtomicBoolean atWork = new AtomicBoolean();

    @EJB
    private Worker worker;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void ring() {
        if (!atWork.compareAndSet(false, true)) {
            return;
        }
        try {
            worker.work();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "An import was interrupted; it goes on later", e);
        } finally {
            atWork.set(false);
        }
    }
}
