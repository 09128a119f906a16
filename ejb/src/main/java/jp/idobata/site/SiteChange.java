package jp.idobata.site;

import java.time.Instant;

/**
 * Something of the site was changed.
 *
 * @param id its number
 * @param name what was changed: the name of a {@link Setting}, or {@code text/} with language and key
 * @param before what it was; null if it was as the program has it
 * @param after what it is since; null if it is as the program has it
 * @param by address of who changed it
 */
public record SiteChange(long id, String name, String before, String after, String by, Instant at) {
}
