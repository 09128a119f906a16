package jp.idobata.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: what they handed in, what was decided, by whom. */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "handed_in", """
                select json_object('title', s.title, 'at', s.submitted_at, 'decided_at', s.decided_at, 'decisions',
                  (select json_arrayagg(json_object('outcome', lower(d.outcome), 'words_to_you', d.reason,
                    'at', d.decided_at) order by d.id) from decision d where d.submission_id = s.id))
                from submission s where s.submitted_by = ?2 order by s.id""");
        asked.tell(em, "decided_by_you", """
                select json_object('outcome', lower(d.outcome), 'reason', d.reason, 'at', d.decided_at)
                from decision d where d.decided_by = ?2 order by d.id""");
    }

    void rename(@Observes AddressChanged changed) {
        em.createNativeQuery("update submission set submitted_by = ?1 where submitted_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
        em.createNativeQuery("update decision set decided_by = ?1 where decided_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
    }
}
