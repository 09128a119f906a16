package jp.idobata.moderation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Role;
import jp.idobata.complaint.Subject;

/** Where staff decide what the public sees. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class ModerationDesk {

    /** Most characters of the reason for giving something back. */
    public static final int RETURN_REASON_MOST = 1000;
    /** Most characters of the reason for hiding something or showing it again. */
    public static final int HIDE_REASON_MOST = 500;

    private static final int HISTORY_MOST = 100;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Queue queue;

    @Inject
    private Examination examination;

    @Inject
    private DecisionLog log;

    @Inject
    private Deciding deciding;

    /** What waits for a decision, the longest waiting first. */
    public List<Waiting> waiting(int first, int most) {
        return queue.list(QueueQuery.ALL, me(), first, most);
    }

    /** How many wait for a decision. */
    public int waitingCount() {
        return queue.counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The submission to look at after that one: the next that waits; after the last, the one that waits longest. */
    public Optional<Long> nextAfter(long submissionId) {
        return queue.next(submissionId, QueueQuery.ALL, me());
    }

    /** One submission in full, decided or not. */
    public Optional<Examined> examine(long submissionId) {
        return Optional.ofNullable(em.find(Submission.class, submissionId)).map(examination::of);
    }

    /**
     * Lets a submission through.
     *
     * @return number of the gathering, whisper or place that is now public; 0 if another curator has to agree first,
     * or nothing becomes public
     * @throws ModerationRefusal if someone was faster, or has it open
     */
    public long approve(long submissionId) {
        return approve(submissionId, null, null);
    }

    /**
     * The same; {@code answer} goes to whoever complained (null for the usual words), {@code batch} is the name of what
     * is decided together. Either may be null.
     */
    public long approve(long submissionId, String answer, String batch) {
        return approve(submissionId, null, answer, batch);
    }

    /** The same, with why, for those who come after; it may be null. */
    public long approve(long submissionId, String reason, String answer, String batch) {
        return approve(submissionId, null, reason, answer, batch);
    }

    /**
     * The same.
     *
     * @param read version of the group whose page was read; null if it is of another kind
     * @throws ModerationRefusal also if the page says something else by now
     */
    public long approve(long submissionId, Integer read, String reason, String answer, String batch) {
        return deciding.approve(submissionId, read, Reason.orNone(reason, RETURN_REASON_MOST),
                Reason.orNone(answer, RETURN_REASON_MOST), me(), batch);
    }

    /**
     * Gives a submission back to its writer, who is mailed the reason.
     *
     * @throws ModerationRefusal if someone was faster or has it open, or there is no reason
     */
    public void giveBack(long submissionId, String reason) {
        giveBack(submissionId, reason, null);
    }

    /** The same, decided together with others. */
    public void giveBack(long submissionId, String reason, String batch) {
        deciding.giveBack(submissionId, Reason.of(reason, RETURN_REASON_MOST), me(), batch);
    }

    /**
     * Takes what is public and was minded, or went straight through, out of view.
     *
     * @throws ModerationRefusal if someone was faster or has it open, there is no reason, or it is not public at all
     */
    public void hideWaiting(long submissionId, String reason, String batch) {
        hideWaiting(submissionId, reason, null, batch);
    }

    /**
     * The same.
     *
     * @param reason what those read whose it is
     * @param answer what whoever minded it is mailed, and nobody else reads but staff; null for the usual words
     */
    public void hideWaiting(long submissionId, String reason, String answer, String batch) {
        hideWaiting(submissionId, null, reason, answer, batch);
    }

    /** The same; what was read is as in {@link #approve(long, Integer, String, String, String)}. */
    public void hideWaiting(long submissionId, Integer read, String reason, String answer, String batch) {
        deciding.hide(submissionId, read, Reason.of(reason, HIDE_REASON_MOST), Reason.orNone(answer,
                RETURN_REASON_MOST), me(), batch);
    }

    /**
     * Undoes a decision; those that were made together with it stand ({@link BulkDesk#undo} undoes them, too).
     *
     * @return number of the submission that waits again; empty if it was about none
     * @throws ModerationRefusal if it was undone, or something was decided about the same thing since
     */
    public Optional<Long> undo(long decisionId) {
        return deciding.undo(decisionId, me());
    }

    /** A decision and all that were made together with it and stand; of those that were undone only itself. */
    public List<PastDecision> together(long decisionId) {
        return log.together(decisionId);
    }

    /** The last decision one has made oneself that is not undone yet. */
    public Optional<PastDecision> lastOfMine() {
        return log.lastOf(me());
    }

    /**
     * Takes a gathering out of public view; its data stay.
     *
     * @throws ModerationRefusal if someone was faster, or there is no reason
     */
    public void hide(long gatheringId, String reason) {
        hide(Subject.GATHERING, gatheringId, reason);
    }

    /**
     * Brings a gathering back into public view.
     *
     * @param reason why, for those who come after; may be null
     * @throws ModerationRefusal if someone was faster
     */
    public void show(long gatheringId, String reason) {
        show(Subject.GATHERING, gatheringId, reason);
    }

    /** The same of a whisper. */
    public void hideWhisper(long whisperId, String reason) {
        hide(Subject.WHISPER, whisperId, reason);
    }

    /** The same of a whisper. */
    public void showWhisper(long whisperId, String reason) {
        show(Subject.WHISPER, whisperId, reason);
    }

    /** The same of anything public; those are told whose it is. */
    public void hide(Subject subject, long id, String reason) {
        deciding.hide(subject, id, Reason.of(reason, HIDE_REASON_MOST), me());
    }

    /** The same of anything that was public, unless it waits to be let through. */
    public void show(Subject subject, long id, String reason) {
        deciding.show(subject, id, Reason.orNone(reason, HIDE_REASON_MOST), me());
    }

    /** What was decided about a whisper, the latest first, at most {@value #HISTORY_MOST}. */
    public List<PastDecision> whisperHistory(long whisperId) {
        return log.of(Subject.WHISPER, whisperId, HISTORY_MOST);
    }

    /** What was decided lately, by staff or by writers who took something back, the latest first. */
    public List<PastDecision> lately(int most) {
        return log.latest(most);
    }

    /** What was decided about a gathering and about changes to it, the latest first, at most {@value #HISTORY_MOST}. */
    public List<PastDecision> history(long gatheringId) {
        return log.ofGathering(gatheringId, HISTORY_MOST);
    }

    /** What a submission is called; empty text if there is none. */
    public String title(long submissionId) {
        return Optional.ofNullable(em.find(Submission.class, submissionId)).map(Submission::getTitle).orElse("");
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
