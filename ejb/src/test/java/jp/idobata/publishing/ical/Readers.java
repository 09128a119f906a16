package jp.idobata.publishing.ical;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RecurrenceId;

/** Calendars as two libraries read them: each is strict, expands the series by itself, and knows nothing of us. */
final class Readers {

    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8}T\\d{6})Z");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private Readers() {
    }

    /** One component: when it is, or all the times of its series, and what it stands for. */
    private record Component(String uid, LocalDateTime named, boolean cancelled, boolean ruled, List<Start> starts,
            Duration length, boolean allDay) {
    }

    /** A time as the calendar there shows it, and the moment. */
    private record Start(LocalDateTime local, Instant moment) {
    }

    static List<Reading> ical4j(String text, ZoneId zone, LocalDateTime end) throws IOException {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            var faults = calendar.validate(true);
            if (faults.hasErrors()) {
                throw new AssertionError(faults + "\n" + text);
            }
            calendar = new CalendarBuilder().build(new StringReader(byTheWall(text, zone)));
            var components = new ArrayList<Component>();
            for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
                components.add(component(event, zone, end));
            }
            return together(components, text);
        } catch (ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static Component component(VEvent event, ZoneId zone, LocalDateTime end) {
        Temporal start = event.<DtStart<?>>getProperty("DTSTART").orElseThrow().getDate();
        var allDay = start instanceof LocalDate;
        Temporal finish = event.<DtEnd<?>>getProperty("DTEND").map(DtEnd::getDate).orElse(null);
        var starts = new ArrayList<Start>();
        var ruled = !event.getProperties("RRULE").isEmpty();
        if (ruled || !event.getProperties("RDATE").isEmpty()) {
            Temporal last = allDay ? end.toLocalDate()
                    : start instanceof ZonedDateTime zoned ? end.atZone(zoned.getZone()) : end;
            for (var period : event.calculateRecurrenceSet(new Period<>(start, last))) {
                starts.add(start((Temporal) ((Period<?>) period).getStart(), zone));
            }
        } else {
            starts.add(start(start, zone));
        }
        var named = event.<RecurrenceId<?>>getProperty("RECURRENCE-ID")
                .map(id -> start((Temporal) id.getDate(), zone).local)
                .orElse(null);
        return new Component(event.getUid().orElseThrow().getValue(), named,
                event.getStatus() != null && event.getStatus().getValue().equals("CANCELLED"), ruled, starts,
                finish == null ? null : Duration.between(start(start, zone).moment, start(finish, zone).moment),
                        allDay);
    }

    private static Start start(Temporal time, ZoneId zone) {
        if (time instanceof LocalDate day) {
            return new Start(day.atStartOfDay(), day.atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        var local = time instanceof ZonedDateTime zoned ? zoned.toLocalDateTime() : (LocalDateTime) time;
        return new Start(local, local.atZone(zone).toInstant());
    }

    static List<Reading> biweekly(String text, ZoneId zone, LocalDateTime end) {
        var warnings = new ArrayList<List<biweekly.io.ParseWarning>>();
        var calendar = Biweekly.parse(text).warnings(warnings).first();
        if (!warnings.get(0).isEmpty() || !calendar.validate(ICalVersion.V2_0).isEmpty()) {
            throw new AssertionError(warnings + " " + calendar.validate(ICalVersion.V2_0) + "\n" + text);
        }
        var events = Biweekly.parse(withoutZone(text)).first().getEvents();
        var components = new ArrayList<Component>();
        for (var event : events) {
            var first = event.getDateStart().getValue();
            var allDay = !first.hasTime();
            var readIn = allDay ? ZoneId.systemDefault() : zone;
            var starts = new ArrayList<Start>();
            var dates = event.getDateIterator(TimeZone.getTimeZone(readIn));
            while (dates.hasNext()) {
                var start = start(dates.next().toInstant(), readIn, allDay);
                if (!start.local.isBefore(end)) {
                    break;
                }
                starts.add(start);
            }
            var id = event.getRecurrenceId() == null ? null
                    : start(event.getRecurrenceId().getValue().toInstant(), readIn(event.getRecurrenceId().getValue(),
                            zone), false).local;
            var finish = event.getDateEnd() == null ? null : event.getDateEnd().getValue();
            components.add(new Component(event.getUid().getValue(), id, event.getStatus() != null
                    && event.getStatus().isCancelled(), event.getRecurrenceRule() != null, starts,
                    finish == null ? null : Duration.between(start(first.toInstant(), readIn, allDay).moment,
                            start(finish.toInstant(), readIn, allDay).moment), allDay));
        }
        return together(components, text);
    }

    /**
     * The same without a zone, where the clocks change: of zones with a second Sunday ical4j makes rules that are a
     * week off in some years, those it brings along as well.
     */
    private static String byTheWall(String text, ZoneId zone) {
        if (zone.getRules().nextTransition(Instant.parse("2024-01-01T00:00:00Z")) == null) {
            return text;
        }
        return UNTIL.matcher(text.replace("\r\n ", "").replaceAll(";TZID=[^:]+", "")).replaceAll(match ->
                "UNTIL=" + UTC.format(LocalDateTime.parse(match.group(1), UTC).atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(zone)));
    }

    /** Without its VTIMEZONE, so that Java says what the zone is: biweekly is off on the days of change. */
    private static String withoutZone(String text) {
        return text.replaceFirst("(?s)BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n", "");
    }

    private static ZoneId readIn(ICalDate date, ZoneId zone) {
        return date.hasTime() ? zone : ZoneId.systemDefault();
    }

    private static Start start(Instant moment, ZoneId zone, boolean allDay) {
        var local = moment.atZone(zone).toLocalDateTime();
        // Of an hour that comes twice it takes the second; RFC 5545 means the first.
        return new Start(local, allDay ? local.toInstant(ZoneOffset.UTC) : local.atZone(zone).toInstant());
    }

    /** A component that is named stands in the place of that date of the series; each must be one of the series. */
    private static List<Reading> together(List<Component> components, String text) {
        var named = new HashMap<String, Component>();
        for (var component : components) {
            if (component.named != null && named.put(component.uid + component.named, component) != null) {
                throw new AssertionError("twice: " + component);
            }
        }
        var readings = new ArrayList<Reading>();
        var masters = new HashSet<String>();
        for (var component : components.stream().filter(one -> one.named == null).toList()) {
            if (!masters.add(component.uid)) {
                throw new AssertionError("two of " + component.uid);
            }
            for (var start : component.starts) {
                var other = named.remove(component.uid + start.local);
                readings.add(other == null ? reading(component, start, start.local, component.ruled)
                        : reading(other, other.starts.get(0), start.local, false));
            }
        }
        if (!named.isEmpty()) {
            throw new AssertionError("dates of no series: " + named.keySet() + "\n" + components + text);
        }
        return readings;
    }

    private static Reading reading(Component component, Start start, LocalDateTime named, boolean byRule) {
        var end = component.length == null ? null : start.moment.plus(component.length);
        return component.allDay ? Reading.of(start.local.toLocalDate(), LocalDate.ofInstant(end, ZoneOffset.UTC),
                component.cancelled, named, byRule)
                : Reading.of(start.moment, end, component.cancelled, named, byRule);
    }
}
