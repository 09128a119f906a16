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
    private Claims claims;

    @Inject
    private DeskRules rules;

    @Inject
    private AccountNames names;

    @Inject
    private Occasion occasion;

    @Inject
    private TownClock clock;

    long approve(long submissionId, String answer, String by, String batch) {
        var submission = lock(submissionId, by);
        var outcome = Verdicts.letThrough(submission.getKind());
        if (outcome == Outcome.APPROVED && rules.isFourEyes() && !hasAnotherAgreed(submission, by)) {
            write(submission, Outcome.AGREED, null, by, batch);
            claims.settled(submissionId);
            return 0;
        }
        submission.decide(clock.instant());
        claims.settled(submissionId);
        var decision = write(submission, outcome, answer, by, batch);
        verdicts.approve(submission, decision, answer);
        return decision.getGatheringId() != null ? decision.getGatheringId()
                : decision.getPlaceId() != null ? decision.getPlaceId()
                : decision.getWhisperId() != null ? decision.getWhisperId() : 0;
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
        write(submission, Outcome.RETURNED, reason, by, batch);
        verdicts.giveBack(submission, reason);
    }

    void hide(long submissionId, String reason, String by, String batch) {
        var submission = take(submissionId, by);
        verdicts.hide(submission, write(submission, Outcome.HIDDEN, reason, by, batch), reason);
    }

    private Submission take(long submissionId, String by) {
        var submission = lock(submissionId, by);
        submission.decide(clock.instant());
        claims.settled(submissionId);
        return submission;
    }

    private Submission lock(long submissionId, String by) {
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

    private Decision write(Submission submission, Outcome outcome, String reason, String by, String batch) {
        var decision = new Decision(submission.getId(), null, outcome, reason, by, clock.instant())
                .aboutWhisper(submission.getWhisperId()).inBatch(batch);
        em.persist(decision);
        em.flush();
        occasion.is(decision.getId());
        return decision;
    }

    void write(Subject subject, long id, Outcome outcome, String reason, String by) {
        var decision = new Decision(null, null, outcome, reason, by, clock.instant());
        Visibility.name(decision, subject, id);
        em.persist(decision);
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
