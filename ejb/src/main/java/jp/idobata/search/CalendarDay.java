package jp.idobata.search;

import java.time.LocalDate;
import java.util.List;

/**
 * What is on in one day.
 *
 * @param count how many dates match, at most {@value #COUNTED_MOST} and one
 * @param dates the first of them: those of the whole day, those that begin on it by their time, then what goes on
 */
public record CalendarDay(LocalDate day, int count, List<CalendarDate> dates) {

    /** So many dates of a day are counted. */
    public static final int COUNTED_MOST = 100;

    /** Whether there are more than are counted. */
    public boolean isUncounted() {
        return count > COUNTED_MOST;
    }

    /** How many are left out here. */
    public int more() {
        return Math.min(count, COUNTED_MOST) - dates.size();
    }
}
