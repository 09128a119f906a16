package jp.idobata.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: what they changed of the site. */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "changes_of_the_site_you_made", """
                select json_object('what', c.name, 'from', c.before_value, 'to', c.after_value, 'at', c.changed_at)
                from site_change c where c.changed_by = ?2 order by c.id""");
    }

    void rename(@Observes AddressChanged changed) {
        em.createNativeQuery("update site_change set changed_by = ?1 where changed_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
    }
}
