package jp.idobata.welfare.table;

import java.util.List;

/**
 * One page of the table.
 *
 * @param total how many rows there are in all; {@link TableQuery#COUNT_MOST} stands for as many or more
 */
public record TablePage(List<TableRow> rows, int total, int page) {

    /** How many pages there are to turn to. */
    public int pages() {
        return Math.max(1, (total + TableQuery.SIZE - 1) / TableQuery.SIZE);
    }

    /** Whether there are more than were counted. */
    public boolean more() {
        return total >= TableQuery.COUNT_MOST;
    }
}
