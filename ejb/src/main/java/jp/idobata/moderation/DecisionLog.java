package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.complaint.Subject;

/** Reads what was decided, with the names people know. */
@Dependent
class DecisionLog {

    /** What a story is called; read of few, by its index. */
    private static final String STORY = "(select sw.title from story_wording sw where sw.story_id = d.story_id"
            + " order by sw.id desc limit 1)";

    private static final String DECISIONS = "select d.id, d.outcome, coalesce(s.title, g.title, w.text, p.name,"
            + " cg.name, " + STORY + ") as title, d.reason, coalesce(a.name, d.decided_by) as person, d.decided_at,"
            + " d.submission_id,"
            + " d.gathering_id, d.whisper_id, d.place_id, d.group_id, d.batch, exists (select 1 from decision u"
            + " where u.undoes = d.id) as undone, d.undoes, d.answer, d.story_id from {its} decision d {on}"
            + " left join submission s on s.id = d.submission_id left join gathering g on g.id = d.gathering_id"
            + " left join whisper w on w.id = d.whisper_id left join place p on p.id = d.place_id"
            + " left join community_group cg on cg.id = d.group_id left join account a on a.email = d.decided_by";
    private static final String LATEST_FIRST = " order by d.decided_at desc, d.id desc";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    List<PastDecision> latest(int most) {
        return where("", null, most);
    }

    /** What was decided about a gathering, and about proposals to change it. */
    List<PastDecision> ofGathering(long id, int most) {
        return either("gathering_id", "draft", id, most);
    }

    /** What was decided about all that came of one draft. */
    List<PastDecision> ofDraft(long id, int most) {
        return among("select o.id from submission t join decision o on o.submission_id = t.id where t.draft_id = ?1",
                id, most);
    }

    /** What was decided about one submission. */
    List<PastDecision> ofSubmission(long id, int most) {
        return where(" where d.submission_id = ?1", id, most);
    }

    /** What was decided about a whisper, a place (and what was told of it) or a group. */
    List<PastDecision> of(Subject subject, long id, int most) {
        return switch (subject) {
            case GATHERING -> ofGathering(id, most);
            case WHISPER -> where(" where d.whisper_id = ?1", id, most);
            case PLACE -> either("place_id", "place_draft", id, most);
            case GROUP -> where(" where d.group_id = ?1", id, most);
            case STORY -> among("(select d.id from decision d where d.story_id = ?1" + LATEST_FIRST + " limit " + most
                    + ") union (select o.id from story_wording w join submission t on t.story_wording_id = w.id"
                    + " join decision o on o.submission_id = t.id where w.story_id = ?1)", id, most);
        };
    }

    /** About the thing itself, or what was handed in about it: each is found by an index, both at once by none. */
    private List<PastDecision> either(String itself, String drafts, long id, int most) {
        return among("(select d.id from decision d where d." + itself + " = ?1" + LATEST_FIRST + " limit " + most
                + ") union (select d.id from " + drafts + " f join submission o on o." + drafts + "_id = f.id"
                + " join decision d on d.submission_id = o.id where f." + itself + " = ?1)", id, most);
    }

    private List<PastDecision> among(String ids, long id, int most) {
        return read(DECISIONS.replace("{its}", "(" + ids + ") its straight_join").replace("{on}", "on d.id = its.id"),
                id, most);
    }

    /** A decision, undone or not, and what was decided together with it and stands. */
    List<PastDecision> together(long id) {
        return where(" where d.id = ?1 or d.batch = (select o.batch from decision o where o.id = ?1) and not exists"
                + " (select 1 from decision u where u.undoes = d.id)", id, QueueDesk.SIZE);
    }

    /** The last decision of a person that is not undone yet. */
    Optional<PastDecision> lastOf(String who) {
        return where(" where d.decided_by = ?1 and d.outcome not in ('UNDONE', 'TAKEN_BACK', 'CLOSED') and not exists"
                + " (select 1 from decision u where u.undoes = d.id)", who, 1).stream().findFirst();
    }

    private List<PastDecision> where(String condition, Object parameter, int most) {
        return read(DECISIONS.replace("{its}", "").replace("{on}", "") + condition, parameter, most);
    }

    private List<PastDecision> read(String decisions, Object parameter, int most) {
        var query = em.createNativeQuery(decisions + LATEST_FIRST).setMaxResults(most);
        if (parameter != null) {
            query.setParameter(1, parameter);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new PastDecision(number(row[0]),
                Decision.Outcome.valueOf((String) row[1]), (String) row[2], (String) row[3], (String) row[4],
                Moments.of(row[5]), number(row[6]), number(row[7]), number(row[8]), number(row[9]), number(row[10]),
                (String) row[11], number(row[12]) != 0, number(row[13]),
                (String) row[14], number(row[15]))).toList();
    }

    private static Long number(Object column) {
        return column == null ? null : column instanceof Boolean truth ? truth ? 1L : 0L
                : ((Number) column).longValue();
    }
}
