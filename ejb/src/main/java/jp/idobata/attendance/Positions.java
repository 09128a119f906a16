package jp.idobata.attendance;

import jakarta.persistence.EntityManager;

/** Where in the waiting list somebody stands. */
final class Positions {

    private Positions() {
    }

    /** From 1 on; 0 if somebody does not wait. */
    static int of(EntityManager em, Going going) {
        return going.getState() != State.WAITING ? 0
                : em.createQuery("select count(g) from Going g where g.occurrenceId = :date and g.state = :waiting"
                        + " and g.arrival <= :arrival", Long.class).setParameter("date", going.getOccurrenceId())
                        .setParameter("waiting", State.WAITING).setParameter("arrival", going.getArrival())
                        .getSingleResult().intValue();
    }
}
