package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** Reads what was decided, with the names people know. */
@Dependent
class DecisionLog {

    private static final String DECISIONS = "select d.outcome, coalesce(s.title, g.title, w.text), d.reason,"
            + " coalesce(a.name, d.decidedBy), d.decidedAt, d.submissionId, d.gatheringId, d.whisperId from Decision d"
            + " left join Submission s on s.id = d.submissionId left join Gathering g on g.id = d.gatheringId"
            + " left join Whisper w on w.id = d.whisperId"
            + " left join Account a on a.email = d.decidedBy";
    private static final String LATEST_FIRST = " order by d.decidedAt desc, d.id desc";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    List<PastDecision> latest(int most) {
        return read(query("").setMaxResults(most));
    }

    /** What was decided about a gathering, and about proposals to change it. */
    List<PastDecision> ofGathering(long id, int most) {
        return read(query(" where d.gatheringId = :id or d.submissionId in (select o.id from Submission o, Draft f"
                + " where f.id = o.draftId and f.gathering.id = :id)").setParameter("id", id).setMaxResults(most));
    }

    /** What was decided about all that came of one draft. */
    List<PastDecision> ofDraft(long id, int most) {
        return read(query(" where s.draftId = :id").setParameter("id", id).setMaxResults(most));
    }

    /** What was decided about a whisper. */
    List<PastDecision> ofWhisper(long id, int most) {
        return read(query(" where d.whisperId = :id").setParameter("id", id).setMaxResults(most));
    }

    private TypedQuery<Object[]> query(String where) {
        return em.createQuery(DECISIONS + where + LATEST_FIRST, Object[].class);
    }

    private static List<PastDecision> read(TypedQuery<Object[]> query) {
        return query.getResultStream().map(row -> new PastDecision((Decision.Outcome) row[0], (String) row[1],
                (String) row[2], (String) row[3], (Instant) row[4], (Long) row[5], (Long) row[6], (Long) row[7]))
                        .toList();
    }
}
