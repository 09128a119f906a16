package jp.idobata.announcement;

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

/** Looks four times a minute whether a message is due. Nodes do not get in each other's way: one holds it. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class AnnouncementBell {

    private static final Logger LOG = Logger.getLogger(AnnouncementBell.class.getName());

    private final AtomicBoolean atWork = new AtomicBoolean();

    @EJB
    private AnnouncementRound round;

    @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void ring() {
        if (!atWork.compareAndSet(false, true)) {
            return;
        }
        try {
            round.go();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A round of announcements was interrupted; it goes on later", e);
        } finally {
            atWork.set(false);
        }
    }
}
