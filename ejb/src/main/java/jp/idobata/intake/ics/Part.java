package jp.idobata.intake.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a calendar, such as an event.
 *
 * @param name such as {@code VEVENT}
 * @param number of the line where it begins
 * @param lines its own, without those of parts in it
 * @param parts in it
 */
record Part(String name, int number, List<Line> lines, List<Part> parts) {

    private static final int DEEPEST = 8;

    /** Reads a file; what is outside of any part is left out, and so is what has no end, but not what is in that. */
    static Part of(String text) {
        var root = new Part("", 0, new ArrayList<>(), new ArrayList<>());
        var open = new ArrayList<Part>(List.of(root));
        for (var line : unfolded(text)) {
            var inner = open.get(open.size() - 1);
            if (line.name().equals("BEGIN") && open.size() < DEEPEST) {
                var part = new Part(line.value().strip().toUpperCase(Locale.ROOT), line.number(),
                        new ArrayList<>(), new ArrayList<>());
                open.add(part);
            } else if (line.name().equals("END")) {
                close(open, line.value().strip().toUpperCase(Locale.ROOT));
            } else {
                inner.lines().add(line);
            }
        }
        open.stream().skip(1).forEach(part -> root.parts().addAll(part.parts()));
        return root;
    }

    /** The innermost part of that name ends, and with it whatever in it has no end of its own. */
    private static void close(List<Part> open, String name) {
        var at = open.size() - 1;
        while (at > 0 && !open.get(at).name().equals(name)) {
            at--;
        }
        for (var last = open.size() - 1; at > 0 && last >= at; last--) {
            var part = open.remove(last);
            var around = open.get(last - 1).parts();
            if (last == at) {
                around.add(part);
            } else {
                around.addAll(part.parts());
            }
        }
    }

    /** A line that begins with white space goes on with the one before it. */
    private static List<Line> unfolded(String text) {
        var lines = new ArrayList<Line>();
        var whole = new StringBuilder();
        var number = 0;
        var first = 1;
        for (var raw : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!raw.isEmpty() && (raw.charAt(0) == ' ' || raw.charAt(0) == '\t')) {
                whole.append(raw, 1, raw.length());
            } else {
                add(lines, first, whole);
                whole.append(raw);
                first = number;
            }
        }
        add(lines, first, whole);
        return lines;
    }

    private static void add(List<Line> lines, int number, StringBuilder whole) {
        if (!whole.toString().isBlank()) {
            lines.add(Line.of(number, whole.toString()));
        }
        whole.setLength(0);
    }

    Optional<Line> line(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    List<Line> all(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).toList();
    }

    /** The text of a line; empty if there is none. */
    String text(String name) {
        return line(name).map(Line::text).orElse("");
    }

    /** Whether it says that it will not be. */
    boolean isCancelled() {
        return "CANCELLED".equalsIgnoreCase(text("STATUS"));
    }

    /** All parts of that name, however deep. */
    List<Part> every(String name) {
        var found = new ArrayList<Part>();
        for (var part : parts) {
            if (part.name().equals(name)) {
                found.add(part);
            }
            found.addAll(part.every(name));
        }
        return found;
    }
}
