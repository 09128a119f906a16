package jp.idobata.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.AccountLeft;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: when they signed in, and from where. */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "signed_in", """
                select json_object('at', s.tried_at, 'outcome', lower(s.outcome), 'from', s.origin)
                from sign_in s where s.account_id = ?1 order by s.id""");
    }

    void forget(@Observes AccountLeft left) {
        em.createNativeQuery("delete from sign_in where account_id = ?1").setParameter(1, left.accountId())
                .executeUpdate();
    }
}
