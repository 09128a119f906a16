package jp.idobata.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.report.ReportDraft;
import jp.idobata.intake.report.RowRef;

/** Reads the rows of one file in one shape and tells the report what it left out. */
public final class SheetReader {

    private static final Pattern EXAMPLE = Pattern.compile("入力例|記入例|記載例|^\\(例\\)|^サンプル");

    private final Shape shape;
    private final ReportDraft report;

    public SheetReader(Shape shape, ReportDraft report) {
        this.shape = shape;
        this.report = report;
    }

    /**
     * @param fileName without folders; the kind is told by the first bytes
     * @param in read to its end, not closed
     * @return rows in the order they stand, blank ones left out
     * @throws UnreadableFile if it is no such file
     * @throws IOException if it is none after all
     */
    public List<SheetRow> read(String fileName, InputStream in) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        for (RawSheet sheet : sheets(fileName, in)) {
            rows.addAll(read(fileName, sheet));
        }
        return rows;
    }

    private List<RawSheet> sheets(String fileName, InputStream in) throws IOException {
        RawFile file = RawFile.read(in.readAllBytes());
        if (!file.sure()) {
            report.tell(new RowRef(fileName, "", 1), "", "", Reason.ENCODING_UNSURE);
        }
        return file.sheets();
    }

    private List<SheetRow> read(String fileName, RawSheet sheet) {
        RowRef top = new RowRef(fileName, sheet.name(), 1);
        if (sheet.rows().stream().allMatch(RawRow::isBlank)) {
            return List.of();
        }
        if (isExample(sheet)) {
            report.tell(top, "", sheet.name(), Reason.SHEET_IS_EXAMPLE);
            return List.of();
        }
        Optional<Header> header = Header.find(sheet, shape);
        if (header.isEmpty()) {
            report.tell(top, "", sheet.name(), Reason.HEADER_NOT_FOUND);
            return List.of();
        }
        return read(fileName, sheet, header.get());
    }

    private List<SheetRow> read(String fileName, RawSheet sheet, Header header) {
        RowRef at = new RowRef(fileName, sheet.name(), header.row());
        header.unknown().forEach(name -> report.tell(at, name, "", Reason.COLUMN_UNKNOWN));
        header.instructions().forEach(i ->
                report.tell(at, header.names().get(i), "", Reason.COLUMN_IS_INSTRUCTION));
        List<SheetRow> rows = new ArrayList<>();
        for (RawRow row : sheet.rows()) {
            if (row.number() > header.row() && !row.isBlank() && !row.cell(0).startsWith("#")) {
                header.read(new RowRef(fileName, sheet.name(), row.number()), row).ifPresent(rows::add);
            }
        }
        return rows;
    }

    static boolean isExample(RawSheet sheet) {
        return EXAMPLE.matcher(CellText.folded(sheet.name())).find() || sheet.rows().stream()
                .filter(row -> !row.isBlank()).limit(1).flatMap(row -> row.cells().stream()).limit(1)
                .anyMatch(cell -> EXAMPLE.matcher(CellText.folded(cell)).find());
    }
}
