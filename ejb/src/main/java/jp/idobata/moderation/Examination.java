package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Gathering;
import jp.idobata.gathering.Gatherings;
import jp.idobata.moderation.Decision.Outcome;

/** Puts together what staff need to see of one submission, and no more: what went back is its writer's alone. */
@Dependent
class Examination {

    private static final int DECISIONS_MOST = 50;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Gatherings gatherings;

    @Inject
    private DecisionLog log;

    Examined of(Submission submission) {
        var decisions = log.ofDraft(submission.getDraftId(), DECISIONS_MOST);
        var outcome = decisions.stream().filter(past -> submission.getId().equals(past.submissionId()))
                .map(PastDecision::outcome).findFirst();
        var draft = outcome.isEmpty() || outcome.get() == Outcome.APPROVED
                ? gatherings.handedIn(submission.getDraftId()) : Optional.<Draft>empty();
        var gatheringId = draft.map(Draft::getGathering).map(Gathering::getId);
        return new Examined(submission.getId(), submission.getTitle(), submission.getSubmittedBy(),
                writer(submission.getSubmittedBy()), submission.getSubmittedAt(), outcome.isEmpty(),
                gatheringId.orElse(null), draft.map(Draft::getProposal).orElse(null),
                outcome.isEmpty() ? gatheringId.flatMap(gatherings::content).orElse(null) : null, decisions);
    }

    private String writer(String email) {
        return em.createQuery("select a.name from Account a where a.email = :email", String.class)
                .setParameter("email", email).getResultStream().findFirst().orElse(email);
    }
}
