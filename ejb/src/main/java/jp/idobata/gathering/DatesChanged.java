package jp.idobata.gathering;

import java.util.List;

/**
 * Dates that people may have planned for will not be as they were told. Fired before the change is written, so that who
 * observes it in the same transaction still finds a date that is dropped.
 *
 * @param gatheringId number of the gathering
 * @param changes what becomes of which date
 */
public record DatesChanged(long gatheringId, List<Change> changes) {

    /** What becomes of a date. */
    public enum What {
        /** It will not be, and stays to be seen. */
        CANCELLED,
        /** It will be after all. */
        REINSTATED,
        /** It is at another time, or ends at another. */
        MOVED,
        /** It is no longer among the dates at all. */
        DROPPED
    }

    /**
     * One change.
     *
     * @param dateId number of the date
     * @param before when it was
     * @param now when it is now; the same as before unless it was moved
     * @param reason why, for those who would have come, or null
     */
    public record Change(long dateId, What what, Slot before, Slot now, String reason) {
    }
}
