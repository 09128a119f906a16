package jp.idobata.insight.report;

import java.util.List;

/**
 * A table of a report.
 *
 * @param layer the kind of areas; null if it is not about areas
 */
public record Block(Part part, String layer, List<Line> lines) {

    /** The line of the whole town. */
    public Line all() {
        return lines.stream().filter(line -> line.sort() == Line.Sort.ALL).findFirst().orElseThrow();
    }
}
