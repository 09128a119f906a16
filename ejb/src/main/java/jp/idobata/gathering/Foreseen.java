package jp.idobata.gathering;

import java.time.LocalDate;
import jp.idobata.calendar.Pauses;

/**
 * A date that there would be if a proposal were accepted, or that its rule has and does not come true.
 *
 * @param day the day on which it was first meant to be
 * @param slot when it would be held
 * @param byRule whether the rule has it
 * @param moved whether it is moved away from there
 * @param cancelled why it will not be, for everybody to read; or null
 * @param leftOut why the rule leaves it out, so that nobody will see it; or null
 */
public record Foreseen(LocalDate day, Slot slot, boolean byRule, boolean moved, String cancelled,
        Pauses.Reason leftOut) {

    static Foreseen of(Occurrence date) {
        return new Foreseen(date.getOriginalStartsAt().toLocalDate(), date.slot(), date.isByRule(), date.isMoved(),
                date.getCancellation() == null ? null : date.getCancellation().getReason(), null);
    }

    static Foreseen leftOut(Slot slot, Pauses pauses) {
        var day = slot.startsAt().toLocalDate();
        return new Foreseen(day, slot, true, false, null, pauses.why(day).orElseThrow());
    }
}
