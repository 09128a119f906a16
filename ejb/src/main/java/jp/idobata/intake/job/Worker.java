package jp.idobata.intake.job;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.UUID;
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
    private static final int LOOKED_AT_ONCE = 200;
    private static final int WRITTEN_AT_ONCE = 250;
    private static final int TURNED_AT_ONCE = 25;

    @EJB
    private Steps steps;

    /** Works until nothing is left to do. Returns how many steps were gone through. */
    public int work() {
        var count = 0;
        for (var job = steps.claim(NODE); job != null; job = steps.claim(NODE)) {
            try {
                step(job);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Import " + job.id() + " was interrupted; it goes on later", e);
                steps.putOff(job);
            }
            count++;
        }
        return count;
    }

    private void step(Job job) {
        switch (job.stage()) {
            case UPLOADED -> read(job);
            case READ -> repeat(job, new Turn(steps::look, LOOKED_AT_ONCE, "READ", "FAILED", false));
            case CONFIRMED -> repeat(job, new Turn(steps::write, WRITTEN_AT_ONCE, "LOOKED", "FAILED", false));
            // What cannot be shown is there all the same, and can be taken back.
            case PUBLISHING -> repeat(job, new Turn(steps::publish, TURNED_AT_ONCE, "DONE", "SHOWN", false));
            case UNDOING -> repeat(job, new Turn(steps::undo, TURNED_AT_ONCE, "DONE", "LEFT", true));
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

    /** Deals with at most so many records in one transaction. Returns whether there may be more. */
    @FunctionalInterface
    private interface Deed {
        boolean some(Job job, int most);
    }

    /**
     * What is done again and again until all records are dealt with.
     *
     * @param reached the state in which it finds its records
     * @param passed the one of a record that fails
     */
    private record Turn(Deed deed, int most, String reached, String passed, boolean backwards) {
    }

    private void repeat(Job job, Turn turn) {
        var more = true;
        while (more) {
            more = some(job, turn);
        }
    }

    /** Some records together; if one of them fails, one by one, and that one is passed over. */
    private boolean some(Job job, Turn turn) {
        try {
            return turn.deed().some(job, turn.most());
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "One of several records fails", e);
        }
        var more = true;
        for (var i = 0; i < turn.most() && more; i++) {
            more = one(job, turn);
        }
        return more;
    }

    private boolean one(Job job, Turn turn) {
        try {
            return turn.deed().some(job, 1);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A record of import " + job.id() + " cannot be dealt with", e);
            if (!steps.passOver(job, turn.reached(), turn.passed(), turn.backwards())) {
                // It is no record that fails, but the end of the step.
                throw e;
            }
            return true;
        }
    }
}
