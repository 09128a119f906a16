package jp.idobata.counter;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.account.AccountLeft;
import jp.idobata.account.Role;

/**
 * What somebody took in for others as staff is not theirs to take along when they leave: the first of the
 * administrators goes on with it. While the town has none, nobody does.
 */
@ApplicationScoped
class HandingOver {

    /** Before any room forgets something of the person. */
    private static final int FIRST_OF_ALL = 100;

    /** In this order: what was handed in is found by whose the drafts are. */
    private static final List<String> STEPS = List.of(
            "update submission s left join draft d on d.id = s.draft_id left join place_draft q on q.id ="
            + " s.place_draft_id join account h on h.id = ?2 set s.submitted_by = h.email where (d.account_id = ?1"
            + " and d.by_desk) or (q.account_id = ?1 and q.by_desk)",
            "update draft set account_id = ?2, version = version + 1 where account_id = ?1 and by_desk",
            "update place_draft set account_id = ?2, version = version + 1 where account_id = ?1 and by_desk");

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void handOver(@Observes @Priority(FIRST_OF_ALL) AccountLeft left) {
        List<?> heirs = em.createNativeQuery("select min(account_id) from account_role where role = ?1"
                + " and account_id <> ?2 having min(account_id) is not null")
                .setParameter(1, Role.ADMINISTRATOR_NAME).setParameter(2, left.accountId()).getResultList();
        heirs.forEach(heir -> STEPS.forEach(step -> em.createNativeQuery(step).setParameter(1, left.accountId())
                .setParameter(2, heir).executeUpdate()));
    }
}
