package jp.idobata.gathering;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * One date to come that is not as it was first meant to be: it was moved, or it will not be. What a proposal does not
 * say of dates, kept to put it back.
 *
 * @param original when it was first meant to start
 * @param slot when it is now
 * @param reason why it will not be; null if it will
 * @param by address of whoever said that it will not be; null if it will
 * @param at when that was said; null if it will be
 * @param dropped whether it will not be only because it was no longer proposed
 */
public record Departure(LocalDateTime original, Slot slot, String reason, String by, Instant at, boolean dropped) {

    static boolean isOne(Occurrence date) {
        return date.isMoved() || date.getCancellation() != null;
    }

    static Departure of(Occurrence date) {
        var off = date.getCancellation();
        return new Departure(date.getOriginalStartsAt(), date.slot(), off == null ? null : off.getReason(),
                off == null ? null : off.getCancelledBy(), off == null ? null : off.getCancelledAt(),
                off != null && off.isDropped());
    }

    /** The same without who said so and when: an address changes, and a moment is kept less finely than it was. */
    Departure words() {
        return new Departure(original, slot, reason, null, null, dropped);
    }

    /** The same as a proposal says it. */
    DateChange asChange() {
        return new DateChange(original.toLocalDate(), original.equals(slot.startsAt()) ? null : slot, reason);
    }
}
