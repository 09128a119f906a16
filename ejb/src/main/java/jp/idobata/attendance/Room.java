package jp.idobata.attendance;

/**
 * Whether there is room at a date.
 *
 * @param date the date
 * @param capacity how many people can come to it, or null if there is no limit
 * @param taken how many people have a place
 * @param waiting how many people wait for one
 */
public record Room(ComingDate date, Integer capacity, int taken, int waiting) {

    /** One in so many places left counts as few. */
    private static final int FEW = 5;

    /** Whether whoever comes now waits. */
    public boolean full() {
        return capacity != null && taken >= capacity;
    }

    /** Whether only few places are left, a fifth or less. */
    public boolean few() {
        return capacity != null && !full() && (capacity - taken) * FEW <= capacity;
    }
}
