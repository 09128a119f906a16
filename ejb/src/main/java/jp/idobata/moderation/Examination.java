package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Gathering;
import jp.idobata.gathering.Gatherings;
import jp.idobata.moderation.Decision.Outcome;
import jp.idobata.whisper.MyWhisper;
import jp.idobata.whisper.WhisperDesk;

/** Puts together what staff need to see of one submission, and no more: what went back is its writer's alone. */
@Dependent
class Examination {

    private static final int DECISIONS_MOST = 50;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Gatherings gatherings;

    @Inject
    private WhisperDesk whispers;

    @Inject
    private DecisionLog log;

    Examined of(Submission submission) {
        return submission.getWhisperId() == null ? ofDraft(submission) : ofWhisper(submission);
    }

    private Examined ofWhisper(Submission submission) {
        var decisions = log.ofWhisper(submission.getWhisperId(), DECISIONS_MOST);
        var outcome = outcome(submission, decisions);
        var whisper = outcome.isEmpty() || outcome.get() == Outcome.APPROVED
                ? whispers.find(submission.getWhisperId()).map(MyWhisper::whisper).orElse(null) : null;
        return new Examined(submission.getId(), submission.getTitle(), submission.getSubmittedBy(),
                writer(submission.getSubmittedBy()), submission.getSubmittedAt(), outcome.isEmpty(), null, null, null,
                whisper, submission.getWhisperId(), decisions);
    }

    private static Optional<Outcome> outcome(Submission submission, List<PastDecision> decisions) {
        return decisions.stream().filter(past -> submission.getId().equals(past.submissionId()))
                .map(PastDecision::outcome).findFirst();
    }

    private Examined ofDraft(Submission submission) {
        var decisions = log.ofDraft(submission.getDraftId(), DECISIONS_MOST);
        var outcome = outcome(submission, decisions);
        var draft = outcome.isEmpty() || outcome.get() == Outcome.APPROVED
                ? gatherings.handedIn(submission.getDraftId()) : Optional.<Draft>empty();
        var gatheringId = draft.map(Draft::getGathering).map(Gathering::getId);
        return new Examined(submission.getId(), submission.getTitle(), submission.getSubmittedBy(),
                writer(submission.getSubmittedBy()), submission.getSubmittedAt(), outcome.isEmpty(),
                gatheringId.orElse(null), draft.map(Draft::getProposal).orElse(null),
                outcome.isEmpty() ? gatheringId.flatMap(gatherings::content).orElse(null) : null, null, null,
                decisions);
    }

    private String writer(String email) {
        return em.createQuery("select a.name from Account a where a.email = :email", String.class)
                .setParameter("email", email).getResultStream().findFirst().orElse(email);
    }
}
