package jp.idobata.counter;

import java.time.Instant;

/**
 * Something that was taken in.
 *
 * @param isPlace whether it is a place; else it is a gathering
 * @param title what it was called when it was taken in
 * @param draftId number of the gathering's draft, or null
 * @param placeDraftId number of the place's draft, or null
 * @param subjectId number of the gathering or place it has become, or null
 * @param submissionId number of what waits for a decision, or null
 * @param enteredBy name of who took it in
 * @param letterSentAt when the letter went out, or null
 * @param emptiedAt since when nothing of how to reach them is kept, or null
 * @param writtenAt when anything of it was written last
 */
public record CounterPost(long id, boolean isPlace, String title, Taken taken, State state, Long draftId,
        Long placeDraftId, Long subjectId, Long submissionId, String enteredBy, Instant enteredAt,
        Instant letterSentAt, Instant emptiedAt, Instant writtenAt) {

    /** How far it has come. */
    public enum State {
        /** The post is still being written. */
        WRITING,
        /** It came back with a reason. */
        RETURNED,
        /** It waits for a decision. */
        WAITING,
        /** Everybody sees it. */
        PUBLIC,
        /** It was public once, or was put away. */
        OVER
    }

    /** Address of its public page; null if there is none. */
    public String page() {
        return state != State.PUBLIC ? null : (isPlace ? "/places/" : "/gatherings/") + subjectId;
    }

    /** Whether a letter is to be sent. */
    public boolean isLetterDue() {
        return taken.letterWanted() && letterSentAt == null && state == State.PUBLIC && emptiedAt == null;
    }
}
