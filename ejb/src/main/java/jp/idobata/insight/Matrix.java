package jp.idobata.insight;

import java.util.List;

/**
 * Counts by area and column.
 *
 * @param columns the last one, whose code is empty, is all together
 * @param rows the areas, by name; the last one, whose number is null, is the whole town
 * @param madeUp whether any count of people that was used is a sample
 */
public record Matrix(List<Column> columns, List<Row> rows, boolean madeUp) {

    /**
     * A column.
     *
     * @param code a term's number, a theme's code, a time such as {@code SAT-AM}; empty for all together
     * @param name as data names it; null where the page has a word for it
     * @param from youngest age of the people it is for; null: any
     * @param to oldest age; null: any
     */
    public record Column(String code, String name, Integer from, Integer to) {
    }

    /**
     * An area.
     *
     * @param people how many live there; null if not known
     */
    public record Row(Long areaId, String name, Integer people, List<Cell> cells) {
    }

    /**
     * A figure.
     *
     * @param people those of the column's ages; null if not known
     */
    public record Cell(Column column, int count, Double people) {

        private static final int THOUSAND = 1000;

        /** Count per 1,000 of those people; null if they are not known or there are none. */
        public Double rate() {
            return people == null || people == 0 ? null : (Double) (count * THOUSAND / people);
        }

        /** Whether there is nothing. */
        public boolean isVoid() {
            return count == 0;
        }
    }

    /** How many cells of single areas and columns are empty. */
    public long voids() {
        return rows.stream().filter(row -> row.areaId() != null).flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.column().code().isEmpty() && cell.isVoid()).count();
    }
}
