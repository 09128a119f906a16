package jp.idobata.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.AccountLeft;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: which places they look after, what they told of places. */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "places_you_look_after", """
                select json_object('name', p.name, 'address', p.address, 'phone', p.phone,
                  'page', concat('/places/', p.id))
                from place p where p.account_id = ?1 order by p.id""");
        asked.tell(em, "what_you_told_of_places", """
                select json_object('what_it_says', json_compact(convert(d.body using utf8mb4)), 'at', d.submitted_at,
                  'accepted_at', d.accepted_at, 'returned_at', d.returned_at, 'words_to_you', d.return_reason)
                from place_draft d where d.account_id = ?1 order by d.id""");
        asked.tell(em, "what_you_hid_of_places", """
                select json_object('at', h.hidden_at, 'words', h.reason) from place_hiding h
                where h.hidden_by = ?2 order by h.id""");
        asked.tell(em, "what_you_decided_of_places", """
                select json_object('at', coalesce(d.accepted_at, d.returned_at), 'words', d.return_reason)
                from place_draft d where d.decided_by = ?2 order by d.id""");
    }

    /** A place is the neighbourhood's: it stays, without the number of whoever looked after it alone. */
    void forget(@Observes AccountLeft left) {
        em.createNativeQuery("update place set account_id = null, phone = if(group_id is null, null, phone),"
                + " version = version + 1 where account_id = ?1").setParameter(1, left.accountId()).executeUpdate();
        em.createNativeQuery("delete from place_draft where account_id = ?1").setParameter(1, left.accountId())
                .executeUpdate();
    }

    void rename(@Observes AddressChanged changed) {
        em.createNativeQuery("update place_draft set decided_by = ?1 where decided_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
        em.createNativeQuery("update place_hiding set hidden_by = ?1 where hidden_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
    }
}
