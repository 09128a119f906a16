package jp.idobata.follow;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.idobata.reading.Corrections;

/**
 * A gathering on its first date in a span.
 *
 * @param startsAt when that date begins, by the town's clock
 * @param endsAt when it ends, or null
 * @param place where, or null
 * @param holder who holds it, or null
 * @param fresh whether it was published of late
 * @param more how many further dates it has in the span
 * @param readings how words of it are read, where a dictionary is wrong
 */
public record Line(long id, String title, LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay, boolean online,
        String place, String holder, boolean fresh, int more, Corrections readings) {

    /** The day it stands under: what began before today and goes on stands under today. */
    public LocalDate day(LocalDate today) {
        var day = startsAt.toLocalDate();
        return day.isBefore(today) ? today : day;
    }
}
