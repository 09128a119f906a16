package jp.idobata.follow;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When digests are due.
 *
 * @param weekday on which day of the week
 * @param hour from which hour on, 0 to 23
 */
record DigestWeek(DayOfWeek weekday, int hour) {

    /** How late one may come, in hours. */
    static final int HOURS_LATE = 36;
    private static final int MORNING = 7;
    private static final int NIGHT = 22;

    /** The day whose digest may go out now; empty if it is not time, too late, or night. */
    Optional<LocalDate> due(LocalDateTime now) {
        var day = now.toLocalDate().with(TemporalAdjusters.previousOrSame(weekday));
        var due = day.atTime(hour, 0).isAfter(now) ? day.minusWeeks(1) : day;
        var late = Duration.between(due.atTime(hour, 0), now).toHours();
        var quiet = now.getHour() < MORNING || now.getHour() >= NIGHT;
        return late >= HOURS_LATE || quiet && late > 0 ? Optional.empty() : Optional.of(due);
    }

    /** The first moment that the digest of that day says nothing of: the next one comes before it. */
    static LocalDateTime end(LocalDate day) {
        return day.plusDays(8).atStartOfDay();
    }
}
