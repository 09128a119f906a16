package jp.idobata.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: who worded a page. */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "guide_pages_you_worded", """
                select json_object('page', w.slug, 'title', w.title, 'at', w.written_at)
                from guide_page w where w.written_by = ?2 order by w.id""");
        asked.tell(em, "what_you_did_with_guide_pages", """
                select json_object('page', s.slug, 'what', lower(s.deed), 'at', s.done_at)
                from guide_step s where s.done_by = ?2 order by s.id""");
    }

    void rename(@Observes AddressChanged changed) {
        em.createNativeQuery("update guide_page set written_by = ?1 where written_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
        em.createNativeQuery("update guide_step set done_by = ?1 where done_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
    }
}
