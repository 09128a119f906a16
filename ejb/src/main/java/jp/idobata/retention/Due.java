package jp.idobata.retention;

import java.time.Instant;

/**
 * Something that would be deleted.
 *
 * @param since from when its days count
 * @param name what it is called; null if it has no name
 */
public record Due(Instant since, String name) {
}
