package jp.idobata.story;

import java.time.Instant;

/**
 * A story as those who tell it see it.
 *
 * @param state how far its last wording has come, or that it is out of public view
 * @param open whether everybody reads it, be it in an earlier wording
 * @param reason why it came back, or was hidden; null if neither
 * @param said the last wording, which is written on if it is not accepted
 * @param desk whether the desk tells it
 * @param groupId the group that tells it, or null
 * @param consent who said last that those told of have agreed; null if nobody has yet
 */
public record MyStory(long id, Long wordingId, State state, boolean open, String reason, StoryProposal said,
        Instant savedAt, boolean desk, Long groupId, String groupName, Agreed consent) {

    /** How far a story has come. */
    public enum State {
        /** Being written. */
        WRITING,
        /** Handed in. */
        WAITING,
        /** Came back with a reason. */
        RETURNED,
        /** Everybody reads it as it is. */
        OPEN,
        /** Staff took it out of public view. */
        HIDDEN,
        /** Those who tell it took it out of public view. */
        WITHDRAWN
    }

    /** Who said that those told of have agreed, and when. */
    public record Agreed(String by, Instant at) {
    }

    /** What can be done with the wording: it waits, and nobody writes on it meanwhile. */
    public boolean waiting() {
        return state == State.WAITING;
    }
}
