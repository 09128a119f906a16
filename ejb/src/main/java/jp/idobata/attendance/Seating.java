package jp.idobata.attendance;

import java.util.ArrayList;
import java.util.List;

/**
 * Who gets a place: the first in order of arrival whose whole party fits, then the next, until nobody who waits fits.
 *
 * @param capacity how many people can come, or null if there is no limit
 * @param taken how many have a place; more than the capacity where that was lowered
 */
record Seating(Integer capacity, int taken) {

    boolean fits(int party) {
        return capacity == null || party <= capacity - taken;
    }

    /** Whether so many people could come if nobody else did. */
    boolean couldFit(int party) {
        return capacity == null || party <= capacity;
    }

    boolean isFull() {
        return !fits(1);
    }

    /**
     * Gives places to those who wait.
     *
     * @param waiting everybody who waits, in order of arrival
     * @return those who have got a place, in that order
     */
    List<Going> seat(List<Going> waiting) {
        var rest = this;
        var seated = new ArrayList<Going>();
        for (var going : waiting) {
            if (rest.fits(going.getParty())) {
                going.takeSeat();
                seated.add(going);
                rest = new Seating(capacity, rest.taken + going.getParty());
            }
        }
        return seated;
    }
}
