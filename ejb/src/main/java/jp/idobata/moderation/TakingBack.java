package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Takebacks;
import jp.idobata.group.Groups;
import jp.idobata.place.KeptPlaces;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlacePictures;
import jp.idobata.story.StoryDesk;
import jp.idobata.whisper.WhisperDesk;

/** Takes back that something was let through, unless that would undo what somebody else did since. */
@Dependent
class TakingBack {

    /** Something else of the same gathering waits; that it is to be looked at is not that. */
    private static final String WAITS = "select count(*) from submission s join draft d on d.id = s.draft_id"
            + " where s.decided_at is null and s.kind <> 'LOOK' and s.id <> ?1"
            + " and d.gathering_id = (select gathering_id from draft where id = ?2)";

    /** The group of a gathering, if it became public with gatherings none of which is public any more. */
    private static final String OPENED = "select g.group_id from gathering g where g.id = ?1 and exists (select 1 from"
            + " decision d where d.group_id = g.group_id and d.outcome in ('APPROVED', 'PASSED'))"
            + " and not exists (select 1 from decision d where d.group_id = g.group_id and d.outcome in ('APPROVED',"
            + " 'PASSED') and (d.gathering_id is null or d.gathering_id <> g.id) and not exists (select 1 from decision"
            + " u where u.undoes = d.id)) and not exists (select 1 from gathering o join publication p"
            + " on p.gathering_id = o.id where o.group_id = g.group_id)";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Takebacks gatherings;

    @Inject
    private WhisperDesk whispers;

    @Inject
    private Groups groups;

    @Inject
    private PlaceDrafts places;

    @Inject
    private StoryDesk stories;

    @Inject
    private KeptPlaces kept;

    @Inject
    private PlacePictures pictures;

    @Inject
    private TownClock clock;

    /**
     * Has it wait again as it was handed in, and the group with it whose page became public by it.
     *
     * @throws jp.idobata.Refusal if whose it is took it down or left since, or somebody changed it by another way
     */
    void back(Submission submission, Decision decision, String by) {
        if (submission == null) {
            groups.takeBackApproval(decision.getGroupId());
            return;
        }
        var former = decision.getFormer();
        requirePictures(former);
        switch (submission.getKind()) {
            case WHISPER -> whispers.takeBackAcceptance(submission.getWhisperId(), submission.getSubmittedAt());
            case PLACE -> place(submission, decision.getPlaceId(), former);
            case STORY -> {
                stories.takeBackAcceptance(Verdicts.storyWording(submission), submission.getSubmittedAt());
                closeLook("storyWordingId", submission.getStoryWordingId(), by, clock.instant());
            }
            default -> gathering(submission, decision.getGatheringId(), former, by);
        }
    }

    /** The page of a group that became public with what is taken back goes with it, unless another keeps it public. */
    private void conceal(Long gatheringId) {
        List<?> groupIds = em.createNativeQuery(OPENED).setParameter(1, gatheringId).getResultList();
        groupIds.forEach(id -> groups.takeBackApproval(((Number) id).longValue()));
    }

    private void gathering(Submission submission, Long gatheringId, Former former, String by) {
        if (((Number) em.createNativeQuery(WAITS).setParameter(1, submission.getId())
                .setParameter(2, submission.getDraftId()).getSingleResult()).intValue() > 0) {
            throw ModerationRefusal.laterDecision();
        }
        if (submission.getKind() == Kind.CHANGE && (former == null || former.isOfNothing())) {
            throw ModerationRefusal.formerForgotten();
        }
        gatherings.accepted(submission.getDraftId(), submission.getSubmittedAt(), former == null ? null
                : former.gatheringStood(), former != null && former.hidden(), former == null || former.became() == null
                ? null : former.became().gatheringStood());
        closeLook("draftId", submission.getDraftId(), by, clock.instant());
        conceal(gatheringId);
    }

    /** What waits again need not be looked at besides. */
    private void closeLook(String field, long id, String by, Instant now) {
        List<Submission> looks = em.createQuery("select s from Submission s where s." + field
                + " = :id and s.kind = :look"
                + " and s.decidedAt is null", Submission.class).setParameter("id", id)
                .setParameter("look", Kind.LOOK).getResultList();
        looks.forEach(look -> {
            look.decide(now);
            em.persist(new Decision(look.getId(), null, Decision.Outcome.CLOSED, null, by, now));
        });
    }

    private void place(Submission submission, Long placeId, Former former) {
        var draft = placeDraft(submission);
        if (former == null) {
            throw ModerationRefusal.formerForgotten();
        }
        requireAsItBecame(placeId, former.became());
        places.takeBackAcceptance(draft, submission.getSubmittedAt(), former.place(),
                former.pictures() == null ? null : former.pictures().pictures());
    }

    /**
     * Has a place say and show again what it did before staff changed it.
     *
     * @throws jp.idobata.Refusal if what it said is not kept any more, or somebody changed it since
     */
    void backChange(Decision decision) {
        var former = decision.getFormer();
        if (former == null || decision.getPlaceId() == null) {
            throw ModerationRefusal.formerForgotten();
        }
        requirePictures(former);
        requireAsItBecame(decision.getPlaceId(), former.became());
        if (former.place() != null) {
            kept.putBack(decision.getPlaceId(), former.place());
        } else {
            pictures.putBack(decision.getPlaceId(), former.pictures().pictures());
        }
    }

    /** Pictures are kept for an undoing for so long only. */
    private void requirePictures(Former former) {
        var hashes = former == null ? Set.<String>of() : former.hashes();
        if (!hashes.isEmpty() && ((Number) em.createNativeQuery("select count(*) from picture where hash in ('"
                + String.join("', '", hashes) + "')").getSingleResult()).intValue() < hashes.size()) {
            throw ModerationRefusal.picturesGone();
        }
    }

    private void requireAsItBecame(Long placeId, Former.Became became) {
        if (became != null && placeId != null && (became.place() != null
                && !became.place().equals(kept.contentOf(placeId)) || became.pictures() != null
                && !became.pictures().pictures().equals(pictures.of(placeId).pictures()))) {
            throw ModerationRefusal.changedSince();
        }
    }

    /**
     * Number of the draft it is of.
     *
     * @throws ModerationRefusal if its writer has left, and took it along
     */
    static long placeDraft(Submission submission) {
        if (submission.getPlaceDraftId() == null) {
            throw ModerationRefusal.formerForgotten();
        }
        return submission.getPlaceDraftId();
    }
}
