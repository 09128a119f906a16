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

    /** How full it is. */
    public Fullness fullness() {
        return Fullness.of(capacity, taken);
    }

    /** Whether whoever comes now waits. */
    public boolean full() {
        return fullness() == Fullness.FULL;
    }
}
