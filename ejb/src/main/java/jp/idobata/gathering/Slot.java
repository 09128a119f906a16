package jp.idobata.gathering;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * One date and time, in the town's time zone.
 *
 * @param startsAt when it begins; at 00:00 if it takes the whole day
 * @param endsAt when it ends, after {@code startsAt}; null if not known
 * @param allDay whether it takes the whole day
 */
public record Slot(LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay) {

    /** How long a gathering stays in the lists after its start when its end is not known. */
    static final Duration UNKNOWN_LENGTH = Duration.ofHours(2);

    /** When it leaves the lists: its end, the end of the day, or two hours after its start. */
    public LocalDateTime overAt() {
        if (endsAt != null) {
            return endsAt;
        }
        return allDay ? startsAt.toLocalDate().plusDays(1).atStartOfDay() : startsAt.plus(UNKNOWN_LENGTH);
    }

    /** The same length of time, beginning then. */
    Slot startingAt(LocalDateTime start) {
        return new Slot(start, endsAt == null ? null : start.plus(Duration.between(startsAt, endsAt)), allDay);
    }
}
