package jp.idobata.search;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.idobata.reading.Corrections;

/**
 * One date of a gathering, as it stands in a calendar.
 *
 * @param id number of the gathering
 * @param startsAt when it begins, in the town's time zone
 * @param endsAt when it ends, or null
 * @param cancelled whether this date is cancelled
 * @param place name of the place, or the venue in words; null if there is none or staff have hidden it
 * @param theme the first theme's code, or null
 * @param readings how words of its texts are read, where a dictionary is wrong
 */
public record CalendarDate(long id, String title, LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay,
        boolean cancelled, String place, boolean online, String theme, Corrections readings) {

    /** Whether it began before that day and goes on. */
    public boolean isGoingOn(LocalDate day) {
        return startsAt.toLocalDate().isBefore(day);
    }
}
