package jp.idobata.intake.ics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chooses among more events than can be dealt with: what is going on or goes on and on comes first, then what is to
 * come, the next first; then what is over, the latest first.
 */
final class Nearest {

    private static final long OVER = 1_000_000_000;
    private static final long NEVER = 2 * OVER;
    private static final Pattern UNTIL = Pattern.compile("(?i)(?:^|;)UNTIL=(\\d{8})");

    private Nearest() {
    }

    /** The identities of those for which there is no room. */
    static Set<String> beyond(Map<String, List<Part>> events, LocalDate today, int most) {
        if (events.size() <= most) {
            return Set.of();
        }
        var ranks = new HashMap<String, Long>();
        events.forEach((uid, parts) -> ranks.put(uid, parts.stream().mapToLong(part -> rank(part, today)).min()
                .orElse(NEVER)));
        return new HashSet<>(events.keySet().stream().sorted(Comparator.comparing(ranks::get)).skip(most).toList());
    }

    private static long rank(Part event, LocalDate today) {
        var first = day(event.text("DTSTART"));
        if (first == null) {
            return NEVER;
        }
        var last = last(event, first);
        return last == null || !last.isBefore(today) ? Math.max(0, first.toEpochDay() - today.toEpochDay())
                : OVER + today.toEpochDay() - last.toEpochDay();
    }

    /** Null if it goes on without an end that could be told from a look. */
    private static LocalDate last(Part event, LocalDate first) {
        if (event.line("RDATE").isPresent()) {
            return null;
        }
        var rule = event.line("RRULE").map(Line::value).orElse(null);
        if (rule != null) {
            var until = UNTIL.matcher(rule);
            return until.find() ? day(until.group(1)) : null;
        }
        var end = day(event.text("DTEND"));
        return end == null || end.isBefore(first) ? first : end;
    }

    private static LocalDate day(String moment) {
        try {
            return moment.length() < 8 ? null : LocalDate.parse(moment.substring(0, 8),
                    DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
