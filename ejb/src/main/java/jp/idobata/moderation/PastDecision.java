package jp.idobata.moderation;

import java.time.Instant;

/**
 * What was decided once.
 *
 * @param title what the thing was called then, or is called now; a whisper's sentence
 * @param reason why; null where none was asked for
 * @param by name of the person who decided, or the address if there is no such account any more
 * @param submissionId number of the submission it was about, or null
 * @param gatheringId number of the gathering it was about or that came of it, or null
 * @param whisperId number of the whisper it was about, or null
 * @param batch what was decided together with it; or null
 * @param undone whether it was undone
 * @param undoes the decision that it undoes, or null
 * @param storyId number of the story it was about, or null
 * @param answer what whoever minded it was told: null if nobody was, empty if it was the usual words
 */
public record PastDecision(long id, Decision.Outcome outcome, String title, String reason, String by, Instant at,
        Long submissionId, Long gatheringId, Long whisperId, Long placeId, Long groupId, String batch, boolean undone,
        Long undoes, String answer, Long storyId) {

    /** Whether it can be undone, unless something was decided about the same thing since. */
    public boolean undoable() {
        return !undone && !Undoing.FINAL.contains(outcome);
    }

    /** Where the thing's history is read; null if it has none of its own. */
    public String address() {
        return gatheringId != null ? "/staff/history/gatherings/" + gatheringId
                : placeId != null ? "/staff/history/places/" + placeId
                : groupId != null ? "/staff/history/groups/" + groupId
                : whisperId != null ? "/staff/history/whispers/" + whisperId
                : storyId != null ? "/staff/history/stories/" + storyId
                : submissionId != null ? "/staff/queue/" + submissionId : null;
    }
}
