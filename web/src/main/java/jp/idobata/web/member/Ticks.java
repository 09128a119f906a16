package jp.idobata.web.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which weekdays and which weeks of the month are ticked in the posting form, in the order of the calendar.
 *
 * @param weekdays as RFC 5545 writes them: MO, TU …
 * @param weeks 1 to 5, and -1 for the last
 */
record Ticks(List<String> weekdays, List<String> weeks) {

    static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    static final List<String> WEEKS = List.of("1", "2", "3", "4", "5", "-1");
    static final Ticks NONE = new Ticks(List.of(), List.of());

    private static final Pattern NTH = Pattern.compile("(-?\\d)?(" + String.join("|", WEEKDAYS) + ")(?=,|;|$)");
    private static final int DAYS_A_WEEK = 7;

    /** What is ticked; what no form sends is dropped. */
    static Ticks of(Collection<String> weekdays, Collection<String> weeks) {
        return new Ticks(WEEKDAYS.stream().filter(weekdays::contains).toList(),
                WEEKS.stream().filter(weeks::contains).toList());
    }

    /** What the weekdays of a rule say. */
    static Ticks in(String rrule) {
        var days = rrule.contains("BYDAY=") ? NTH.matcher(rrule.replaceFirst(".*BYDAY=", "").replaceFirst(";.*", ""))
                .results().toList() : List.<MatchResult>of();
        return of(days.stream().map(day -> day.group(2)).toList(),
                days.stream().map(day -> String.valueOf(day.group(1))).toList());
    }

    List<String> weekdaysOr(LocalDate first) {
        return weekdays.isEmpty() ? List.of(WEEKDAYS.get(first.getDayOfWeek().getValue() - 1)) : weekdays;
    }

    List<String> weeksOr(LocalDate first) {
        var week = (first.getDayOfMonth() - 1) / DAYS_A_WEEK + 1;
        return weeks.isEmpty() ? List.of(week == 5 ? "-1" : String.valueOf(week)) : weeks;
    }
}
