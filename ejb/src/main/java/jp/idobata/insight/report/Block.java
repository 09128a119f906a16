package jp.idobata.insight.report;

import java.util.List;

/**
 * A table of a report.
 *
 * @param layer the kind of areas; null if it is not about areas
 */
public record Block(Part part, String layer, List<Line> lines) {

    /** The name of the strand that it is narrowed to; null: everything is counted. */
    public String narrowedTo() {
        return lines.isEmpty() ? null : all().name();
    }

    /** The line of the whole town, or of the strand that it is narrowed to. */
    public Line all() {
        return lines.stream().filter(line -> line.sort() == Line.Sort.ALL).findFirst().orElseThrow();
    }
}
