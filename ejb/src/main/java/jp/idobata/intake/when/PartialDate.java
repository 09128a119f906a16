package jp.idobata.intake.when;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as written, perhaps without its year.
 *
 * @param year western year, or 0 if not written
 * @param nextYear whether the year after the date before it is written (翌年)
 * @param weekday as written beside it, or null
 */
record PartialDate(int year, boolean nextYear, int month, int day, DayOfWeek weekday) {

    PartialDate on(DayOfWeek written) {
        return weekday == null ? new PartialDate(year, nextYear, month, day, written) : this;
    }

    Optional<LocalDate> in(int chosenYear) {
        try {
            return Optional.of(LocalDate.of(chosenYear, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
