package jp.idobata.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.idobata.account.Role;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.likeness.Likely;
import jp.idobata.gathering.likeness.LikelyProposals;

/**
 * Finds what waits in the queue as well and may be the same, so that it is not let through twice, one after the other.
 */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class LikelyWaiting {

    /** The last handed in: what is handed in twice mostly comes within days. */
    private static final int READ_MOST = 500;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private LikelyProposals likely;

    /**
     * New gatherings, the most alike first, each by the number of its submission. One statement besides those that find
     * where the few are that are called alike.
     */
    public List<Likely> gatherings(Examined examined) {
        List<?> rows = em.createNativeQuery("select w.id, d.body from (select s.id, s.draft_id from submission s where"
                + " s.decided_at is null and s.kind = 'NEW' and s.id <> ?1 order by s.submitted_at desc, s.id desc"
                + " limit " + READ_MOST + ") w join draft d on d.id = w.draft_id").setParameter(1, examined.id())
                .getResultList();
        var waiting = new TreeMap<Long, Proposal>(Comparator.reverseOrder());
        rows.stream().map(row -> (Object[]) row).forEach(row -> waiting.put(((Number) row[0]).longValue(),
                Draft.said(Inbox.text(row[1]))));
        return likely.of(examined.proposal(), waiting);
    }

    /** The submissions by which whispers wait, by the numbers of these. */
    public Map<Long, Long> whispers(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select s.whisperId, s.id from Submission s where s.whisperId"
                + " in :ids and s.decidedAt is null", Object[].class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1], Math::max));
    }
}
