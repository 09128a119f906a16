package jp.idobata.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/**
 * What this room knows of somebody with an account: what they took in as staff. Those for whom it was taken in have
 * none; what is known of them goes when they ask for it, and by the rules of package retention.
 */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "what_you_took_in_for_others", """
                select json_object('title', c.title, 'at', c.entered_at) from counter_post c
                where c.entered_by = ?2 or c.changed_by = ?2 order by c.id""");
    }

    void rename(@Observes AddressChanged changed) {
        for (var column : new String[] {"entered_by", "changed_by"}) {
            em.createNativeQuery("update counter_post set " + column + " = ?1 where " + column + " = ?2")
                    .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
        }
    }
}
