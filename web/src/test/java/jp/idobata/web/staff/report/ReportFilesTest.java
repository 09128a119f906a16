package jp.idobata.web.staff.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import jp.idobata.insight.report.Findings;
import jp.idobata.insight.report.Part;
import jp.idobata.insight.report.RandomFindings;
import jp.idobata.paper.Pdf;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class ReportFilesTest {

    private static final double CLOSE = 1e-9;

    /** Every formula comes to the figure of the report, and the figures on the sheets are those of the tables. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aWorkbookComputesTheSameFiguresByItself(long seed) throws IOException {
        var findings = RandomFindings.of(seed, 5);
        for (var outside : new boolean[] {false, true}) {
            var printed = printed(findings, outside);
            try (var book = book(findings, outside)) {
                var formulas = 0;
                var evaluator = book.getCreationHelper().createFormulaEvaluator();
                for (var sheet : book) {
                    for (var row : sheet) {
                        for (var cell : row) {
                            if (cell.getCellType() == CellType.FORMULA) {
                                formulas++;
                                var of = sheet.getSheetName() + cell.getAddress() + " " + cell.getCellFormula();
                                var value = evaluator.evaluate(cell);
                                assertEquals(cell.getCachedFormulaResultType(), value.getCellType(), of);
                                if (value.getCellType() == CellType.NUMERIC) {
                                    assertEquals(cell.getNumericCellValue(), value.getNumberValue(), CLOSE, of);
                                } else {
                                    assertEquals(cell.getStringCellValue(), value.getStringValue(), of);
                                }
                            }
                        }
                    }
                }
                assertTrue(formulas > (outside ? 60 : 300), formulas + " formulas");
                for (var i = 0; i < printed.tables().size(); i++) {
                    check(book.getSheetAt(i + 1), printed.tables().get(i));
                }
            }
        }
    }

    private static void check(XSSFSheet sheet, Printed.Table table) {
        for (var line = 0; line < table.rows().size(); line++) {
            for (var column = 0; column < table.heads().size(); column++) {
                var cell = sheet.getRow(5 + line).getCell(column + 1);
                var figure = table.rows().get(line).cells().get(column);
                var of = sheet.getSheetName() + cell.getAddress();
                assertEquals(figure.value(), value(cell), of);
                if (figure.value() == null) {
                    assertEquals(figure.text(), cell.getStringCellValue(), of);
                }
            }
        }
    }

    private static Double value(XSSFCell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? (Double) cell.getNumericCellValue() : null;
    }

    @Test
    void readersOutsideGetNoSingleThingsAndNoSmallCounts() throws IOException {
        var findings = RandomFindings.of(3, 5);
        assertTrue(findings.hasSmall());
        try (var book = book(findings, true)) {
            assertNull(book.getSheet("データ"));
        }
        var kept = 0;
        for (var table : printed(findings, true).tables()) {
            var at = table.heads().indexOf("延べ参加");
            for (var row : table.rows()) {
                kept += at >= 0 && row.cells().get(at).text().equals(ReportWords.KEPT) ? 1 : 0;
                assertFalse(at >= 0 && row.cells().get(at).text().matches("[1-4]"), table.title() + row);
            }
        }
        assertTrue(kept > 1);
        assertTrue(printed(findings, false).tables().stream().flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream()).noneMatch(cell -> cell.text().equals(ReportWords.KEPT)));
    }

    @Test
    void paperHasTheTablesAndSaysHowWasCounted() throws IOException {
        var printed = printed(RandomFindings.of(3, 5), true);
        var pdf = Pdf.of(new ReportPaper(printed, Language.JAPANESE).xhtml());
        try (var document = Loader.loadPDF(pdf)) {
            says(new PDFTextStripper().getText(document), printed);
        }
        var file = new ReportDocument(printed, Language.JAPANESE).file();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertEquals(printed.tables().size(), document.getTables().size());
            assertEquals(printed.tables().stream().filter(table -> table.chart() != null).count(), document.getCharts()
                    .size());
            var text = new StringBuilder();
            document.getParagraphs().forEach(paragraph -> text.append(paragraph.getText()));
            document.getTables().forEach(table -> text.append(table.getText()));
            says(text.toString(), printed);
        }
    }

    @Test
    void fiscalYearsAreCalledSo() {
        var years = printed(RandomFindings.of(1, 5), false).tables().get(1);
        assertEquals(List.of("2024年度", "2025年度"), years.rows().stream().map(Printed.Row::name).toList());
    }

    private static void says(String text, Printed printed) {
        var said = text.replaceAll("\\s", "");
        for (var table : printed.tables()) {
            assertTrue(said.contains(table.title().replaceAll("\\s", "")), table.title());
        }
        assertTrue(said.contains(printed.rules().get(0).substring(0, 20)), "how was counted");
        assertTrue(said.contains(ReportWords.KEPT));
    }

    static Printed printed(Findings findings, boolean outside) {
        var words = new ReportWords(Texts.in(Language.JAPANESE), true, findings.days());
        return new Printed("地域づくりの取組 実績報告", "令和7年4月1日(火) から 令和8年3月31日(火) まで", List.of("この報告は見本です。"),
                List.of(words.say("note.kept", 4)), new Printing(words, findings, outside).tables(), words.say("rules"),
                List.of(words.say("rule.bases"), words.say("rule.held"), words.say("rule.kept", 4)), "港市 作成");
    }

    private static XSSFWorkbook book(Findings findings, boolean outside) throws IOException {
        assertTrue(findings.blocks().stream().anyMatch(block -> block.part() == Part.COMPARISON));
        return new XSSFWorkbook(new ByteArrayInputStream(new ReportBook(printed(findings, outside), findings,
                new ReportWords(Texts.in(Language.JAPANESE), true, findings.days()), outside).file()));
    }
}
