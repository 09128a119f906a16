package jp.idobata.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: what they announced, at the desk. */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Book book;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "announcements_you_worked_on", """
                select json_object('announcement', d.announcement_id, 'gathering', g.title, 'deed', d.deed,
                  'at', d.done_at)
                from announcement_deed d join announcement a on a.id = d.announcement_id
                  join gathering g on g.id = a.gathering_id
                where d.done_by = ?2 order by d.id""");
    }

    void rename(@Observes AddressChanged changed) {
        book.change("update announcement_deed set done_by = ?1 where done_by = ?2", changed.to(), changed.from());
    }
}
