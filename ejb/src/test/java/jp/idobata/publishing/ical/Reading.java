package jp.idobata.publishing.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.stream.Collectors;
import jp.idobata.publishing.PublicDate;

/**
 * A date as somebody reads it.
 *
 * @param start as it stands in the calendar there, or as a moment
 * @param end likewise; empty if it has none
 * @param named when it was first meant to be, by the wall clock
 * @param byRule whether nothing but the rule says so
 */
record Reading(String start, String end, boolean cancelled, LocalDateTime named, boolean byRule) {

    /** As the site has it. */
    static Reading of(PublicDate date, ZoneId zone) {
        if (date.allDay()) {
            var first = date.startsAt().toLocalDate();
            var end = date.endsAt() == null ? first.plusDays(1) : date.endsAt().toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? date.endsAt().toLocalDate() : date.endsAt().toLocalDate().plusDays(1);
            return of(first, end, date.cancelled() != null, date.originalStartsAt(), false);
        }
        return of(date.startsAt().atZone(zone).toInstant(), date.endsAt() == null ? null : date.endsAt().atZone(zone)
                .toInstant(), date.cancelled() != null, date.originalStartsAt(), false);
    }

    static Reading of(Instant start, Instant end, boolean cancelled, LocalDateTime named, boolean byRule) {
        // What begins in the hour that the clocks leave out can be over before: then it has no end.
        var ends = end != null && end.isAfter(start) ? end.toString() : "";
        return new Reading(start.toString(), ends, cancelled, named, byRule);
    }

    static Reading of(LocalDate first, LocalDate end, boolean cancelled, LocalDateTime named, boolean byRule) {
        return new Reading(first.toString(), end.toString(), cancelled, named, byRule);
    }

    /** What only one of two has, so marked; each as often as it has it more than the other. */
    static String difference(Collection<Reading> ours, Collection<Reading> theirs) {
        var missing = ours.stream().map(Reading::line).collect(Collectors.toCollection(ArrayList::new));
        var strange = theirs.stream().map(Reading::line).filter(line -> !missing.remove(line)).toList();
        return missing.stream().map("missing "::concat).collect(Collectors.joining("\n"))
                + strange.stream().map("\nstrange "::concat).collect(Collectors.joining());
    }

    private String line() {
        return start + " " + end + (cancelled ? " cancelled" : "");
    }
}
