package jp.idobata.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: who brought files in and subscribed to calendars. */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "files_you_imported", """
                select json_object('title', i.title, 'at', i.imported_at, 'rows', i.rows_in)
                from import_run i where i.imported_by = ?2 order by i.id""");
        asked.tell(em, "imports_you_decided_on", """
                select json_object('title', i.title, 'what', lower(s.what), 'at', s.said_at)
                from import_step s join import_run i on i.id = s.run_id where s.said_by = ?2 order by s.id""");
        asked.tell(em, "calendars_you_subscribed_to", """
                select json_object('name', s.name, 'address', s.address, 'at', s.made_at)
                from calendar_subscription s where s.made_by = ?2 order by s.id""");
        asked.tell(em, "what_you_decided_of_things_gone_from_calendars", """
                select json_object('what', g.title, 'decision', t.state, 'at', t.since)
                from subscription_thing t join imported_thing i on i.kind = 'GATHERINGS' and i.source_key = t.source_key
                join gathering g on g.id = i.thing_id where t.decided_by = ?2 order by t.since""");
    }

    void rename(@Observes AddressChanged changed) {
        em.createNativeQuery("update import_run set imported_by = ?1 where imported_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
        em.createNativeQuery("update import_step set said_by = ?1 where said_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
        em.createNativeQuery("update calendar_subscription set made_by = ?1 where made_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
        em.createNativeQuery("update subscription_thing set decided_by = ?1 where decided_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
    }
}
