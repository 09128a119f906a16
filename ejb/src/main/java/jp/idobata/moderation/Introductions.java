package jp.idobata.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.calendar.TownClock;
import jp.idobata.group.GroupIntroduced;
import jp.idobata.moderation.Decision.Outcome;
import jp.idobata.moderation.letter.Occasion;

/**
 * A group whose page became public with its first gathering: the decision about the gathering says so. Where there is
 * none, as in a file that was taken in, it is a decision of its own.
 */
@ApplicationScoped
class Introductions {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Occasion occasion;

    @Inject
    private TownClock clock;

    void introduced(@Observes GroupIntroduced event) {
        var making = occasion.decision() == null ? null : em.find(Decision.class, occasion.decision());
        if (making != null && making.getGroupId() == null) {
            making.aboutGroup(event.groupId());
            return;
        }
        var decision = new Decision(null, null, Outcome.APPROVED, null, event.by(), clock.instant())
                .aboutGroup(event.groupId());
        em.persist(decision);
        em.flush();
        occasion.is(decision.getId());
    }
}
