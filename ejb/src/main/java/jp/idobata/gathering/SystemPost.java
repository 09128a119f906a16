package jp.idobata.gathering;

import java.time.Instant;

/**
 * What a group's own system has posted, and what has become of it.
 *
 * @param id number of the draft
 * @param state how far it has come
 * @param reason why it was returned or is hidden; null otherwise
 * @param gatheringId number of the gathering it has become; null while there is none that the public sees
 * @param at when it was posted
 */
public record SystemPost(long id, State state, String reason, Long gatheringId, Instant at) {

    /** How far it has come. */
    public enum State {
        /** Waits for staff. */
        WAITING,
        /** Came back with a reason; who made the key goes on with it in the portal. */
        RETURNED,
        /** Who made the key has taken it back to go on with it in the portal. */
        WRITING,
        /** Everybody sees it. */
        PUBLISHED,
        /** Was published and is out of public view. */
        HIDDEN,
        /** Was put away. */
        DISCARDED
    }

    /** How it stood at the moment it was posted, which is what its sender was answered. */
    static SystemPost posted(long id, Instant at) {
        return new SystemPost(id, State.WAITING, null, null, at);
    }
}
