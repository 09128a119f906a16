package jp.idobata.intake.ics;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.idobata.intake.when.IntakeOccurrence;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/** The dates of one event and of the changes of its single dates. */
final class EventDates {

    private static final int DATES_MOST = 400;
    /** A rule that is far behind, or never comes true, is not counted for ever. */
    private static final int STEPS_MOST = 20_000;
    private static final int MONTHS_AHEAD = 12;
    private static final Pattern UNTIL = Pattern.compile("(?i);?UNTIL=([^;]+)");

    private final Zones zones;
    private final LocalDate today;
    private final Room room;
    private final TreeMap<LocalDateTime, IntakeOccurrence> byStart = new TreeMap<>();
    /** How many days each date of the event takes; 1 if it has times. */
    private int days = 1;
    private boolean tookAway;

    EventDates(Zones zones, LocalDate today, Room room) {
        this.zones = zones;
        this.today = today;
        this.room = room;
    }

    /**
     * Lays out an event.
     *
     * @throws DateTimeException if its times or its rule cannot be read
     */
    void add(Part event) {
        var start = event.line("DTSTART").orElseThrow(() -> new DateTimeException("no DTSTART"));
        var zone = zones.of(start);
        var first = Zones.local(start.value());
        days = Math.max(days, days(event));
        var left = new TreeSet<LocalDateTime>();
        event.all("EXDATE").forEach(line -> values(line).forEach(value -> left.add(byClockOf(zone, line, value))));
        var starts = new TreeSet<LocalDateTime>();
        event.line("RRULE").ifPresentOrElse(rule -> starts.addAll(byRule(rule.value().strip(), first, zone,
                over(event, zone))),
                () -> starts.add(first));
        event.all("RDATE").forEach(line -> values(line).forEach(value -> starts.add(byClockOf(zone, line, value))));
        // A day that is left out may be written as a day even where the event has times.
        tookAway |= starts.removeIf(time -> left.contains(time) || left.contains(time.toLocalDate().atStartOfDay()));
        starts.stream().limit(STEPS_MOST).takeWhile(time -> byStart.size() < STEPS_MOST)
                .forEach(time -> put(event, time, zone));
    }

    /** Follows a change of a single date: it is moved, or cancelled. */
    void change(Part change) {
        var meant = change.line("RECURRENCE-ID").orElseThrow();
        var time = Zones.local(meant.value());
        byStart.remove(zones.inTown(time, zones.of(meant)));
        if (Zones.isDay(meant)) {
            byStart.subMap(time, time.plusDays(days)).clear();
        }
        if (change.isCancelled()) {
            tookAway = true;
        } else {
            var start = change.line("DTSTART").orElse(meant);
            put(change, Zones.local(start.value()), zones.of(start));
        }
    }

    /** A date that takes several days is told day by day, as in lists. */
    private void put(Part event, LocalDateTime start, ZoneId zone) {
        if (event.line("DTSTART").filter(Zones::isDay).isPresent()) {
            for (var day = 0; day < days(event); day++) {
                var morning = start.toLocalDate().plusDays(day).atStartOfDay();
                byStart.put(morning, new IntakeOccurrence(morning, null, true));
            }
        } else {
            byStart.put(zones.inTown(start, zone), timed(event, start, zone));
        }
    }

    /** The end of a whole day is the first day that no longer belongs to it. */
    private static int days(Part event) {
        var begins = event.line("DTSTART").filter(Zones::isDay);
        if (begins.isEmpty()) {
            return 1;
        }
        var first = Zones.local(begins.get().value()).toLocalDate();
        var days = event.line("DTEND").filter(Zones::isDay).map(line -> ChronoUnit.DAYS.between(first,
                Zones.local(line.value()).toLocalDate())).orElseGet(() -> told(event).map(Duration::toDays)
                        .orElse(1L));
        return (int) Math.max(1, Math.min(DATES_MOST, days));
    }

    /**
     * After how many days a date is over for certain: those it takes, and one because its clock may be another than
     * the town's. What is over by then is dropped by whoever compares it with the town.
     */
    private int over(Part event, ZoneId zone) {
        var length = event.line("DTSTART").filter(line -> !Zones.isDay(line)).map(line -> length(event, line, zone))
                .map(Duration::toDays).orElse(0L);
        return days(event) + 1 + (int) Math.max(0, Math.min(DATES_MOST, length));
    }

    /** What cannot be relied on is not told at all. */
    void forget() {
        byStart.clear();
        tookAway = false;
    }

    /** Whether dates were left out or cancelled and none remains. */
    boolean isLeftEmpty() {
        return tookAway && byStart.isEmpty();
    }

    private static List<String> values(Line line) {
        return List.of(line.value().split(",")).stream().map(value -> value.contains("/")
                ? value.substring(0, value.indexOf('/')) : value).map(String::strip).filter(value -> !value.isEmpty())
                .toList();
    }

    private LocalDateTime byClockOf(ZoneId zone, Line line, String value) {
        var time = Zones.local(value);
        return value.length() == 8 ? time : time.atZone(value.endsWith("Z") ? ZoneId.of("UTC") : zones.of(line))
                .withZoneSameInstant(zone).toLocalDateTime();
    }

    private List<LocalDateTime> byRule(String rule, LocalDateTime first, ZoneId zone, int over) {
        var until = UNTIL.matcher(rule);
        var last = until.find() ? last(until.group(1), zone) : LocalDateTime.MAX;
        // The horizon moves once a month, so that a series is not told anew every day.
        var horizon = today.plusMonths(MONTHS_AHEAD).withDayOfMonth(1).atStartOfDay();
        var ahead = new ArrayList<LocalDateTime>();
        LocalDateTime gone = null;
        try {
            var iterator = new RecurrenceRule(UNTIL.matcher(rule).replaceAll(""), RecurrenceRule.RfcMode.RFC5545_LAX)
                    .iterator(new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth(),
                            first.getHour(), first.getMinute(), first.getSecond()));
            for (var steps = 0; iterator.hasNext() && steps < STEPS_MOST && ahead.size() < DATES_MOST; steps++) {
                room.step();
                var next = iterator.nextDateTime();
                var time = LocalDateTime.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth(), next.getHours(),
                        next.getMinutes(), next.getSeconds());
                // A series that begins beyond the horizon is told with its first date.
                if (time.isAfter(last) || !time.isBefore(horizon) && (gone != null || !ahead.isEmpty())) {
                    break;
                }
                if (time.toLocalDate().plusDays(over).isBefore(today)) {
                    gone = time;
                } else {
                    ahead.add(time);
                }
            }
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            throw new DateTimeException("RRULE", e);
        }
        // What is over matters least; one that is over is kept so that a series that has ended has its last date.
        return ahead.isEmpty() && gone != null ? List.of(gone) : ahead;
    }

    private static LocalDateTime last(String value, ZoneId zone) {
        var time = Zones.local(value);
        return value.strip().length() == 8 ? time.plusDays(1).minusNanos(1) : value.strip().endsWith("Z")
                ? time.atZone(ZoneId.of("UTC")).withZoneSameInstant(zone).toLocalDateTime() : time;
    }

    private IntakeOccurrence timed(Part event, LocalDateTime start, ZoneId zone) {
        var from = zones.inTown(start, zone);
        var length = length(event, event.line("DTSTART").orElse(null), zone);
        return new IntakeOccurrence(from, length == null || length.isZero() || length.isNegative() ? null
                : from.plus(length), false);
    }

    private Duration length(Part event, Line begins, ZoneId zone) {
        var end = event.line("DTEND");
        if (end.isPresent() && begins != null) {
            return Duration.between(Zones.local(begins.value()).atZone(zone),
                    Zones.local(end.get().value()).atZone(zones.of(end.get())));
        }
        return told(event).orElse(null);
    }

    private static Optional<Duration> told(Part event) {
        return event.line("DURATION").map(line -> (TemporalAmount) Duration.parse(line.value().strip()
                .replaceFirst("^\\+", "").replaceFirst("P(\\d+)W", "P$1D"))).map(Duration::from)
                .map(length -> event.text("DURATION").contains("W") ? length.multipliedBy(7) : length);
    }

    /** All dates, in order, at most 400. */
    List<IntakeOccurrence> dates() {
        return byStart.values().stream().sorted().limit(DATES_MOST).toList();
    }
}
