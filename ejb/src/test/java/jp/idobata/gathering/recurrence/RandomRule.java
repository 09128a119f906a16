package jp.idobata.gathering.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import jp.idobata.calendar.Pauses;

/**
 * A rule drawn at random, with what it means said a second time: for any day, whether it is one of the rule's. That
 * walks the calendar day by day and knows no library.
 *
 * @param places of the weekdays in the month, if any
 * @param count of the dates that are held; 0 for no number
 * @param until the last day, or null
 */
public record RandomRule(String freq, int interval, DayOfWeek weekStart, Set<DayOfWeek> weekdays, Set<Integer> places,
        Set<Integer> monthDays, Set<Integer> months, int count, LocalDate until, LocalDateTime first, Pauses pauses) {

    private static final List<String> OFTEN = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final List<Integer> PLACES = List.of(1, 2, 3, 4, 5, -1);
    private static final List<Integer> MONTH_DAYS = List.of(1, 2, 10, 15, 28, 29, 30, 31, -1);

    /** Draws one. */
    public static RandomRule draw(Random random) {
        var freq = OFTEN.get(random.nextInt(4));
        var monthly = freq.equals("MONTHLY") || freq.equals("YEARLY");
        var by = random.nextInt(3);
        Set<DayOfWeek> weekdays = by == 0 || freq.equals("WEEKLY") && by < 2
                ? some(random, () -> 1 + random.nextInt(7)).stream().map(DayOfWeek::of)
                        .collect(Collectors.toCollection(TreeSet::new)) : Set.of();
        Set<Integer> places = monthly && !weekdays.isEmpty() ? some(random, () -> PLACES.get(random.nextInt(6)))
                : Set.of();
        Set<Integer> monthDays = monthly && by == 1 ? some(random, () -> MONTH_DAYS.get(random.nextInt(9))) : Set.of();
        var byMonth = freq.equals("YEARLY") && !(weekdays.isEmpty() && monthDays.isEmpty()) || random.nextInt(5) == 0;
        Set<Integer> months = byMonth ? some(random, () -> 1 + random.nextInt(12)) : Set.of();
        var first = LocalDateTime.of(2023, 1, 1, 0, 0).plusDays(random.nextInt(1600)).plusMinutes(random.nextInt(1440));
        var end = random.nextInt(3);
        return new RandomRule(freq, 1 + random.nextInt(random.nextBoolean() ? 1 : 4),
                random.nextInt(4) == 0 ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY, weekdays, places, monthDays, months,
                end == 1 ? 1 + random.nextInt(40) : 0,
                end == 2 ? first.toLocalDate().plusDays(random.nextInt(900)) : null, first, pauses(random, first));
    }

    private static Pauses pauses(Random random, LocalDateTime first) {
        if (random.nextInt(4) == 0) {
            return Pauses.NONE;
        }
        var days = random.nextInt(3) == 0 ? some(random, () -> random.nextInt(500)).stream()
                .map(first.toLocalDate()::plusDays).collect(Collectors.toSet()) : Set.<LocalDate>of();
        return new Pauses(random.nextBoolean(), random.nextBoolean() ? some(random, () -> 1 + random.nextInt(12))
                : Set.of(), random.nextBoolean(), days);
    }

    private static TreeSet<Integer> some(Random random, IntSupplier one) {
        var some = new TreeSet<Integer>();
        for (var i = random.nextInt(3); i >= 0; i--) {
            some.add(one.getAsInt());
        }
        return some;
    }

    /** As text of RFC 5545, without the number of dates. */
    String uncounted() {
        var parts = new ArrayList<String>(List.of("FREQ=" + freq));
        if (interval > 1) {
            parts.add("INTERVAL=" + interval);
        }
        if (weekStart != DayOfWeek.MONDAY) {
            parts.add("WKST=SU");
        }
        if (!weekdays.isEmpty()) {
            parts.add("BYDAY=" + weekdays.stream().map(day -> day.name().substring(0, 2)).flatMap(day ->
                    (places.isEmpty() ? Set.of("") : places).stream().map(place -> place + day))
                    .collect(Collectors.joining(",")));
        }
        add(parts, "BYMONTHDAY=", monthDays);
        add(parts, "BYMONTH=", months);
        if (until != null) {
            parts.add("UNTIL=" + until.toString().replace("-", ""));
        }
        return String.join(";", parts);
    }

    private static void add(List<String> parts, String name, Set<Integer> values) {
        if (!values.isEmpty()) {
            parts.add(name + values.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
    }

    /** As text of RFC 5545. */
    public String rrule() {
        return uncounted() + (count == 0 ? "" : ";COUNT=" + count);
    }

    /** The dates held, walked to day by day. */
    List<LocalDateTime> walk(LocalDateTime from, LocalDateTime end) {
        var dates = new ArrayList<LocalDateTime>();
        var held = 0;
        for (var date = first; date.isBefore(end) && (count == 0 || held < count); date = date.plusDays(1)) {
            if (comes(date.toLocalDate()) && !pauses.has(date.toLocalDate())) {
                held++;
                if (!date.isBefore(from)) {
                    dates.add(date);
                }
            }
        }
        return dates;
    }

    private boolean comes(LocalDate day) {
        var begin = first.toLocalDate();
        if (until != null && day.isAfter(until) || !months.isEmpty() && !months.contains(day.getMonthValue())) {
            return false;
        }
        return switch (freq) {
            case "DAILY" -> ChronoUnit.DAYS.between(begin, day) % interval == 0
                    && (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()));
            case "WEEKLY" -> ChronoUnit.WEEKS.between(weekOf(begin), weekOf(day)) % interval == 0
                    && (weekdays.isEmpty() ? Set.of(begin.getDayOfWeek()) : weekdays).contains(day.getDayOfWeek());
            case "MONTHLY" -> ChronoUnit.MONTHS.between(begin.withDayOfMonth(1), day.withDayOfMonth(1)) % interval == 0
                    && inMonth(day);
            default -> (day.getYear() - begin.getYear()) % interval == 0 && inMonth(day)
                    && (!months.isEmpty() || day.getMonth() == begin.getMonth());
        };
    }

    private LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(weekStart));
    }

    private boolean inMonth(LocalDate day) {
        var last = day.getDayOfMonth() == day.lengthOfMonth();
        if (!monthDays.isEmpty()) {
            return monthDays.contains(day.getDayOfMonth()) || last && monthDays.contains(-1);
        }
        if (weekdays.isEmpty()) {
            return day.getDayOfMonth() == first.getDayOfMonth();
        }
        var lastOfItsKind = day.getDayOfMonth() > day.lengthOfMonth() - 7;
        return weekdays.contains(day.getDayOfWeek()) && (places.contains((day.getDayOfMonth() + 6) / 7)
                || lastOfItsKind && places.contains(-1));
    }
}
