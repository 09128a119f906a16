package jp.idobata.intake.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A file's first table with text in its cells as it stands, for those who look for the header themselves.
 *
 * @param rows each with its number as a spreadsheet shows it
 * @param sure whether its letters are in a known encoding
 */
public record TableFile(List<Row> rows, boolean sure) {

    /** A row as it stands. */
    public record Row(int number, List<String> cells) {

        /** The text of a cell; empty if there is none. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }
    }

    /**
     * Reads a file.
     *
     * @param name its ending tells the kind: {@code .xlsx}, anything else is read as CSV
     * @throws IOException if it is no such file
     * @throws UnreadableFile if a workbook is larger, packed or unpacked, than a small server can hold
     */
    public static TableFile read(String name, byte[] bytes) throws IOException {
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            var sheets = RawFile.workbook(bytes).sheets();
            return new TableFile(sheets.isEmpty() ? List.of() : rows(sheets.get(0)), true);
        }
        var file = TextFile.decode(bytes);
        return new TableFile(rows(CsvFile.read(file.text())), file.sure());
    }

    private static List<Row> rows(RawSheet sheet) {
        return sheet.rows().stream().filter(row -> !row.isBlank()).map(row -> new Row(row.number(), row.cells()))
                .toList();
    }
}
