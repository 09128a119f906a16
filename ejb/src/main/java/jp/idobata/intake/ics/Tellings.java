package jp.idobata.intake.ics;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the parts of one identity say together. Some programs write each date of a series as an event of its own, all of
 * the same identity; and of one and the same there may be several versions ({@code SEQUENCE}), of which the latest
 * counts.
 *
 * @param main the one whose words are taken: the latest version, and of equal ones the last; one that is not cancelled
 *     if there is any
 * @param beginnings those that are not cancelled, or the main one if all are
 * @param changes of single dates
 */
record Tellings(Part main, List<Part> beginnings, List<Part> changes) {

    private static final String CHANGE = "RECURRENCE-ID";

    static Tellings of(List<Part> parts) {
        var own = latest(parts.stream().filter(part -> part.line(CHANGE).isEmpty()).toList(), "DTSTART");
        // Only a change may be told: then that is all that is known.
        var all = own.isEmpty() ? List.of(parts.get(0)) : own;
        var standing = all.stream().filter(part -> !part.isCancelled()).toList();
        var some = standing.isEmpty() ? List.copyOf(all) : standing;
        var main = some.stream().reduce((one, other) -> later(one, other)).orElseThrow();
        return new Tellings(main, standing.isEmpty() ? List.of(main) : standing,
                latest(parts.stream().filter(part -> part != main && part.line(CHANGE).isPresent()).toList(), CHANGE)
                        .stream().sorted(Comparator.comparing(Part::number)).toList());
    }

    /** Of those that say the same on that line the latest version. */
    private static Collection<Part> latest(List<Part> parts, String line) {
        Map<String, Part> byLine = new LinkedHashMap<>();
        parts.forEach(part -> byLine.merge(part.line(line).map(Tellings::moment).orElse(""), part, Tellings::later));
        return byLine.values();
    }

    private static String moment(Line line) {
        return line.value().strip() + " " + line.parameters().getOrDefault("TZID", "");
    }

    private static Part later(Part one, Part other) {
        return sequence(one) > sequence(other) ? one : other;
    }

    private static int sequence(Part part) {
        var told = part.text("SEQUENCE");
        return told.matches("\\d{1,9}") ? Integer.parseInt(told) : 0;
    }
}
