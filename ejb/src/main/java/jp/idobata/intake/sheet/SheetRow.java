package jp.idobata.intake.sheet;

import java.util.Map;
import jp.idobata.intake.report.RowRef;

/**
 * One row with its columns known.
 *
 * @param ref where it stands
 * @param cells text of each column the shape knows; blank cells ({@link CellText#isBlank}) are absent
 * @param headers the file's own header of each of those columns
 * @param raw every cell that is not empty, under the file's own header, as it stood
 */
public record SheetRow(RowRef ref, Map<Column, String> cells, Map<Column, String> headers, Map<String, String> raw) {

    /** The cell's text as it stood; empty if blank or if there is no such column. */
    public String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    public boolean has(Column column) {
        return cells.containsKey(column);
    }

    /** The file's own header of this column; empty if there is no such column. */
    public String header(Column column) {
        return headers.getOrDefault(column, "");
    }
}
