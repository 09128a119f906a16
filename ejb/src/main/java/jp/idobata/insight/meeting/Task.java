package jp.idobata.insight.meeting;

import java.time.LocalDate;

/**
 * What somebody of the staff is to do.
 *
 * @param ownerId number of their account
 * @param owner their name; null of somebody who has left
 * @param doneOn null while it is not done
 * @param outcome what came of it; null if nothing is told
 * @param mine whether it is the caller's own
 * @param overdue whether its day is past and it is not done
 */
public record Task(long id, long noteId, String what, long ownerId, String owner, LocalDate due, LocalDate doneOn,
        String outcome, String area, boolean mine, boolean overdue) {

    /** Which tasks are looked for. */
    public enum Of {
        /** One's own that are not done. */
        MINE,
        /** All that are not done. */
        OPEN,
        /** Those whose day is past. */
        OVERDUE,
        /** Those that are not done and whose owner is at the desk no more. */
        ADRIFT,
        /** Those that are done, the last first. */
        DONE
    }
}
