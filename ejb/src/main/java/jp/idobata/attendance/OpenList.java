package jp.idobata.attendance;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The list of one date, open for a change: its date is locked, so nobody else changes it until the transaction ends.
 *
 * @param date the date as it is known under the lock
 * @param roll its counts
 */
record OpenList(EntityManager em, ComingDate date, Roll roll) {

    /** The date's own capacity, else that of the gathering. */
    Integer capacity() {
        return roll.getCapacity() == null ? date.capacity() : roll.getCapacity();
    }

    /** Who sits there as was last counted. */
    Seating seating() {
        return new Seating(capacity(), roll.getTaken());
    }

    /** What an address has said about this date. */
    Optional<Going> of(String email) {
        return em.createQuery("select g from Going g where g.occurrenceId = :date and g.email = :email", Going.class)
                .setParameter("date", date.id()).setParameter("email", email).getResultStream().findFirst();
    }

    /** What was said under that number about this date. */
    Optional<Going> find(long goingId) {
        return Optional.ofNullable(em.find(Going.class, goingId))
                .filter(going -> going.getOccurrenceId() == date.id());
    }

    /** Everybody in that state, in order of arrival. */
    List<Going> all(State state) {
        return all(em, date.id(), state);
    }

    static List<Going> all(EntityManager em, long dateId, State state) {
        return em.createQuery("select g from Going g where g.occurrenceId = :date and g.state = :state"
                + " order by g.arrival", Going.class).setParameter("date", dateId).setParameter("state", state)
                .getResultList();
    }

    /**
     * Changes how many people come with someone. More can come with someone who has a place only while there is room.
     *
     * @throws AttendanceRefusal if there is no room, or the person is not on the list
     */
    void changeParty(Going going, int party) {
        var more = party - going.getParty();
        if (more > 0 && going.getState() == State.IN && !seating().fits(more)) {
            throw AttendanceRefusal.noRoom();
        }
        if (more > 0 && !seating().couldFit(party)) {
            throw AttendanceRefusal.partyTooLarge(capacity());
        }
        if (!going.getState().isOnList() && going.getState() != State.ASKED) {
            throw AttendanceRefusal.notOnList();
        }
        going.changeParty(party);
    }

    /**
     * Puts somebody at the end of the list, to wait there until {@link #settle}.
     *
     * @throws AttendanceRefusal if the party would find no room even if nobody else came
     */
    void arrive(Going going, Instant now) {
        if (!seating().couldFit(going.getParty())) {
            throw AttendanceRefusal.partyTooLarge(capacity());
        }
        going.arrive(roll.nextArrival(), now);
    }

    /** Counts, gives the places there are if the date is still to come, and returns those who have got one. */
    List<Going> settle(LocalDateTime now) {
        var people = people();
        var before = new Seating(capacity(), people.getOrDefault(State.IN, 0));
        var seated = before.isFull() || !date.ahead(now) ? List.<Going>of() : before.seat(all(State.WAITING));
        var more = seated.stream().mapToInt(Going::getParty).sum();
        roll.count(before.taken() + more, people.getOrDefault(State.WAITING, 0) - more);
        return seated;
    }

    /** How many people there are in each state. */
    private Map<State, Integer> people() {
        return em.createQuery("select g.state, sum(g.party) from Going g where g.occurrenceId = :date"
                + " group by g.state", Object[].class).setParameter("date", date.id()).getResultList().stream()
                .collect(Collectors.toMap(row -> (State) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Position of somebody who waits, from 1 on; 0 for anybody else. */
    int position(Going going) {
        return Positions.of(em, going);
    }
}
