package jp.idobata.publishing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.function.Predicate;
import jp.idobata.place.YearlyClosure;

/**
 * The condition that a place {@code p} is open at a moment, as {@link jp.idobata.place.OpeningTimes} has it: by hours
 * that began today, or yesterday and go over midnight. Made of dates and times alone, nothing anybody typed.
 */
final class OpenAt {

    private static final String DAY = """
            (exists (select 1 from opening_exception h where h.place_id = p.id and h.day = '%1$s' and %2$s)
             or not exists (select 1 from opening_exception e where e.place_id = p.id and e.day = '%1$s')
               and not exists (select 1 from yearly_closure c where c.place_id = p.id
                 and if(c.first_day <= c.last_day, %3$d between c.first_day and c.last_day,
                   %3$d >= c.first_day or %3$d <= c.last_day))
               and exists (select 1 from opening_hours h where h.place_id = p.id and h.weekday = %4$s and %2$s))""";
    private static final String HOLIDAY = """
            case when exists (select 1 from opening_hours o where o.place_id = p.id and o.weekday = 8) then 8
              when p.closed_on_holidays then 0 else %d end""";
    private static final String BEGUN = "h.opens <= '%1$s' and (h.closes > '%1$s' or h.closes <= h.opens)";
    private static final String FROM_YESTERDAY = "h.closes <= h.opens and h.closes > '%s'";

    private OpenAt() {
    }

    static Condition of(LocalDateTime moment, Predicate<LocalDate> holidays) {
        var time = LocalTime.of(moment.getHour(), moment.getMinute(), moment.getSecond()).toString();
        var today = moment.toLocalDate();
        return Condition.of("(" + day(today, BEGUN.formatted(time), holidays) + " or "
                + day(today.minusDays(1), FROM_YESTERDAY.formatted(time), holidays) + ")");
    }

    private static String day(LocalDate day, String open, Predicate<LocalDate> holidays) {
        var weekday = day.getDayOfWeek().getValue();
        return DAY.formatted(day, open, YearlyClosure.number(MonthDay.from(day)),
                holidays.test(day) ? HOLIDAY.formatted(weekday) : weekday);
    }
}
