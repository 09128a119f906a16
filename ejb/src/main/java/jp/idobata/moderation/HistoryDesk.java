package jp.idobata.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.idobata.account.Role;
import jp.idobata.complaint.Complaint;
import jp.idobata.complaint.ComplaintBox;
import jp.idobata.complaint.Complaints;
import jp.idobata.complaint.Subject;
import jp.idobata.gathering.Draft;
import jp.idobata.place.PlaceProposal;
import jp.idobata.story.StoryDesk;

/** All that ever became of one thing: what was decided, who had it open, what people minded about it. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class HistoryDesk {

    private static final int MOST = 100;
    private static final Set<Decision.Outcome> LET_THROUGH = Set.of(Decision.Outcome.APPROVED,
            Decision.Outcome.PASSED);

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private DecisionLog log;

    @Inject
    private StoryDesk stories;

    @Inject
    private Complaints complaints;

    @Inject
    private ComplaintBox box;

    @Inject
    private Visibility visibility;

    /**
     * Somebody had a submission about it open.
     *
     * @param who that person's name, or the address
     */
    public record Opened(String who, Instant at) {
    }

    /**
     * What a decision changed in a gathering, or in the pictures of a place.
     *
     * @param differences field by field
     */
    public record Changed(long decisionId, List<Difference> differences) {
    }

    /** What a decision changed in a place: what it said before, and right after. */
    public record Rewritten(long decisionId, PlaceProposal before, PlaceProposal after) {
    }

    /** What the thing is called, public or not; empty if there is none. */
    public Optional<String> title(Subject subject, long id) {
        var sql = switch (subject) {
            case GATHERING -> "select title from gathering where id = ?1";
            case PLACE -> "select name from place where id = ?1";
            case GROUP -> "select name from community_group where id = ?1";
            case WHISPER -> "select text from whisper where id = ?1";
            case STORY -> "select title from story_wording where story_id = ?1 order by id desc limit 1";
        };
        List<?> titles = em.createNativeQuery(sql).setParameter(1, id).getResultList();
        return titles.stream().findFirst().map(Object::toString);
    }

    /** Whether the public sees it. */
    public boolean isPublic(Subject subject, long id) {
        return box.titleIfPublic(subject, id).isPresent();
    }

    /** Whether it waits to be let through, so that it is not shown from here. */
    public boolean isWaiting(Subject subject, long id) {
        return visibility.isWaiting(subject, id);
    }

    /** What was decided about it, the latest first, at most {@value #MOST}. */
    public List<PastDecision> decisions(Subject subject, long id) {
        return log.of(subject, id, MOST);
    }

    /** What the decisions that let a change through, or made one, have changed of a gathering or of pictures. */
    public List<Changed> changes(List<PastDecision> decisions) {
        return Stream.concat(told(decisions), formers(decisions).filter(decision -> decision.getFormer().gathering()
                != null
                && decision.getSubmissionId() != null || decision.getFormer().pictures() != null)
                .map(decision -> new Changed(decision.getId(), differences(decision)))).toList();
    }

    /** What the decisions that let a change through, or made one, have changed of what a place says. */
    public List<Rewritten> rewritten(List<PastDecision> decisions) {
        return formers(decisions).filter(decision -> decision.getFormer().place() != null
                && decision.getFormer().became() != null).map(decision -> new Rewritten(decision.getId(),
                decision.getFormer().place(), decision.getFormer().became().place())).toList();
    }

    /** Of a story, what everybody read before a wording was let through, beside that. */
    private Stream<Changed> told(List<PastDecision> decisions) {
        return decisions.stream().filter(past -> past.storyId() != null && past.submissionId() != null && LET_THROUGH
                .contains(past.outcome())).flatMap(past -> Optional.ofNullable(em.find(Submission.class,
                past.submissionId()).getStoryWordingId()).flatMap(stories::handedIn).filter(said -> said.before()
                != null).map(said -> new Changed(past.id(), Difference.between(said.before(), said.said()))).stream());
    }

    private Stream<Decision> formers(List<PastDecision> decisions) {
        return decisions.stream().map(past -> em.find(Decision.class, past.id()))
                .filter(decision -> decision.getFormer() != null);
    }

    /** What it said right after the decision; the draft may have been written on since. */
    private List<Difference> differences(Decision decision) {
        var former = decision.getFormer();
        if (former.pictures() != null) {
            return former.became() == null ? List.of() : List.of(new Difference("pictures",
                    former.pictures().pictures(), former.became().pictures().pictures()));
        }
        return former.became() != null && former.became().gathering() != null
                ? Difference.between(former.gatheringStood().told(), former.became().gatheringStood().told())
                : Difference.between(former.gathering(), em.find(Draft.class, em.find(Submission.class,
                        decision.getSubmissionId()).getDraftId()).getProposal());
    }

    /** What people minded about it, the latest first. */
    public List<Complaint> complaints(Subject subject, long id) {
        return complaints.about(subject, id, MOST);
    }

    /** Who had what was handed in about it open, the last first. */
    public List<Opened> opened(Subject subject, long id) {
        var its = switch (subject) {
            case GATHERING -> "s.draft_id in (select d.id from draft d where d.gathering_id = ?1)";
            case PLACE -> "s.place_draft_id in (select d.id from place_draft d where d.place_id = ?1)";
            case WHISPER -> "s.whisper_id = ?1";
            case STORY -> "s.story_wording_id in (select w.id from story_wording w where w.story_id = ?1)";
            case GROUP -> "false";
        };
        List<?> rows = em.createNativeQuery("select coalesce(a.name, c.claimed_by), c.claimed_at from claim c"
                + " join submission s on s.id = c.submission_id left join account a on a.email = c.claimed_by where "
                + its + " or s.complaint_id in (select k.id from complaint k where k.kind = '" + subject.name()
                + "' and k.subject_id = ?1) order by c.id desc").setParameter(1, id).setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Opened((String) row[0], Moments.of(row[1])))
                .toList();
    }
}
