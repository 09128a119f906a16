package jp.idobata.insight.keeping;

import java.time.LocalDate;
import java.util.List;

/**
 * What would go tonight if another rule held.
 *
 * @param now the rule that holds
 * @param then the span that is looked at; null: for good
 * @param count how many would go
 * @param oldest the day from which the time of the oldest counts; null if none would go
 * @param first the first of them, the oldest first
 */
public record Preview(MatterRule now, Span then, int count, LocalDate oldest, List<Due> first) {
}
