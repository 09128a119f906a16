package jp.idobata.intake.job;

import java.time.Instant;
import java.util.Map;

/**
 * An import as staff see it.
 *
 * @param name the file's name
 * @param by address of whoever brought it
 * @param kind null until it is known, and of imports from before there were any
 * @param publish whether what is new is public at once
 * @param rows how many rows hold anything
 * @param records how many gatherings or places they make
 * @param done how many of these the step under way has dealt with
 * @param refusal name of why nothing can be read, or null
 * @param twin number of an earlier import of the very same file, or null
 * @param counts rows by {@link Outcome}; only what there is
 * @param changes how many gatherings or places are changed by it
 * @param insisted whether its undoing took back also what others have changed since
 */
public record Import(long id, String name, String by, Instant at, Kind kind, Stage stage, boolean publish, int rows,
        int records, int done, String refusal, Long twin, Map<Outcome, Integer> counts, int changes,
        boolean insisted) {

    /** What became, or would become, of a row. */
    public enum Outcome {
        ADD, UPDATE, SAME, ASIDE,
        /** It could not be written. */
        FAILED,
        /** Undoing left what it made, because others have changed or used it since. */
        LEFT,
        /** People's word stays in some fields. Rows with this are also among the others. */
        KEPT,
        /** Something of it was not read, or not in full. Rows with this are also among the others. */
        TOLD
    }

    /** How many rows have that outcome. */
    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** How far the step under way is, in percent. */
    public int percent() {
        return records == 0 ? 0 : Math.min(100, 100 * done / records);
    }

    /** Whether more of it can be taken back than was: what is left after insisting is for others to decide. */
    public boolean leavesMore() {
        return stage == Stage.UNDONE && !insisted && count(Outcome.LEFT) > 0;
    }

    /** Whether saying yes would change nothing. */
    public boolean changesNothing() {
        return changes == 0;
    }
}
