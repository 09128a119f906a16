package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Takebacks;
import jp.idobata.group.Groups;
import jp.idobata.moderation.Decision.Outcome;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.story.StoryDesk;
import jp.idobata.whisper.WhisperDesk;

/** Undoes decisions: things stand again as they stood before, and a decision of its own says so. */
@Dependent
class Undoing {

    /**
     * What cannot be undone: what a writer did, an undoing itself and what follows from it; one decides anew instead.
     */
    static final Set<Outcome> FINAL = Set.of(Outcome.TAKEN_BACK, Outcome.UNDONE, Outcome.CLOSED);

    /**
     * What was handed in anew after a return is another submission of the same draft. That what somebody minded stays
     * changes nothing of it, and stands in nobody's way.
     */
    private static final String LATER = "select count(*) from decision x where x.id > ?1 and x.outcome <> 'UNDONE'"
            + " and not exists (select 1 from decision u where u.undoes = x.id) and (x.submission_id = ?2"
            + " or (x.gathering_id = ?3 or x.whisper_id = ?4 or x.place_id = ?5 or x.group_id = ?6"
            + " or x.story_id = ?8) and not exists"
            + " (select 1 from submission c where c.complaint_id is not null and (c.id = x.submission_id and"
            + " x.outcome = 'KEPT' or c.id = ?2 and ?7 = 'KEPT'))"
            + " or ?7 = 'RETURNED' and x.submission_id in (select s.id from submission s join submission t"
            + " on t.id = ?2 where s.draft_id = t.draft_id or s.place_draft_id = t.place_draft_id"
            + " or s.whisper_id = t.whisper_id or s.story_wording_id = t.story_wording_id))";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Takebacks gatherings;

    @Inject
    private WhisperDesk whispers;

    @Inject
    private PlaceDrafts places;

    @Inject
    private StoryDesk stories;

    @Inject
    private Groups groups;

    @Inject
    private TakingBack taking;

    @Inject
    private Visibility visibility;

    @Inject
    private Corrections corrections;

    @Inject
    private TownClock clock;

    /**
     * Undoes one decision.
     *
     * @throws ModerationRefusal if it was undone, is of a kind that cannot be, or something was decided about the same
     * thing since
     */
    void undo(Decision decision, String by) {
        var submission = decision.getSubmissionId() == null ? null
                : em.find(Submission.class, decision.getSubmissionId(), LockModeType.PESSIMISTIC_WRITE);
        requireLast(decision);
        var recipients = corrections.of(decision, submission);
        switch (decision.getOutcome()) {
            case APPROVED, PASSED -> taking.back(submission, decision, by);
            case RETURNED -> takeBackReturn(submission, decision);
            case CHANGED -> taking.backChange(decision);
            case HIDDEN -> visibility.turn(decision, true, null);
            case SHOWN -> visibility.turn(decision, false, reasonBefore(decision));
            default -> { }
        }
        if (submission != null && decision.getOutcome() != Outcome.AGREED && !isOfNobody(submission, decision)) {
            submission.reopen();
        }
        em.persist(undone(decision, by));
        em.flush();
        corrections.tell(decision, recipients, reasonBefore(decision));
    }

    /** A place that was new is gone again, and cannot be referred to. */
    private Decision undone(Decision decision, String by) {
        var undone = decision.undone(null, by, clock.instant());
        em.flush();
        return undone.getPlaceId() != null && number("select count(*) from place where id = ?1",
                undone.getPlaceId()) == 0 ? undone.aboutPlace(null) : undone;
    }

    private void requireLast(Decision decision) {
        if (FINAL.contains(decision.getOutcome())) {
            throw ModerationRefusal.notUndone();
        }
        if (number("select count(*) from decision where undoes = ?1", decision.getId()) > 0) {
            throw ModerationRefusal.alreadyUndone();
        }
        if (number(LATER, decision.getId(), decision.getSubmissionId(), decision.getGatheringId(),
                decision.getWhisperId(), decision.getPlaceId(), decision.getGroupId(),
                decision.getOutcome().name(), decision.getStoryId()) > 0) {
            throw ModerationRefusal.laterDecision();
        }
    }

    /** What somebody let through who has left since is shown again, if it was hidden; it is not looked at any more. */
    private boolean isOfNobody(Submission submission, Decision decision) {
        var left = submission.getKind() == Kind.LOOK && submission.getDraftId() != null && number("select"
                + " count(*) from draft where id = ?1"
                + " and submitted_at is not null", submission.getDraftId()) == 0;
        if (left && decision.getOutcome() != Outcome.HIDDEN) {
            throw ModerationRefusal.writerLeft();
        }
        return left;
    }

    private void takeBackReturn(Submission submission, Decision decision) {
        if (submission == null) {
            groups.takeBackReturn(decision.getGroupId());
            return;
        }
        Instant handedIn = submission.getSubmittedAt();
        switch (submission.getKind()) {
            case WHISPER -> whispers.takeBackReturn(submission.getWhisperId(), handedIn);
            case PLACE -> places.takeBackReturn(TakingBack.placeDraft(submission), handedIn);
            case STORY -> stories.takeBackReturn(Verdicts.storyWording(submission), handedIn);
            default -> gatherings.returned(submission.getDraftId(), handedIn);
        }
    }

    /** Why it was hidden before somebody showed it again. */
    private String reasonBefore(Decision shown) {
        List<?> reasons = em.createNativeQuery("select reason from decision where outcome = 'HIDDEN' and id < ?1"
                + " and (gathering_id = ?2 or whisper_id = ?3 or place_id = ?4 or group_id = ?5 or story_id = ?6)"
                + " and reason is not null order by id desc limit 1").setParameter(1, shown.getId())
                .setParameter(2, shown.getGatheringId()).setParameter(3, shown.getWhisperId())
                .setParameter(4, shown.getPlaceId()).setParameter(5, shown.getGroupId())
                .setParameter(6, shown.getStoryId()).getResultList();
        return reasons.isEmpty() ? "-" : (String) reasons.get(0);
    }

    private int number(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((Number) query.getSingleResult()).intValue();
    }
}
