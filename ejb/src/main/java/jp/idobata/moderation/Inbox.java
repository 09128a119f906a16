package jp.idobata.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.GatheringSubmitted;
import jp.idobata.gathering.SubmissionTakenBack;
import jp.idobata.whisper.WhisperSubmitted;
import jp.idobata.whisper.WhisperTakenBack;

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
        takeOut("draftId", event.draftId(), event.by());
    }

    void whispered(@Observes WhisperSubmitted event) {
        em.persist(Submission.ofWhisper(event.whisperId(), event.text(), event.by(), clock.instant()));
    }

    void takenBack(@Observes WhisperTakenBack event) {
        takeOut("whisperId", event.whisperId(), event.by());
    }

    private void takeOut(String field, long id, String by) {
        em.createQuery("select s from Submission s where s." + field + " = :id and s.decidedAt is null",
                Submission.class).setParameter("id", id).getResultStream().forEach(submission -> {
                    submission.decide(clock.instant());
                    em.persist(new Decision(submission.getId(), null, Decision.Outcome.TAKEN_BACK, null, by,
                            clock.instant()).aboutWhisper(submission.getWhisperId()));
                });
    }
}
