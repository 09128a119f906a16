package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who has agreed to the page of a group as it is: whoever writes on it again has everybody agree anew. */
@Dependent
class GroupAgreements {

    private static final String AGREED = "select d.decided_by, coalesce(a.name, d.decided_by) as person from decision d"
            + " join community_group g on g.id = d.group_id left join account a on a.email = d.decided_by"
            + " where d.group_id = ?1 and d.outcome = 'AGREED' and d.decided_at >= g.updated_at"
            + " and not exists (select 1 from decision u where u.undoes = d.id)"
            + " and not exists (select 1 from decision x where x.group_id = d.group_id and x.id > d.id"
            + " and x.outcome in ('APPROVED', 'RETURNED', 'HIDDEN'))";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /**
     * Whether another one has.
     *
     * @throws ModerationRefusal if oneself has
     */
    boolean hasAnotherAgreed(long groupId, String me) {
        var who = agreed(groupId);
        if (who.stream().anyMatch(row -> row[0].equals(me))) {
            throw ModerationRefusal.anotherHasToAgree();
        }
        return !who.isEmpty();
    }

    /** Name of who has; null if nobody has. */
    String name(long groupId) {
        return agreed(groupId).stream().findFirst().map(row -> (String) row[1]).orElse(null);
    }

    private List<Object[]> agreed(long groupId) {
        List<?> rows = em.createNativeQuery(AGREED).setParameter(1, groupId).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }
}
