package jp.idobata.web.staff.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import jp.idobata.insight.report.Findings;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A report as a workbook whose figures are computed: a sheet for each table, one with how it was counted, and for staff
 * the one that everything is summed up from. Readers outside get no single things, so their sums stand on the tables'
 * own lines, as far as these are all shown.
 */
final class ReportBook {

    /** As wide as A4 has room for: LibreOffice makes no single column smaller. */
    private static final int SENTENCE_WIDTH = 70 * 256;

    private final Printed report;
    private final Findings findings;
    private final ReportWords words;
    private final boolean outside;

    ReportBook(Printed report, Findings findings, ReportWords words, boolean outside) {
        this.report = report;
        this.findings = findings;
        this.words = words;
        this.outside = outside;
    }

    byte[] file() {
        try (var book = new XSSFWorkbook(); var streamed = new SXSSFWorkbook(book); var out =
                new ByteArrayOutputStream()) {
            book.getProperties().getCoreProperties().setTitle(report.title());
            var cells = new BookCells(book);
            var front = book.createSheet(words.say("sheet.rules"));
            var sheets = new ArrayList<XSSFSheet>();
            var names = new ArrayList<String>();
            for (var block : findings.blocks()) {
                names.add(BookTable.name(block, words, names));
                sheets.add(book.createSheet(names.get(names.size() - 1)));
            }
            BookData data = null;
            if (!outside) {
                data = new BookData(cells, words, findings, streamed.createSheet(words.say("sheet.data")));
                data.write();
            }
            for (var i = 0; i < sheets.size(); i++) {
                new BookTable(cells, data, findings.blocks().get(i), report.tables().get(i), sheets.get(i))
                        .write(report.period());
            }
            front(cells, front);
            book.setForceFormulaRecalculation(true);
            streamed.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void front(BookCells cells, XSSFSheet sheet) {
        var row = 0;
        cells.title(sheet, row++, report.title());
        cells.sentence(sheet, row++, report.period());
        for (var line : report.introduction()) {
            cells.sentence(sheet, row++, line);
        }
        for (var line : report.notes()) {
            cells.sentence(sheet, row++, line);
        }
        row++;
        cells.title(sheet, row++, report.rulesHeading());
        for (var line : report.rules()) {
            cells.sentence(sheet, row++, line);
        }
        cells.sentence(sheet, row + 1, report.made());
        sheet.setColumnWidth(0, SENTENCE_WIDTH);
        // Nobody but Excel finds out by itself how high a row of several lines is.
        sheet.forEach(line -> line.setHeightInPoints(BookCells.height(line.getCell(0).getStringCellValue(),
                SENTENCE_WIDTH)));
        BookCells.onePageWide(sheet, false);
    }
}
