package jp.idobata.intake.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is to be noted of some records, so that it takes two statements and not two for each. */
final class Ledger {

    private final List<Object[]> remembered = new ArrayList<>();
    private final List<Object[]> noted = new ArrayList<>();

    /**
     * What an import has written of a thing.
     *
     * @param undoneAt the thing's last change if that was taken back just now; null if it stands
     */
    void remember(Kind kind, String key, long thing, Content written, Instant undoneAt) {
        remembered.add(row(kind.name(), key, thing, written.toString(), undoneAt != null, Remembered.utc(undoneAt)));
    }

    /**
     * That a record is done.
     *
     * @param earlier what undoing brings back, or null
     * @param changedAt when the thing was changed by this; null if it was not
     * @param group number of the group whose page became public with it, or null
     */
    void note(Job job, Planned record, Plan plan, long thing, String earlier, Instant changedAt, Long group) {
        var words = plan.words();
        noted.add(row(job.id(), record.position(), "", "", false, "", "DONE", words.action().name(), words.changed(),
                words.kept(), thing, earlier, Remembered.utc(changedAt), group));
    }

    /** Writes it all. The records are there; of them only what was noted is written. */
    void writeInto(JobStore store) {
        store.addOrUpdate("imported_thing", "kind, source_key, thing_id, written, undone, undone_at", remembered,
                "thing_id = values(thing_id), written = values(written), undone = values(undone), undone_at ="
                        + " values(undone_at)");
        store.addOrUpdate("import_record", "run_id, position, source_key, title, whole, content, state, action,"
                + " changed, kept, thing_id, earlier, changed_at, group_made", noted, "state = values(state), action ="
                + " values(action), changed = values(changed), kept = values(kept), thing_id = values(thing_id),"
                + " earlier = values(earlier), changed_at = values(changed_at), group_made = values(group_made)");
    }

    private static Object[] row(Object... values) {
        return values;
    }
}
