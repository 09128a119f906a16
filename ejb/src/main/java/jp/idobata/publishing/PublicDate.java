package jp.idobata.publishing;

import java.time.LocalDateTime;

/**
 * One date of a published gathering.
 *
 * @param originalStartsAt its identity in the series: when it was first meant to start
 * @param startsAt when it begins, in the town's time zone
 * @param endsAt when it ends, or null
 * @param cancelled why it is cancelled, or null if it will be
 */
public record PublicDate(LocalDateTime originalStartsAt, LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay,
        String cancelled) {

    /** Whether it was moved from where it was first meant to be. */
    public boolean moved() {
        return !startsAt.equals(originalStartsAt);
    }
}
