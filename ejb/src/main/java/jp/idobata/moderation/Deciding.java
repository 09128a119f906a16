package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.idobata.account.AccountNames;
import jp.idobata.calendar.TownClock;
import jp.idobata.complaint.Subject;
import jp.idobata.group.Group;
import jp.idobata.moderation.Decision.Outcome;
import jp.idobata.moderation.letter.Occasion;
import jp.idobata.moderation.rule.DeskRules;

/**
 * Makes decisions: each takes the row of its submission first, so that of two who decide at once the second is told;
 * then writes the decision, so that letters know whose they are; then does what was decided.
 */
@Dependent
class Deciding {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Verdicts verdicts;

    @Inject
    private Undoing undoing;

    @Inject
    private Visibility visibility;

    @Inject
    private Keepers keepers;

    @Inject
    private Claims claims;

    @Inject
    private DeskRules rules;

    @Inject
    private AccountNames names;

    @Inject
    private Occasion occasion;

    @Inject
    private TownClock clock;

    /**
     * Lets it through.
     *
     * @param read version of the group whose page was read; null if none was, or it is of another kind
     */
    long approve(long submissionId, Integer read, String reason, String answer, String by, String batch) {
        var submission = lock(submissionId, by);
        requireRead(submission, read);
        var outcome = Verdicts.letThrough(submission.getKind());
        if (outcome == Outcome.APPROVED && rules.isFourEyes() && !hasAnotherAgreed(submission, by)) {
            write(submission, Outcome.AGREED, null, by, batch);
            claims.settled(submissionId);
            return 0;
        }
        submission.decide(clock.instant());
        claims.settled(submissionId);
        // Where nobody asks for an answer, what was written as one is kept for those who come after.
        var why = reason == null && !verdicts.isAsking(submission) ? answer : reason;
        var decision = write(submission, outcome, why, by, batch);
        verdicts.approve(submission, decision, answer);
        return outcome == Outcome.KEPT ? 0 : decision.getGatheringId() != null ? decision.getGatheringId()
                : decision.getPlaceId() != null ? decision.getPlaceId()
                : decision.getWhisperId() != null ? decision.getWhisperId()
                : decision.getStoryId() != null ? decision.getStoryId() : 0;
    }

    private boolean hasAnotherAgreed(Submission submission, String by) {
        List<?> who = em.createNativeQuery("select d.decided_by from decision d where d.submission_id = ?1"
                + " and d.outcome = 'AGREED' and not exists (select 1 from decision u where u.undoes = d.id)")
                .setParameter(1, submission.getId()).getResultList();
        if (who.contains(by)) {
            throw ModerationRefusal.anotherHasToAgree();
        }
        return !who.isEmpty();
    }

    void giveBack(long submissionId, String reason, String by, String batch) {
        var submission = take(submissionId, by);
        verdicts.giveBack(submission, write(submission, Outcome.RETURNED, reason, by, batch), reason);
    }

    void hide(long submissionId, Integer read, String reason, String answer, String by, String batch) {
        var submission = take(submissionId, by);
        requireRead(submission, read);
        verdicts.hide(submission, write(submission, Outcome.HIDDEN, reason, by, batch), reason,
                answer);
    }

    private Submission take(long submissionId, String by) {
        var submission = lock(submissionId, by);
        submission.decide(clock.instant());
        claims.settled(submissionId);
        return submission;
    }

    /** What was written after somebody had looked is not settled by that look. */
    private void requireRead(Submission submission, Integer read) {
        if (submission.getKind() == Kind.PAGE && read != null
                && em.find(Group.class, submission.getGroupId()).getVersion() != read) {
            throw ModerationRefusal.readBefore();
        }
    }

    private Submission lock(long submissionId, String by) {
        lockGroup(submissionId);
        var submission = em.find(Submission.class, submissionId, LockModeType.PESSIMISTIC_WRITE);
        if (submission == null) {
            throw ModerationRefusal.notFound();
        }
        if (submission.isDecided()) {
            throw ModerationRefusal.alreadyDecided();
        }
        claims.holder(submissionId).filter(holder -> !holder.equals(by)).ifPresent(holder -> {
            throw ModerationRefusal.claimed(names.of(Set.of(holder)).getOrDefault(holder, holder));
        });
        return submission;
    }

    /** Whoever writes the page takes the group first, and then asks whether it is to be looked at: so do those here. */
    private void lockGroup(long submissionId) {
        em.createQuery("select s.groupId from Submission s where s.id = :id and s.groupId is not null", Long.class)
                .setParameter("id", submissionId).getResultList()
                .forEach(group -> em.find(Group.class, group, LockModeType.PESSIMISTIC_WRITE));
    }

    private Decision write(Submission submission, Outcome outcome, String reason, String by, String batch) {
        var decision = new Decision(submission.getId(), null, outcome, reason, by, clock.instant())
                .aboutWhisper(submission.getWhisperId()).inBatch(batch);
        em.persist(decision);
        em.flush();
        occasion.is(decision.getId());
        return decision;
    }

    void hide(Subject subject, long id, String reason, String by) {
        visibility.hide(subject, id, reason);
        write(subject, id, Outcome.HIDDEN, reason, by);
        keepers.tellHidden(subject, id, reason, Set.of());
    }

    void show(Subject subject, long id, String reason, String by) {
        visibility.showHidden(subject, id);
        write(subject, id, Outcome.SHOWN, reason, by);
        keepers.tellShown(subject, id, Set.of());
    }

    private void write(Subject subject, long id, Outcome outcome, String reason, String by) {
        var decision = new Decision(null, null, outcome, reason, by, clock.instant());
        Visibility.name(decision, subject, id);
        em.persist(decision);
        em.flush();
        occasion.is(decision.getId());
    }

    Optional<Long> undo(long decisionId, String by) {
        var decision = em.find(Decision.class, decisionId, LockModeType.PESSIMISTIC_WRITE);
        if (decision == null) {
            throw ModerationRefusal.notFound();
        }
        undoing.undo(decision, by);
        return Optional.ofNullable(decision.getSubmissionId());
    }
}
