package jp.idobata.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: what they were sure of, and, of staff, which letters they sent. */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "what_you_said_still_holds", """
                select json_object('kind', lower(c.kind), 'number', c.subject_id, 'way', lower(c.way),
                  'at', c.confirmed_at)
                from freshness_confirmation c where c.confirmed_by = ?2 order by c.id""");
        asked.tell(em, "letters_you_sent", """
                select json_object('kind', lower(a.kind), 'number', a.subject_id, 'at', a.asked_at)
                from freshness_asking a where a.asked_by = ?2 order by a.id""");
    }

    void rename(@Observes AddressChanged changed) {
        em.createNativeQuery("update freshness_confirmation set confirmed_by = ?1 where confirmed_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
        em.createNativeQuery("update freshness_asking set asked_by = ?1 where asked_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
    }
}
