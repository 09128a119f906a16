package jp.idobata.intake.subscription;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tells whoever subscribed to a calendar that it fails. */
@Dependent
class Alarm {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Event<SubscriptionFails> fails;

    /**
     * Tells it once of several failures in a row.
     *
     * @param failures how many there are by now
     */
    void failed(long id, String name, String by, int failures) {
        if (failures == Patience.TOLD_AT) {
            List<?> accounts = em.createNativeQuery("select language from account where email = ?1")
                    .setParameter(1, by).getResultList();
            accounts.forEach(language -> fails.fire(new SubscriptionFails(by, (String) language, id, name, failures)));
        }
    }
}
