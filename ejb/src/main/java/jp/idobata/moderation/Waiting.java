package jp.idobata.moderation;

import java.time.Instant;

/**
 * Something that waits for a decision, as it stands in the queue.
 *
 * @param kind what it is, as in {@link Kind#code}
 * @param writer name of the person who handed it in, or the address if there is no account
 * @param marked whether something in it was to be kept off the list when it came
 * @param heldBy name of another curator who has it open; null if nobody else does
 * @param agreedBy name of the curator who has agreed, where two have to; or null
 * @param read which version of the group's page waits to be looked at; null if it is of another kind
 */
public record Waiting(long id, String kind, String title, String writer, Instant since, boolean marked, String heldBy,
        String agreedBy, Integer read) {
}
