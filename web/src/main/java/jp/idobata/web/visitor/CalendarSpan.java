package jp.idobata.web.visitor;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The month or week that a calendar shows. Weeks are those of ISO 8601, from Monday, so that the weekend stands
 * together. It can be turned from the present month or week to the last for which dates are laid out.
 *
 * @param month the month; null if it is a week
 * @param first the first day shown, a Monday
 * @param until the first day not shown
 * @param today the day it is
 * @param misread whether the address asked for another that is none, or not to be had
 */
public record CalendarSpan(YearMonth month, LocalDate first, LocalDate until, LocalDate today, boolean misread) {

    /** Dates are laid out so many days ahead. */
    static final int DAYS_AHEAD = 400;
    private static final int WEEK = 7;

    /**
     * Reads what an address asks for.
     *
     * @param month such as 2026-12; empty if not given
     * @param week such as 2026-W48; empty if not given
     * @param opensOn the day that is meant if neither is given
     */
    public static CalendarSpan of(String month, String week, LocalDate opensOn, LocalDate today) {
        if (!week.isEmpty()) {
            var monday = monday(week).filter(day -> within(day, monday(today), monday(today.plusDays(DAYS_AHEAD))));
            return week(monday.orElse(monday(today)), today, monday.isEmpty());
        }
        var asked = month.isEmpty() ? Optional.of(YearMonth.from(opensOn)) : yearMonth(month);
        var shown = asked.filter(any -> within(any.atDay(1), today.withDayOfMonth(1), today.plusDays(DAYS_AHEAD)));
        return month(shown.orElse(YearMonth.from(today)), today, shown.isEmpty() && !month.isEmpty());
    }

    private static CalendarSpan month(YearMonth month, LocalDate today, boolean misread) {
        return new CalendarSpan(month, monday(month.atDay(1)), monday(month.atEndOfMonth()).plusDays(WEEK), today,
                misread);
    }

    private static CalendarSpan week(LocalDate monday, LocalDate today, boolean misread) {
        return new CalendarSpan(null, monday, monday.plusDays(WEEK), today, misread);
    }

    /** Whether it is a week. */
    public boolean isWeek() {
        return month == null;
    }

    /** What the parameter is called that turns it. */
    public String parameter() {
        return isWeek() ? "week" : "month";
    }

    /** The month or week before, as its parameter says it; empty where that is over. */
    public Optional<String> previous() {
        return isWeek() ? Optional.of(first.minusDays(WEEK)).filter(day -> !day.isBefore(monday(today)))
                .map(CalendarSpan::weekOf)
                : Optional.of(month.minusMonths(1)).filter(any -> !any.isBefore(YearMonth.from(today)))
                        .map(YearMonth::toString);
    }

    /** The month or week after it; empty where no dates are laid out yet. */
    public Optional<String> next() {
        var last = today.plusDays(DAYS_AHEAD);
        return isWeek() ? Optional.of(until).filter(day -> !day.isAfter(last)).map(CalendarSpan::weekOf)
                : Optional.of(month.plusMonths(1)).filter(any -> !any.atDay(1).isAfter(last)).map(YearMonth::toString);
    }

    /** Whether today is in it, or in the month itself. */
    public boolean isPresent() {
        return isWeek() ? !today.isBefore(first) && today.isBefore(until) : YearMonth.from(today).equals(month);
    }

    /** A day by which to name it: the first of the month, or the Monday. */
    public LocalDate named() {
        return isWeek() ? first : month.atDay(1);
    }

    /** The Mondays of its weeks, those that are over left out. */
    public List<LocalDate> mondays() {
        return first.datesUntil(until, Period.ofDays(WEEK)).filter(monday -> !monday.isBefore(monday(today))).toList();
    }

    /** The seven days of a week. */
    static List<LocalDate> daysFrom(LocalDate monday) {
        return IntStream.range(0, WEEK).mapToObj(monday::plusDays).toList();
    }

    /** Whether a day stands only at the edge of the month. */
    public boolean isOutside(LocalDate day) {
        return !isWeek() && !YearMonth.from(day).equals(month);
    }

    /** 「2026-W48」: the week a day lies in. */
    static String weekOf(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Optional<LocalDate> monday(String week) {
        try {
            return Optional.of(LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> yearMonth(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
