package jp.idobata.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: what they were sure of, and, of staff, which letters and calls were theirs. */
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
                from freshness_asking a where a.asked_by = ?2 and a.way <> 'CALL' order by a.id""");
        asked.tell(em, "calls_you_made", """
                select json_object('kind', lower(c.kind), 'number', c.subject_id, 'outcome', lower(c.outcome),
                  'at', c.called_at, 'undone_at', c.undone_at)
                from freshness_call c where c.called_by = ?2 or c.undone_by = ?2 order by c.id""");
    }

    void rename(@Observes AddressChanged changed) {
        rename("freshness_confirmation", "confirmed_by", changed);
        rename("freshness_asking", "asked_by", changed);
        rename("freshness_call", "called_by", changed);
        rename("freshness_call", "undone_by", changed);
    }

    private void rename(String table, String column, AddressChanged changed) {
        em.createNativeQuery("update " + table + " set " + column + " = ?1 where " + column + " = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
    }
}
