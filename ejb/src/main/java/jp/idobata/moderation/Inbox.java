package jp.idobata.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.GatheringSubmitted;
import jp.idobata.gathering.SubmissionTakenBack;

/** Takes in what is handed in, in the same transaction: what was answered with success is in the queue. */
@ApplicationScoped
class Inbox {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    void submitted(@Observes GatheringSubmitted event) {
        em.persist(new Submission(event.draftId(), event.title(), event.by(), clock.instant()));
    }

    void takenBack(@Observes SubmissionTakenBack event) {
        em.createQuery("select s from Submission s where s.draftId = :draft and s.decidedAt is null", Submission.class)
                .setParameter("draft", event.draftId()).getResultStream().forEach(submission -> {
                    submission.decide(clock.instant());
                    em.persist(new Decision(submission.getId(), null, Decision.Outcome.TAKEN_BACK, null, event.by(),
                            clock.instant()));
                });
    }
}
