package jp.idobata.moderation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Gatherings;
import jp.idobata.moderation.Decision.Outcome;

/** Where staff decide what the public sees. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class ModerationDesk {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Gatherings gatherings;

    @Inject
    private TownClock clock;

    /** What waits for a decision, the longest waiting first. */
    public List<Submission> waiting(int first, int most) {
        return em.createQuery("select s from Submission s where s.decidedAt is null order by s.submittedAt, s.id",
                Submission.class).setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** How many wait for a decision. */
    public int waitingCount() {
        return em.createQuery("select count(s) from Submission s where s.decidedAt is null", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** One submission, decided or not. */
    public Optional<Submission> find(long submissionId) {
        return Optional.ofNullable(em.find(Submission.class, submissionId));
    }

    /**
     * Lets a submission through.
     *
     * @return number of the gathering that is now public
     * @throws ModerationRefusal if someone was faster
     */
    public long approve(long submissionId) {
        var submission = take(submissionId);
        var gatheringId = gatherings.accept(submission.getDraftId());
        decided(submission.getId(), gatheringId, Outcome.APPROVED, null);
        return gatheringId;
    }

    /**
     * Gives a submission back to its writer, who is mailed the reason.
     *
     * @throws ModerationRefusal if someone was faster, or there is no reason
     */
    public void giveBack(long submissionId, String reason) {
        requireReason(reason);
        var submission = take(submissionId);
        gatherings.giveBack(submission.getDraftId(), reason.strip());
        decided(submission.getId(), null, Outcome.RETURNED, reason.strip());
    }

    /** Takes a gathering out of public view; its data stay. */
    public void hide(long gatheringId, String reason) {
        requireReason(reason);
        gatherings.hide(gatheringId, reason.strip());
        decided(null, gatheringId, Outcome.HIDDEN, reason.strip());
    }

    /** Brings a gathering back into public view. */
    public void show(long gatheringId) {
        gatherings.show(gatheringId);
        decided(null, gatheringId, Outcome.SHOWN, null);
    }

    /** What was decided about a gathering, the latest first. */
    public List<Decision> history(long gatheringId) {
        return em.createQuery("select d from Decision d where d.gatheringId = :id order by d.decidedAt desc, d.id desc",
                Decision.class).setParameter("id", gatheringId).setMaxResults(100).getResultList();
    }

    private Submission take(long submissionId) {
        var submission = em.find(Submission.class, submissionId, LockModeType.PESSIMISTIC_WRITE);
        if (submission == null) {
            throw ModerationRefusal.notFound();
        }
        submission.decide(clock.instant());
        return submission;
    }

    private void decided(Long submissionId, Long gatheringId, Outcome outcome, String reason) {
        em.persist(new Decision(submissionId, gatheringId, outcome, reason, session.getCallerPrincipal().getName(),
                clock.instant()));
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > 1000) {
            throw ModerationRefusal.noReason();
        }
    }
}
