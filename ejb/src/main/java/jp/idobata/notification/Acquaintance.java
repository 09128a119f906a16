package jp.idobata.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: which mail they stopped, as administrators. */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "mail_you_stopped", """
                select json_object('what', r.what, 'stopped', r.stopped, 'at', r.set_at)
                from mail_rule r where r.set_by = ?2 order by r.id""");
    }

    void rename(@Observes AddressChanged changed) {
        em.createNativeQuery("update mail_rule set set_by = ?1 where set_by = ?2").setParameter(1, changed.to())
                .setParameter(2, changed.from()).executeUpdate();
    }
}
