package jp.idobata.moderation;

import java.time.Instant;

/**
 * A submission that waits for a decision, as it stands in the queue.
 *
 * @param writer name of the person who handed it in
 * @param changes number of the gathering it changes; null if it is a new one
 * @param whisperId number of the whisper it is; null if it is a gathering
 */
public record Waiting(long id, String title, String writer, Instant since, Long changes, Long whisperId) {

    /** Whether it changes what the public sees already. */
    public boolean isChange() {
        return changes != null;
    }

    /** What it is: {@code new}, {@code change} or {@code whisper}. */
    public String kind() {
        return whisperId != null ? "whisper" : isChange() ? "change" : "new";
    }
}
