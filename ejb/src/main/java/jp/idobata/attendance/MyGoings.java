package jp.idobata.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** 行く予定: where the signed-in person has said to come. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class MyGoings {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Lists lists;

    @Inject
    private Accounts accounts;

    @Inject
    private TownClock clock;

    /**
     * The dates to come on whose list one stands, the next first; also those that were said without signing in, from
     * the same address.
     */
    public List<MyGoing> coming() {
        return em.createQuery("select g from Going g, Occurrence o where o.id = g.occurrenceId and g.email = :email"
                + " and g.state in :states and o.overAt > :now order by o.startsAt", Going.class)
                .setParameter("email", accounts.requireCurrent().getEmail())
                .setParameter("states", List.of(State.IN, State.WAITING)).setParameter("now", clock.now())
                .setMaxResults(MOST).getResultStream().map(lists::mine).toList();
    }
}
