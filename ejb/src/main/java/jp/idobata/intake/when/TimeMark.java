package jp.idobata.intake.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Set;

/**
 * One time in a time cell and the days it is meant for.
 *
 * @param time the time itself
 * @param until the end of a range written in the same cell, or null
 * @param mark the number written before it (①), or 0
 * @param days the days it names, as month and day; month 0 of {@link Day} means any month
 * @param month the month it is meant for, or 0
 * @param filter weekdays it is meant for, or null
 * @param from first day of the period it is meant for, or null
 * @param to last day of that period, or null
 * @param edge whether it is meant for the first or last day only
 * @param remark whether it stands in a remark and so replaces the plain time of those days
 * @param closes whether it says until when, in a cell of starts
 */
record TimeMark(LocalTime time, LocalTime until, int mark, Set<Day> days, int month, DayFilter filter, MonthDay from,
        MonthDay to, Edge edge, boolean remark, boolean closes) {

    enum Edge { NONE, FIRST, LAST }

    /** A day of the month, in any month if the month is 0. */
    record Day(int month, int day) {

        boolean is(LocalDate date) {
            return date.getDayOfMonth() == day && (month == 0 || date.getMonthValue() == month);
        }
    }

    boolean namesDays() {
        return !days.isEmpty() || month != 0 || filter != null || edge != Edge.NONE || from != null || to != null;
    }

    /** Whether it is meant for this day, being the first or last of its gathering or not. */
    boolean isFor(LocalDate date, boolean first, boolean last) {
        boolean edgeFits = edge == Edge.NONE || edge == Edge.FIRST && first || edge == Edge.LAST && last;
        boolean dayFits = days.isEmpty() || days.stream().anyMatch(day -> day.is(date));
        boolean monthFits = month == 0 || month == date.getMonthValue();
        return edgeFits && dayFits && monthFits && (filter == null || filter.chooses(date)) && inPeriod(date);
    }

    /** How closely the days are named: a period with weekdays wins over weekdays alone. */
    int closeness() {
        return (days.isEmpty() ? 0 : 4) + (from == null && to == null ? 0 : 2) + (namesDays() ? 1 : 0);
    }

    private boolean inPeriod(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        if (from != null && to != null && from.isAfter(to)) {
            return !day.isBefore(from) || !day.isAfter(to);
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
