package jp.idobata.insight.keeping;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How long a kind is kept.
 *
 * @param span null: for good
 * @param due how many would go tonight
 * @param oldest the day from which the time of the oldest of these counts; null if none would go
 * @param setBy name of who has set it, or their address if they have none any more; null if it is as the program has it
 * @param last what went of it last; null if nothing ever did
 */
public record MatterRule(Matter matter, Span span, int due, LocalDate oldest, String setBy, Instant setAt, Gone last) {
}
