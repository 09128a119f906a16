package jp.idobata.web.staff.report;

import java.util.List;
import java.util.stream.IntStream;
import jp.idobata.insight.report.Line.Sort;

/**
 * A report in words.
 *
 * @param period the days it is about
 * @param introduction paragraphs
 * @param notes what has to be known before reading: who may read it, what is kept back, what is a sample
 * @param rules how it was counted
 * @param made who made it and when
 */
public record Printed(String title, String period, List<String> introduction, List<String> notes, List<Table> tables,
        String rulesHeading, List<String> rules, String made) {

    /**
     * A table.
     *
     * @param id of its part of a page
     * @param head of its first column
     * @param groups heads over several columns; empty if there are none
     * @param under the rule that stands under it
     * @param chart null if it has none
     */
    public record Table(String id, String title, String head, List<Group> groups, List<String> heads, List<Row> rows,
            List<String> under, Chart chart) {
    }

    /** A head over so many columns. */
    public record Group(String name, int columns) {
    }

    /** A line of a table; one of a group stands further in. */
    public record Row(String name, Sort sort, boolean within, List<Cell> cells) {

        /** Whether it sums others up. */
        public boolean isSum() {
            return sort != Sort.ITEM && sort != Sort.NONE;
        }
    }

    /**
     * A figure.
     *
     * @param value null if it is not known, or kept back
     */
    public record Cell(String text, Double value) {
    }

    /**
     * Bars, as long as what they stand for.
     *
     * @param series names of the bars of a line, one or two
     */
    public record Chart(String title, List<String> series, List<Bar> bars) {

        /** The same in pieces of about one length with so many bars each at most, so that the last is no stump. */
        public List<Chart> pieces(int most) {
            var pieces = Math.max(1, (bars.size() * Math.max(1, series.size()) + most - 1) / most);
            return IntStream.range(0, pieces).mapToObj(i -> new Chart(pieces == 1 ? title : title + " (" + (i + 1) + "/"
                    + pieces + ")", series, bars.subList(bars.size() * i / pieces, bars.size() * (i + 1) / pieces)))
                    .toList();
        }
    }

    /**
     * The bars of a line.
     *
     * @param values one for each series
     * @param shares the same in percent of the longest bar
     */
    public record Bar(String name, List<Double> values, List<String> texts, List<Integer> shares) {
    }
}
