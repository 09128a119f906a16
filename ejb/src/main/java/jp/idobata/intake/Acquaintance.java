package jp.idobata.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: who brought files in. */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "files_you_imported", """
                select json_object('title', i.title, 'at', i.imported_at, 'rows', i.rows_in)
                from import_run i where i.imported_by = ?2 order by i.id""");
    }

    void rename(@Observes AddressChanged changed) {
        em.createNativeQuery("update import_run set imported_by = ?1 where imported_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
    }
}
