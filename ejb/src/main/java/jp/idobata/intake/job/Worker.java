package jp.idobata.intake.job;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.idobata.account.Role;

/** Goes through the imports that have something to do, as the program itself. */
@Stateless
@PermitAll
@RunAs(Role.ADMINISTRATOR_NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class.getName());
    /** Another one after every start: what a killed program held is free once its time is over. */
    private static final String NODE = UUID.randomUUID().toString();
    private static final int WRITTEN_AT_ONCE = 25;

    @EJB
    private Steps steps;

    /** Works until nothing is left to do. Returns how many steps were gone through. */
    public int work() {
        var count = 0;
        for (var job = steps.claim(NODE); job != null; job = steps.claim(NODE)) {
            step(job);
            count++;
        }
        return count;
    }

    private void step(Job job) {
        switch (job.stage()) {
            case UPLOADED -> read(job);
            case READ -> repeat(() -> steps.look(job));
            case CONFIRMED -> repeat(() -> some(job, "LOOKED", false));
            case PUBLISHING -> repeat(() -> steps.publish(job, WRITTEN_AT_ONCE));
            case UNDOING -> repeat(() -> some(job, "DONE", true));
            default -> throw new IllegalStateException(job.stage().name());
        }
    }

    /** A file that nobody has thought of must not keep the others waiting. */
    private void read(Job job) {
        try {
            steps.read(job);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The file of import " + job.id() + " cannot be read", e);
            steps.refuse(job);
        }
    }

    /** Some records together; if one of them fails, one by one, and that one is passed over. */
    private boolean some(Job job, String reached, boolean backwards) {
        try {
            return backwards ? steps.undo(job, WRITTEN_AT_ONCE) : steps.write(job, WRITTEN_AT_ONCE);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "One of several records fails", e);
        }
        var more = true;
        for (var i = 0; i < WRITTEN_AT_ONCE && more; i++) {
            more = one(job, reached, backwards);
        }
        return more;
    }

    private boolean one(Job job, String reached, boolean backwards) {
        try {
            return backwards ? steps.undo(job, 1) : steps.write(job, 1);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A record of import " + job.id() + " cannot be written", e);
            steps.passOver(job, reached, backwards);
            return true;
        }
    }

    private static void repeat(BooleanSupplier step) {
        while (step.getAsBoolean()) {
            // Each turn is one transaction.
        }
    }
}
