package jp.idobata.attendance;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * 名簿: what is kept of one date for as long as the date itself. It holds counts and nobody's name, so it outlives the
 * names. Changed only under the lock of its date.
 */
@Entity
@Table(name = "roll")
@Access(AccessType.FIELD)
class Roll {

    @Id
    @Column(name = "occurrence_id")
    private Long occurrenceId;

    @Column(name = "gathering_id")
    private long gatheringId;

    private Integer capacity;

    @Column(name = "last_arrival")
    private int lastArrival;

    private int taken;
    private int waiting;

    @Column(name = "first_told")
    private boolean firstTold;

    @Column(name = "full_told")
    private boolean fullTold;

    protected Roll() {
    }

    Roll(long occurrenceId, long gatheringId) {
        this.occurrenceId = occurrenceId;
        this.gatheringId = gatheringId;
    }

    /** The number of the next who comes to the list. */
    int nextArrival() {
        lastArrival = getLastArrival() + 1;
        return lastArrival;
    }

    /** Gives the date a number of its own; null gives it the gathering's again. */
    void limit(Integer people) {
        capacity = people;
    }

    void count(int peopleIn, int peopleWaiting) {
        taken = peopleIn;
        waiting = peopleWaiting;
    }

    /** Whether the organiser is to be told that someone comes: once. */
    boolean tellFirst() {
        var first = !isFirstTold() && getTaken() > 0;
        firstTold = isFirstTold() || first;
        return first;
    }

    /** Whether the organiser is to be told that there is no room: once. */
    boolean tellFull(boolean full) {
        var now = full && !isFullTold();
        fullTold = isFullTold() || now;
        return now;
    }

    Integer getCapacity() {
        return capacity;
    }

    int getTaken() {
        return taken;
    }

    int getWaiting() {
        return waiting;
    }

    private int getLastArrival() {
        return lastArrival;
    }

    private boolean isFirstTold() {
        return firstTold;
    }

    private boolean isFullTold() {
        return fullTold;
    }
}
