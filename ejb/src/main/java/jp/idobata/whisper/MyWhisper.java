package jp.idobata.whisper;

import java.util.List;

/**
 * A whisper as its author sees it.
 *
 * @param reason why it was returned or hidden, or null
 * @param words what those who joined in had to say, the latest first; empty in lists
 */
public record MyWhisper(PublicWhisper whisper, State state, String reason, List<String> words) {

    /** How far it has come. */
    public enum State {
        /** Waits for a decision; can still be changed. */
        WAITING,
        /** Came back with a reason; can be changed and handed in again. */
        RETURNED,
        /** Everybody reads it. */
        OPEN,
        /** It was public and is no longer. */
        WITHDRAWN
    }

    /** Whether its author may change what it says. */
    public boolean isChangeable() {
        return state == State.WAITING || state == State.RETURNED;
    }
}
