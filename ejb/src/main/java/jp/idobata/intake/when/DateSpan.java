package jp.idobata.intake.when;

import java.time.LocalDate;

/**
 * A run of days as the text gave it; days left out are not marked here but missing among the days.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record DateSpan(LocalDate from, LocalDate to) {

    public DateSpan plusWeeks(long weeks) {
        return new DateSpan(from.plusWeeks(weeks), to.plusWeeks(weeks));
    }
}
