package jp.idobata.insight.keeping;

import java.time.LocalDate;

/**
 * Something that would go.
 *
 * @param since the day from which its time counts
 * @param name what it is about; null if that has no name. No note or contact person is told
 */
public record Due(LocalDate since, String name) {
}
