package jp.idobata.intake.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import jp.idobata.account.Role;

/**
 * The steps of an import, each a short transaction that tells how far it has come: whoever takes it up after an
 * interruption goes on from there, and what was done is not done again.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Steps {

    @Inject
    private JobStore store;

    @Inject
    private Reader reader;

    @Inject
    private Writer writer;

    @Inject
    private Shelves shelves;

    @Inject
    private Register register;

    /** Takes an import that has something to do; null if there is none. */
    public Job claim(String node) {
        return store.claim(node);
    }

    /** The whole file at once, for there is no half of a file. */
    public void read(Job job) {
        store.hold(job);
        reader.read(job);
    }

    /** Says that the file cannot be read. */
    public void refuse(Job job) {
        reader.refuse(job);
    }

    /** Looks some records over. Returns whether there may be more. */
    public boolean look(Job job, int most) {
        store.hold(job);
        var some = store.planned(job, "READ", most, false);
        if (some.isEmpty()) {
            store.enter(job, job.subscription() == null ? Stage.LOOKED : Stage.CONFIRMED);
            return false;
        }
        var keys = some.stream().map(Planned::key).toList();
        var standing = shelves.of(job.kind()).standing(keys);
        var written = store.written(job, keys);
        var records = register.marked(some, standing, written, shelves.now());
        var plans = new HashMap<Plan.Words, List<Integer>>();
        for (var record : records) {
            var plan = Plan.of(record, standing.get(record.key()), written.get(record.key()), shelves.now());
            plans.computeIfAbsent(plan.words(), words -> new ArrayList<>()).add(record.position());
        }
        plans.forEach((words, positions) -> note(job, words, positions));
        register.tell(job, records);
        store.advance(job, some.size());
        return true;
    }

    private void note(Job job, Plan.Words words, List<Integer> positions) {
        var list = String.join(",", positions.stream().map(String::valueOf).toList());
        store.change("update import_record set action = ?1, changed = ?2, kept = ?3, state = 'LOOKED' where run_id = ?4"
                + " and position in (" + list + ")", words.action().name(), words.changed(), words.kept(), job.id());
    }

    /** Writes some records. Returns whether there may be more. */
    public boolean write(Job job, int most) {
        store.hold(job);
        var some = store.planned(job, "LOOKED", most, false);
        if (some.isEmpty()) {
            store.enter(job, Stage.DONE);
            return false;
        }
        writer.write(job, some);
        store.advance(job, some.size());
        return true;
    }

    /**
     * Passes over the next record of a step, which fails, so that the others can go on.
     *
     * @param reached the state in which the step finds its records
     * @param state the one it gets instead
     * @return whether there was one
     */
    public boolean passOver(Job job, String reached, String state, boolean backwards) {
        store.hold(job);
        var count = store.passOver(job, reached, state, backwards);
        store.advance(job, count);
        return count > 0;
    }

    /** Leaves an import alone for a while: something is wrong with it as a whole. */
    public void putOff(Job job) {
        store.putOff(job);
    }

    /** Lets everybody see some of what was kept out of sight. Returns whether there may be more. */
    public boolean publish(Job job, int most) {
        store.hold(job);
        var some = store.planned(job, "DONE", most, false);
        if (some.isEmpty()) {
            store.change("update import_record set state = 'DONE' where run_id = ?1 and state = 'SHOWN'", job.id());
            store.enter(job, Stage.DONE);
            return false;
        }
        writer.publish(job, some);
        store.advance(job, some.size());
        return true;
    }

    /** Undoes some records, the last first. Returns whether there may be more. */
    public boolean undo(Job job, int most) {
        store.hold(job);
        var some = store.planned(job, "DONE", most, true);
        if (some.isEmpty()) {
            writer.retractGroups(job);
            store.enter(job, Stage.UNDONE);
            return false;
        }
        some.forEach(record -> writer.undo(job, record));
        store.advance(job, some.size());
        return true;
    }
}
