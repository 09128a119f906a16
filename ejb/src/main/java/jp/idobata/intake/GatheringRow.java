package jp.idobata.intake;

import jp.idobata.intake.sheet.CellText;
import jp.idobata.intake.sheet.Column;
import jp.idobata.intake.sheet.SheetRow;
import jp.idobata.intake.when.WhenReading;

/**
 * One row of a list of gatherings with its time and place read.
 *
 * @param batch number of the file in the order of reading; a later file's word counts more
 * @param position null if none can be relied on
 */
record GatheringRow(SheetRow row, int batch, WhenReading when, Position position) {

    String title() {
        return CellText.tidy(row.text(Column.NAME)).replaceAll("\\s*\\n\\s*", " ");
    }

    /** What rows of one gathering have in common: the title without width, case, spaces, brackets and marks. */
    String nameKey() {
        return key(row.text(Column.NAME));
    }

    String venueKey() {
        return key(row.text(Column.VENUE));
    }

    String organiserKey() {
        return key(row.has(Column.ORGANISER) ? row.text(Column.ORGANISER) : row.text(Column.CONTACT));
    }

    private static String key(String text) {
        return CellText.header(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    boolean isDated() {
        return !when.occurrences().isEmpty();
    }
}
