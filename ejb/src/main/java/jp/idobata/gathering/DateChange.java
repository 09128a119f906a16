package jp.idobata.gathering;

import java.time.LocalDate;

/**
 * What a proposal says of one date of its rule, or of the only one of a day if it has no rule: that it is at another
 * time, or that it will not be, and why. A date
 * that is simply not held is a pause instead ({@link jp.idobata.calendar.Pauses#days}). Known by its day, so that it
 * stays the same when the rule's time changes.
 *
 * @param day the day on which the rule has it
 * @param moved when it is held instead, or null
 * @param cancelled why it will not be, or null
 */
public record DateChange(LocalDate day, Slot moved, String cancelled) {
}
