package jp.idobata.attendance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import jp.idobata.Collision;

/**
 * Lets people at the lists in turns: each work is one short transaction of its own, tried again a few times if it met
 * another. Only some are at it at a time, in the order they came, so that a crowd at one date does not take all
 * connections to the database; the rest of the town goes on.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Turns {

    private static final int AT_A_TIME = 6;
    private static final int TRIES_MOST = 5;
    private static final long PATIENCE_SECONDS = 30;

    private final Semaphore gate = new Semaphore(AT_A_TIME, true);

    @EJB
    private Turns self;

    /**
     * Does the work when it is its turn.
     *
     * @throws AttendanceRefusal if it took too long to come to that, or what the work refuses
     */
    public <T> T next(Supplier<T> work) {
        if (!enter()) {
            throw AttendanceRefusal.tooBusy();
        }
        try {
            return persistently(work);
        } finally {
            gate.release();
        }
    }

    private <T> T persistently(Supplier<T> work) {
        for (var tries = 1;; tries++) {
            try {
                return self.once(work);
            } catch (RuntimeException e) {
                if (tries == TRIES_MOST || !Collision.isBehind(e)) {
                    throw e;
                }
            }
        }
    }

    private boolean enter() {
        try {
            return gate.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Does the work in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> T once(Supplier<T> work) {
        return work.get();
    }
}
