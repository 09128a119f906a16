package jp.idobata.retention;

import java.time.Instant;

/**
 * How long a kind of thing is kept.
 *
 * @param days null: for good
 * @param due how many would go tonight
 * @param setBy address of who has set it; null if it is as the program has it
 */
public record KeptRule(Kept kind, Integer days, int due, String setBy, Instant setAt) {
}
