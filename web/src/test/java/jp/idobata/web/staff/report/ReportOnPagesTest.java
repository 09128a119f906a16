package jp.idobata.web.staff.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.idobata.insight.report.Findings;
import jp.idobata.insight.report.Line.Sort;
import jp.idobata.insight.report.RandomFindings;
import jp.idobata.paper.Pdf;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.staff.report.Printed.Bar;
import jp.idobata.web.staff.report.Printed.Chart;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a report lies on its pages. */
class ReportOnPagesTest {

    private static final double MARGIN = 15 / 25.4 * 72;

    private final Findings findings = RandomFindings.of(3, 5);

    @ParameterizedTest
    @EnumSource(Language.class)
    void noFigureIsCutAtTheEdgeOfThePaper(Language language) throws IOException {
        var outside = new ArrayList<String>();
        try (var document = Loader.loadPDF(Pdf.of(new ReportPaper(printed(language), language).xhtml()))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    var last = letters.get(letters.size() - 1);
                    if (last.getEndX() > last.getPageWidth() - MARGIN + 1) {
                        outside.add(text);
                    }
                }
            }.getText(document);
        }
        assertEquals(List.of(), outside);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sheetsPrintWithTheirHeadsAndNumbersOnEachPage(Language language) throws IOException {
        var words = new ReportWords(Texts.in(language), true, findings.days());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(new ReportBook(printed(language), findings, words,
                false).file()))) {
            for (var sheet : book) {
                assertTrue(sheet.getFooter().getRight().contains("&P"), sheet.getSheetName());
                assertTrue(book.getSheetIndex(sheet) == 0 || sheet.getRepeatingRows() != null, sheet.getSheetName());
                var columns = ((XSSFSheet) sheet).getCTWorksheet().getColsArray(0)
                        .getColList();
                assertTrue(IntStream.range(1, columns.size()).allMatch(i -> columns.get(i - 1).getMax() < columns.get(i)
                        .getMin()), "columns of " + sheet.getSheetName() + " in their order");
            }
        }
    }

    @Test
    void noSumOfADocumentStandsAloneOnAPage() throws IOException {
        var printed = printed(Language.JAPANESE);
        var file = new ReportDocument(printed, Language.JAPANESE).file();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (var table : document.getTables()) {
                var before = table.getRow(table.getNumberOfRows() - 2).getCell(0).getParagraphs().get(0);
                assertTrue(before.isKeepNext(), table.getText());
            }
        }
        assertTrue(printed.tables().stream().anyMatch(table -> table.rows().get(table.rows().size() - 1).sort()
                == Sort.ALL));
    }

    @Test
    void aLongChartIsDrawnInPiecesThatSayWhichTheyAre() {
        var bars = IntStream.range(0, 52).mapToObj(i -> new Bar("地区" + i, List.of(1.0), List.of("1"), List.of(100)))
                .toList();
        var pieces = new Chart("圏域ごと", List.of("拠点数"), bars).pieces(25);
        assertEquals(List.of("圏域ごと (1/3)", "圏域ごと (2/3)", "圏域ごと (3/3)"), pieces.stream().map(Chart::title).toList());
        assertEquals(bars, pieces.stream().flatMap(piece -> piece.bars().stream()).toList());
    }

    private Printed printed(Language language) {
        var words = new ReportWords(Texts.in(language), true, findings.days());
        return new Printed("実績報告", "令和7年度", List.of(), List.of(), new Printing(words, findings, false).tables(),
                words.say("rules"), List.of(words.say("rule.bases")), "港市");
    }
}
