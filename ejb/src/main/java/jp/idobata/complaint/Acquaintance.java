package jp.idobata.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.AccountLeft;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: what they asked to be answered about. */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "complaints_to_be_answered_to_you", """
                select json_object('why', c.why, 'words', c.words, 'at', c.made_at)
                from complaint c where c.email = ?2 order by c.id""");
    }

    /** What was minded stays, without whom to answer. */
    void forget(@Observes AccountLeft left) {
        em.createNativeQuery("update complaint set email = null where email = ?1").setParameter(1, left.email())
                .executeUpdate();
    }

    void rename(@Observes AddressChanged changed) {
        em.createNativeQuery("update complaint set email = ?1 where email = ?2").setParameter(1, changed.to())
                .setParameter(2, changed.from()).executeUpdate();
    }
}
