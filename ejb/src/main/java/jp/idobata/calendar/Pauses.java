package jp.idobata.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 休み: the days that something which recurs leaves out. Written as text such as {@code
 * HOLIDAYS;MONTHS=8;YEAR_END;DAYS=20261205}, in that order, each part once and only if it says something.
 *
 * @param holidays whether public holidays are left out (祝日は休み), as {@link Holidays} has them
 * @param months months that are left out every year, 1 to 12 (8月は休み)
 * @param yearEnd whether 29 December to 3 January is left out (年末年始は休み): the days on which public offices are closed
 * by 行政機関の休日に関する法律 (昭和63年法律第91号) 第1条第1項第3号, with New Year's Day between them
 * @param days single days that are left out
 */
public record Pauses(boolean holidays, Set<Integer> months, boolean yearEnd, Set<LocalDate> days) {

    /** Why a day is left out; if for several reasons, the first of these. */
    public enum Reason {
        /** It was taken out by itself. */
        DAY,
        /** It is a public holiday. */
        HOLIDAY,
        /** It is of a month that is left out. */
        MONTH,
        /** It is about the turn of the year. */
        YEAR_END
    }

    /** Nothing is left out. */
    public static final Pauses NONE = new Pauses(false, Set.of(), false, Set.of());

    private static final MonthDay YEAR_END_FIRST = MonthDay.of(12, 29);
    private static final MonthDay YEAR_END_LAST = MonthDay.of(1, 3);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** Keeps copies of its own, in order; nothing given is nothing left out. */
    public Pauses {
        months = months == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(months));
        days = days == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(days));
        if (months.stream().anyMatch(month -> month < 1 || month > 12)) {
            throw new IllegalArgumentException(months.toString());
        }
    }

    /** Whether that day is left out. */
    public boolean has(LocalDate day) {
        return why(day).isPresent();
    }

    /** Why that day is left out; empty if it is not. */
    public Optional<Reason> why(LocalDate day) {
        if (days.contains(day)) {
            return Optional.of(Reason.DAY);
        }
        if (holidays && Holidays.published().isHoliday(day)) {
            return Optional.of(Reason.HOLIDAY);
        }
        if (months.contains(day.getMonthValue())) {
            return Optional.of(Reason.MONTH);
        }
        var inYear = MonthDay.from(day);
        return yearEnd && (!inYear.isBefore(YEAR_END_FIRST) || !inYear.isAfter(YEAR_END_LAST))
                ? Optional.of(Reason.YEAR_END) : Optional.empty();
    }

    /** Whether nothing is left out. */
    public boolean none() {
        return equals(NONE);
    }

    /** The same without or with that day taken out by itself. */
    public Pauses day(LocalDate day, boolean out) {
        var all = new TreeSet<>(days);
        if (out) {
            all.add(day);
        } else {
            all.remove(day);
        }
        return new Pauses(holidays, months, yearEnd, all);
    }

    /**
     * Reads what {@link #toString} writes; null and blank text leave nothing out.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static Pauses of(String text) {
        if (text == null || text.isBlank()) {
            return NONE;
        }
        try {
            var parts = List.of(text.split(";", -1));
            var pauses = new Pauses(parts.contains("HOLIDAYS"), list(parts, "MONTHS=", Integer::valueOf),
                    parts.contains("YEAR_END"), list(parts, "DAYS=", day -> LocalDate.parse(day, DAY)));
            if (!pauses.toString().equals(text)) {
                throw new IllegalArgumentException(text);
            }
            return pauses;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static <T> Set<T> list(List<String> parts, String name, Function<String, T> read) {
        return parts.stream().filter(part -> part.startsWith(name)).findFirst()
                .map(part -> Arrays.stream(part.substring(name.length()).split(",", -1)).map(read)
                        .collect(Collectors.toSet())).orElse(Set.of());
    }

    /** As it is kept; empty if nothing is left out. */
    @Override
    public String toString() {
        var parts = new ArrayList<String>();
        if (holidays) {
            parts.add("HOLIDAYS");
        }
        add(parts, "MONTHS=", months, String::valueOf);
        if (yearEnd) {
            parts.add("YEAR_END");
        }
        add(parts, "DAYS=", days, DAY::format);
        return String.join(";", parts);
    }

    private static <T> void add(List<String> parts, String name, Collection<T> values, Function<T, String> write) {
        if (!values.isEmpty()) {
            parts.add(name + values.stream().map(write).collect(Collectors.joining(",")));
        }
    }
}
