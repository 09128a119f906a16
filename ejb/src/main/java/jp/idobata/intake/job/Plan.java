package jp.idobata.intake.job;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * What becomes of one record.
 *
 * @param merge null for {@link Action#ADD}, and for what is set aside for the first time
 */
record Plan(Action action, Merge merge) {

    /** Stands for all fields at once. */
    static final String NEW = "new";

    private static final int WORDS_MOST = 500;

    /** What is noted of it. Fields with commas between; null for none. */
    record Words(Action action, String changed, String kept) {
    }

    /**
     * Compares a record with the town.
     *
     * @param standing the thing that is there, or null
     * @param remembered what imports last wrote, or null
     */
    static Plan of(Planned record, Standing standing, Remembered remembered, LocalDateTime now) {
        if (standing == null || remembered != null && remembered.comesBack(standing)) {
            return new Plan(record.whole() ? Action.ADD : Action.ASIDE, null);
        }
        var current = standing.content().ahead(now);
        if (record.waits() || !record.whole() && !record.cancelled() && current.get("dates") != null) {
            // That a date can no longer be read does not mean that there is none.
            // And what must not be listed takes the place of nothing.
            return new Plan(Action.ASIDE, new Merge(current, current, Set.of(), Set.of()));
        }
        var read = record.content().ahead(now);
        // Of what a file made before this was remembered, all that the file says counts as the file's.
        var written = remembered == null ? current.asFarAs(read) : remembered.written().ahead(now);
        var merge = Merge.of(written, current, read);
        var same = merge.changed().isEmpty();
        return new Plan(!record.whole() && !standing.shown() ? Action.ASIDE : same ? Action.SAME : Action.UPDATE,
                merge);
    }

    /** What is set aside for the first time changes the town, too: it is kept for a person to finish. */
    Words words() {
        return merge == null ? new Words(action, action == Action.ASIDE ? NEW : null, null)
                : new Words(action, listed(merge.changed()), listed(merge.kept()));
    }

    private static String listed(Set<String> fields) {
        var text = String.join(",", fields);
        return text.isEmpty() ? null : text.substring(0, Math.min(WORDS_MOST, text.length()));
    }
}
