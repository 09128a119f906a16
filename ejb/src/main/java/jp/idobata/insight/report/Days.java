package jp.idobata.insight.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * The days of a report.
 *
 * @param from first day
 * @param to last day, not before the first
 * @param end the moment up to which is counted: the end of the last day, or now if that is earlier
 * @param months by which frequencies are measured, with one decimal as it is printed, at least 1
 */
public record Days(LocalDate from, LocalDate to, LocalDateTime end, double months) {

    private static final double TENTHS = 10;

    /** Those days, measured by the months that are counted: whole ones, and the part of one that is left. */
    public Days(LocalDate from, LocalDate to, LocalDateTime end) {
        this(from, to, end, Math.max(1, Math.round(TENTHS * months(from.atStartOfDay(), end)) / TENTHS));
    }

    private static double months(LocalDateTime begin, LocalDateTime end) {
        var whole = ChronoUnit.MONTHS.between(begin, end);
        var rest = ChronoUnit.MINUTES.between(begin.plusMonths(whole), end);
        return whole + (double) rest / ChronoUnit.MINUTES.between(begin.plusMonths(whole), begin.plusMonths(whole + 1));
    }

    /** Those days, seen now. */
    public static Days of(LocalDate from, LocalDate to, LocalDateTime now) {
        var whole = to.plusDays(1).atStartOfDay();
        return new Days(from, to, whole.isBefore(now) ? whole : now);
    }

    /** The last day that is counted, perhaps in part; the first if nothing is counted. */
    public LocalDate last() {
        return isAhead() ? from : end.minusNanos(1).toLocalDate();
    }

    /** Whether all of them are yet to come. */
    public boolean isAhead() {
        return !end.isAfter(from.atStartOfDay());
    }

    /** Whether they are not over yet. */
    public boolean isUnfinished() {
        return end.isBefore(to.plusDays(1).atStartOfDay());
    }

    /** Whether they are 年度, a year of the administration: from 1 April to 31 March. */
    public boolean isFiscalYear() {
        return from.equals(LocalDate.of(from.getYear(), Month.APRIL, 1)) && to.equals(from.plusYears(1).minusDays(1));
    }

    /** The same days so many years before, as they are seen now. */
    public Days earlier(int years, LocalDateTime now) {
        // The year before 29 February ends with the 28th, and so does what ends with a February.
        var end = to.plusDays(1).minusYears(years).minusDays(1);
        return of(from.minusYears(years), end, now);
    }

    /** The counted days from a day on: what comes after a turn. */
    public Days after(LocalDate turn) {
        return new Days(turn, to, end);
    }

    /** As many days before a turn as are counted after it, measured by as many months, so that both are alike. */
    public Days before(LocalDate turn) {
        var days = Math.max(1, ChronoUnit.DAYS.between(turn, last()) + 1);
        return new Days(turn.minusDays(days), turn.minusDays(1), turn.atStartOfDay(), after(turn).months());
    }
}
