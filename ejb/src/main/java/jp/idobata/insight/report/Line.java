package jp.idobata.insight.report;

/**
 * A line of a table.
 *
 * @param code what it is about: the code of a strand, the number of an area or activity, a month, a frequency; of a
 * group of strands the number that they begin with; of what lies in no area of a kind that kind; of the sum of a table
 * that is narrowed to a strand that strand
 * @param name as data names it; null where the page has a word for it
 * @param before of a comparison: what was before; else null
 * @param people how many live there; null if not known or not asked for
 */
public record Line(Sort sort, String code, String name, Tally tally, Tally before, Double people) {

    /** What a line is in its table. */
    public enum Sort {
        /** One of its things. */
        ITEM,
        /** Some lines that belong together, each thing once. */
        GROUP,
        /** All those in any line, each thing once. */
        ANY,
        /** Those in no line. */
        NONE,
        /** The whole town, or the whole strand that the table is narrowed to. */
        ALL
    }

    /** A figure of it; null if not known. */
    public Double value(Column column) {
        return column.of(tally, people);
    }
}
