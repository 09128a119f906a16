package jp.idobata.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.gathering.ComersAsked;

/** Who stands on a list counts on its date. Who has yet to confirm does not: anybody could write any address there. */
@ApplicationScoped
class Expected {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void answer(@Observes ComersAsked asked) {
        asked.dates().addAll(em.createQuery("select distinct g.occurrenceId from Going g, Roll r where r.occurrenceId ="
                + " g.occurrenceId and r.gatheringId = :gathering and g.state in :states", Long.class)
                .setParameter("gathering", asked.gatheringId()).setParameter("states", List.of(State.IN, State.WAITING))
                .setFlushMode(FlushModeType.COMMIT).getResultList());
    }
}
