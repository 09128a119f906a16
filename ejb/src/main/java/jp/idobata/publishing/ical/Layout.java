package jp.idobata.publishing.ical;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.calendar.ClockChange;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.publishing.PublicDate;

/**
 * How the dates of one gathering are said as a series, so that whoever puts the series together again has exactly
 * these. Times of a series are when its dates were first meant to be.
 *
 * @param first its first date; null if all dates stand apart
 * @param told its rule, if it has one
 * @param leftOut what the rule gives and is not on record
 * @param added what is on record beside the rule; without a rule all of it, for not everybody counts the first date in
 * @param changed dates of the series that are not like the first one: at another time, of another length, cancelled
 * @param apart dates that cannot be said as part of it
 */
record Layout(Slot first, Optional<Told> told, List<LocalDateTime> leftOut, List<LocalDateTime> added,
        List<PublicDate> changed, List<PublicDate> apart) {

    /**
     * Lays them out.
     *
     * @param recurring the rule they follow, or null
     * @param dates those on record, at least one
     * @param cut whether only a span was asked for, so that there may be more
     */
    static Layout of(Recurring recurring, List<PublicDate> dates, ZoneId zone, boolean cut) {
        var allDay = mostOften(dates, PublicDate::allDay);
        var nameable = dates.stream().filter(date -> fits(date, allDay, zone))
                .sorted(Comparator.comparing(PublicDate::originalStartsAt)).toList();
        if (nameable.isEmpty()) {
            return new Layout(null, Optional.empty(), List.of(), List.of(), List.of(), dates);
        }
        var told = Told.of(recurring, originals(nameable), Set.copyOf(originals(dates)), cut)
                .or(() -> Told.evenly(originals(nameable)));
        if (told.isEmpty() && nameable.size() == 1) {
            return new Layout(null, told, List.of(), List.of(), List.of(), dates);
        }
        var start = told.map(rule -> rule.dates().get(0)).orElse(nameable.get(0).originalStartsAt());
        var series = nameable.stream().filter(date -> !date.originalStartsAt().isBefore(start)).toList();
        var first = slot(start, allDay, length(series));
        return new Layout(first, told, leftOut(told, new HashSet<>(originals(series))), added(told, originals(series)),
                series.stream().filter(date -> isChanged(date, first, zone)).toList(),
                dates.stream().filter(date -> !series.contains(date)).toList());
    }

    private static List<LocalDateTime> originals(List<PublicDate> dates) {
        return dates.stream().map(PublicDate::originalStartsAt).toList();
    }

    private static List<LocalDateTime> added(Optional<Told> told, List<LocalDateTime> originals) {
        var byRule = told.map(rule -> Set.copyOf(rule.dates())).orElse(Set.of());
        return originals.stream().filter(start -> !byRule.contains(start)).toList();
    }

    /** Whether it can be named by when it was first meant to be, which must be of the kind of when it is. */
    private static boolean fits(PublicDate date, boolean allDay, ZoneId zone) {
        var original = date.originalStartsAt();
        if (date.allDay() != allDay) {
            return false;
        }
        return allDay ? original.toLocalTime().equals(LocalTime.MIDNIGHT)
                : ClockChange.at(original, zone).filter(ClockChange.MISSING::equals).isEmpty();
    }

    private static List<LocalDateTime> leftOut(Optional<Told> told, Set<LocalDateTime> originals) {
        return told.map(rule -> Stream.concat(rule.dates().stream().filter(date -> !originals.contains(date)),
                rule.later().stream()).toList()).orElse(List.of());
    }

    /** How long most of them are that were not moved; empty if most have no known end. */
    private static Optional<Duration> length(List<PublicDate> dates) {
        var usual = dates.stream().filter(date -> !date.moved()).toList();
        return mostOften(usual.isEmpty() ? dates : usual, date -> Optional.ofNullable(date.endsAt())
                .map(end -> Duration.between(date.startsAt(), end)));
    }

    private static Slot slot(LocalDateTime start, boolean allDay, Optional<Duration> length) {
        return new Slot(start, length.map(start::plus).orElse(null), allDay);
    }

    /** By the clock that never changes: a night that the clocks change in is longer or shorter than the others. */
    private static boolean isChanged(PublicDate date, Slot first, ZoneId zone) {
        return date.cancelled() != null || date.moved() || !length(date.startsAt(), date.endsAt(), first.allDay(), zone)
                .equals(length(first.startsAt(), first.endsAt(), first.allDay(), zone));
    }

    private static Optional<Duration> length(LocalDateTime start, LocalDateTime end, boolean allDay, ZoneId zone) {
        return Optional.ofNullable(end).map(known -> allDay ? Duration.between(start, known)
                : Duration.between(start.atZone(zone), known.atZone(zone)));
    }

    private static <T, K> K mostOften(List<T> things, Function<T, K> of) {
        return things.stream().collect(Collectors.groupingBy(of, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
}
