package jp.idobata.announcement;

import java.time.LocalDateTime;
import java.time.LocalTime;

/** The night, in which no telephone rings. */
final class Quiet {

    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    /** What begins before this on the next morning cannot wait for it. */
    private static final LocalTime SOON = LocalTime.of(10, 0);

    private Quiet() {
    }

    /** The time itself, or the morning after it if that is at night. */
    static LocalDateTime after(LocalDateTime time) {
        if (time.toLocalTime().isBefore(MORNING)) {
            return time.toLocalDate().atTime(MORNING);
        }
        return time.toLocalTime().isBefore(EVENING) ? time : time.toLocalDate().plusDays(1).atTime(MORNING);
    }

    /** The same, but for what is about a date that begins before anybody would hear of it in time. */
    static LocalDateTime after(LocalDateTime time, LocalDateTime startsAt) {
        var morning = after(time);
        return startsAt != null && startsAt.isBefore(morning.toLocalDate().atTime(SOON)) ? time : morning;
    }
}
