package jp.idobata.insight.audit;

import java.time.Instant;

/**
 * Something was done.
 *
 * @param by address of who did it, or the program's own name
 * @param name name of who did it; null if there is no such account
 * @param deed what was done: the end of a key of the text bundle, such as {@code decision.approved}
 * @param thing what it was done to, as it is called; null if that has no name or is gone
 * @param path address of the page about it; null if there is none
 * @param words why, or what was written; null if nothing
 * @param place where in the list it stands: what comes after it is asked for by this
 */
public record AuditEntry(Instant at, String by, String name, String deed, String thing, String path, String words,
        String place) {
}
