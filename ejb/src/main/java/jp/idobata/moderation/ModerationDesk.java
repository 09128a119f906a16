package jp.idobata.moderation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Gatherings;
import jp.idobata.moderation.Decision.Outcome;
import jp.idobata.whisper.WhisperDesk;

/** Where staff decide what the public sees. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class ModerationDesk {

    /** Most characters of the reason for giving something back. */
    public static final int RETURN_REASON_MOST = 1000;
    /** Most characters of the reason for hiding something or showing it again. */
    public static final int HIDE_REASON_MOST = 500;

    private static final int HISTORY_MOST = 100;
    private static final String WAITING = "select s.id, s.title, coalesce(a.name, s.submittedBy), s.submittedAt, g.id,"
            + " s.whisperId"
            + " from Submission s left join Draft d on d.id = s.draftId left join d.gathering g"
            + " left join Account a on a.email = s.submittedBy"
            + " where s.decidedAt is null order by s.submittedAt, s.id";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Gatherings gatherings;

    @Inject
    private WhisperDesk whispers;

    @Inject
    private Examination examination;

    @Inject
    private DecisionLog log;

    @Inject
    private TownClock clock;

    /** What waits for a decision, the longest waiting first. */
    public List<Waiting> waiting(int first, int most) {
        return em.createQuery(WAITING, Object[].class).setFirstResult(first).setMaxResults(most).getResultStream()
                .map(row -> new Waiting((Long) row[0], (String) row[1], (String) row[2], (Instant) row[3],
                        (Long) row[4], (Long) row[5])).toList();
    }

    /** How many wait for a decision. */
    public int waitingCount() {
        return em.createQuery("select count(s) from Submission s where s.decidedAt is null", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** The submission to look at after that one: the next that waits; after the last, the one that waits longest. */
    public Optional<Long> nextAfter(long submissionId) {
        var others = em.createQuery("select s.id from Submission s where s.decidedAt is null and s.id <> :id"
                + " order by case when s.id > :id then 0 else 1 end, s.id", Long.class);
        return others.setParameter("id", submissionId).setMaxResults(1).getResultStream().findFirst();
    }

    /** One submission in full, decided or not. */
    public Optional<Examined> examine(long submissionId) {
        return Optional.ofNullable(em.find(Submission.class, submissionId)).map(examination::of);
    }

    /**
     * Lets a submission through.
     *
     * @return number of the gathering, or of the whisper, that is now public
     * @throws ModerationRefusal if someone was faster
     */
    public long approve(long submissionId) {
        var submission = take(submissionId);
        if (submission.getWhisperId() != null) {
            whispers.accept(submission.getWhisperId());
            decidedWhisper(submission.getId(), submission.getWhisperId(), Outcome.APPROVED, null);
            return submission.getWhisperId();
        }
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
        var why = Reason.of(reason, RETURN_REASON_MOST);
        var submission = take(submissionId);
        if (submission.getWhisperId() != null) {
            whispers.giveBack(submission.getWhisperId(), why);
            decidedWhisper(submission.getId(), submission.getWhisperId(), Outcome.RETURNED, why);
        } else {
            gatherings.giveBack(submission.getDraftId(), why);
            decided(submission.getId(), null, Outcome.RETURNED, why);
        }
    }

    /**
     * Takes a gathering out of public view; its data stay.
     *
     * @throws ModerationRefusal if someone was faster, or there is no reason
     */
    public void hide(long gatheringId, String reason) {
        var why = Reason.of(reason, HIDE_REASON_MOST);
        if (!gatherings.isPublic(gatheringId)) {
            throw ModerationRefusal.alreadyHidden();
        }
        gatherings.hide(gatheringId, why);
        decided(null, gatheringId, Outcome.HIDDEN, why);
    }

    /**
     * Brings a gathering back into public view.
     *
     * @param reason why, for those who come after; may be null
     * @throws ModerationRefusal if someone was faster
     */
    public void show(long gatheringId, String reason) {
        var why = Reason.orNone(reason, HIDE_REASON_MOST);
        if (gatherings.isPublic(gatheringId)) {
            throw ModerationRefusal.alreadyShown();
        }
        gatherings.show(gatheringId);
        decided(null, gatheringId, Outcome.SHOWN, why);
    }

    /**
     * Takes a whisper out of public view; its data stay.
     *
     * @throws ModerationRefusal if someone was faster, or there is no reason
     */
    public void hideWhisper(long whisperId, String reason) {
        var why = Reason.of(reason, HIDE_REASON_MOST);
        if (!whispers.isPublic(whisperId)) {
            throw ModerationRefusal.alreadyHidden();
        }
        whispers.hide(whisperId, why);
        decidedWhisper(null, whisperId, Outcome.HIDDEN, why);
    }

    /**
     * Brings a whisper back into public view.
     *
     * @param reason why, for those who come after; may be null
     * @throws ModerationRefusal if someone was faster
     */
    public void showWhisper(long whisperId, String reason) {
        var why = Reason.orNone(reason, HIDE_REASON_MOST);
        if (whispers.isPublic(whisperId)) {
            throw ModerationRefusal.alreadyShown();
        }
        whispers.show(whisperId);
        decidedWhisper(null, whisperId, Outcome.SHOWN, why);
    }

    /** What was decided about a whisper, the latest first, at most {@value #HISTORY_MOST}. */
    public List<PastDecision> whisperHistory(long whisperId) {
        return log.ofWhisper(whisperId, HISTORY_MOST);
    }

    /** What was decided lately, by staff or by writers who took something back, the latest first. */
    public List<PastDecision> lately(int most) {
        return log.latest(most);
    }

    /** What was decided about a gathering and about changes to it, the latest first, at most {@value #HISTORY_MOST}. */
    public List<PastDecision> history(long gatheringId) {
        return log.ofGathering(gatheringId, HISTORY_MOST);
    }

    private Submission take(long submissionId) {
        var submission = em.find(Submission.class, submissionId, LockModeType.PESSIMISTIC_WRITE);
        if (submission == null) {
            throw ModerationRefusal.notFound();
        }
        submission.decide(clock.instant());
        return submission;
    }

    private void decidedWhisper(Long submissionId, Long whisperId, Outcome outcome, String reason) {
        em.persist(new Decision(submissionId, null, outcome, reason, session.getCallerPrincipal().getName(),
                clock.instant()).aboutWhisper(whisperId));
    }

    private void decided(Long submissionId, Long gatheringId, Outcome outcome, String reason) {
        em.persist(new Decision(submissionId, gatheringId, outcome, reason, session.getCallerPrincipal().getName(),
                clock.instant()));
    }
}
