package jp.idobata.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.AccountLeft;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: which pictures they gave. */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "pictures_you_gave", """
                select json_object('address', concat('/pictures/', v.hash, '-1600.jpg'), 'at', v.given_at)
                from picture_giver v where v.account_id = ?1 order by v.given_at""");
    }

    void forget(@Observes AccountLeft left) {
        em.createNativeQuery("delete from picture_giver where account_id = ?1").setParameter(1, left.accountId())
                .executeUpdate();
    }
}
