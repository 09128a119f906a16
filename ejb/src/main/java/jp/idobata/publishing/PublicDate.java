package jp.idobata.publishing;

import java.time.LocalDateTime;
import jp.idobata.attendance.Fullness;
import jp.idobata.gathering.Cancellation;

/**
 * One date of a published gathering.
 *
 * @param originalStartsAt its identity in the series: when it was first meant to start
 * @param startsAt when it begins, in the town's time zone
 * @param endsAt when it ends, or null
 * @param cancelled why it is cancelled, or null if it will be
 * @param fullness whether there is room, as far as is known here
 */
public record PublicDate(LocalDateTime originalStartsAt, LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay,
        String cancelled, Fullness fullness) {

    /** A date that nobody comes to yet. */
    public PublicDate(LocalDateTime originalStartsAt, LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay,
            String cancelled) {
        this(originalStartsAt, startsAt, endsAt, allDay, cancelled, Fullness.ROOM);
    }

    /** Whether it will not be because it is no longer planned; nobody said why. */
    public boolean dropped() {
        return Cancellation.NO_REASON.equals(cancelled);
    }

    /** Whether it was moved from where it was first meant to be. */
    public boolean moved() {
        return !startsAt.equals(originalStartsAt);
    }
}
