package jp.idobata.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.idobata.intake.report.Problem;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.report.ReportDraft;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    private static final String PARK = "名称,住所,緯度\n中央公園,番町1,34.3\n";

    private final ReportDraft report = new ReportDraft();

    @Test
    void readsUtf8WithNoneOneOrTwoByteOrderMarks() throws IOException {
        for (String marks : List.of("", "\ufeff", "\ufeff\ufeff")) {
            assertEquals("中央公園", places((marks + PARK).getBytes(StandardCharsets.UTF_8)).get(0).text(Column.NAME));
        }
        assertEquals(List.of(), reasons());
    }

    @Test
    void readsCp932() throws IOException {
        byte[] bytes = "名称,住所,緯度\n①髙松ー公園,番町1,34.3\n".getBytes(Charset.forName("windows-31j"));
        assertEquals("①髙松ー公園", places(bytes).get(0).text(Column.NAME));
        assertEquals(List.of(), reasons());
    }

    @Test
    void aHeaderToldByHandNeedsNoMoreThanTheColumnsThatWereTold() throws IOException {
        var shape = Shape.byHand(Map.of("なまえ", Column.NAME));
        var rows = new SheetReader(shape, report).read("a.csv", new ByteArrayInputStream(
                "ばんち,なまえ,ほか,さらに\n番町1,北の消火せん,,\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("北の消火せん"), rows.stream().map(row -> row.text(Column.NAME)).toList());
    }

    @Test
    void saysSoWhenTheLettersAreInNoKnownEncoding() throws IOException {
        byte[] bytes = PARK.getBytes(Charset.forName("windows-31j"));
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0x81;
        places(broken);
        assertEquals(List.of(Reason.ENCODING_UNSURE), reasons());
    }

    @Test
    void anyDashInAHeaderIsTheLongVowelMark() throws IOException {
        SheetRow row = new SheetReader(Shape.ofGatherings(), report).read("a.csv", new ByteArrayInputStream(
                "行事名,開催日,カテゴリ―,コ―ド\nもちつき,12月1日,食べる,37\n".getBytes(StandardCharsets.UTF_8))).get(0);
        assertEquals("食べる", row.text(Column.CATEGORY));
        assertEquals("37", row.raw().get("コ―ド"));
    }

    @Test
    void linkDataBeginsItsHeaderWithPropertyAndItsRemarksWithASharp() throws IOException {
        SheetRow row = places(("#LINK,,\n#license,http://creativecommons.org/,\n#property,name,location\n"
                + "#object_type_xsd,string,string\n1,浅野児童館,\"34.2,134.0\"\n").getBytes(StandardCharsets.UTF_8)).get(0);
        assertEquals("浅野児童館", row.text(Column.NAME));
        assertEquals("34.2,134.0", row.text(Column.POSITION));
        assertEquals(5, row.ref().row());
    }

    @Test
    void blankRowsAndRowsThatOnlyBearTheirNumberAreNoRows() throws IOException {
        String list = "#property,名称,住所,緯度,←データの項目名を入力\n1,公園,番町,34.3,←2行目以降に入力\n2,,,,\n,,,,\n3,-,―,ー,\n";
        assertEquals(1, places(list.getBytes(StandardCharsets.UTF_8)).size());
        assertEquals(List.of(Reason.COLUMN_IS_INSTRUCTION), reasons());
    }

    @Test
    void aFileWithoutAKnownHeaderIsReportedAndNotRead() throws IOException {
        assertTrue(places("a,b,c\n1,2,3\n".getBytes(StandardCharsets.UTF_8)).isEmpty());
        assertEquals(List.of(Reason.HEADER_NOT_FOUND), reasons());
    }

    @Test
    void cellsOfSeveralLinesAndQuotesArriveAsTheyStand() throws IOException {
        SheetRow row = places("名称,住所,緯度\n\"公園\n(北)\",\"「\"\"町\"\"」\",34.3\n".getBytes(StandardCharsets.UTF_8)).get(0);
        assertEquals("公園\n(北)", row.text(Column.NAME));
        assertEquals("「\"町\"」", row.text(Column.ADDRESS));
    }

    @Test
    void numbersThatExcelShowsAsDatesAndTimesBecomePlainText() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("一覧");
            texts(sheet.createRow(0), "行事名", "開催日", "開始時間", "終了時間", "定員");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("もちつき");
            number(row, 1, 46347, style(book, "m\"月\"d\"日\"\\(aaa\\)"));
            number(row, 2, 10.5 / 24, style(book, "h:mm"));
            number(row, 3, 46347 + 12.0 / 24, style(book, "yyyy/m/d h:mm"));
            row.createCell(4).setCellValue(20);
            SheetRow read = gatherings(book).get(0);
            assertEquals("2026-11-21 10:30 2026-11-21T12:00 20", String.join(" ", read.text(Column.DATE),
                    read.text(Column.START_TIME), read.text(Column.END_TIME), read.text(Column.CAPACITY)));
        }
    }

    @Test
    void sheetsThatShowAnExampleAreNotRead() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            texts(book.createSheet("入力例").createRow(0), "行事名", "開催日", "開始時間");
            texts(book.getSheetAt(0).createRow(1), "○○教室", "4月1日", "10:00");
            assertTrue(gatherings(book).isEmpty());
            assertEquals(List.of(Reason.SHEET_IS_EXAMPLE), reasons());
        }
    }

    @Test
    void whatIsNoWorkbookIsRefusedAsAFileThatCannotBeRead() {
        for (byte[] bytes : List.of(new byte[0], "PK\3\4junk".getBytes(StandardCharsets.UTF_8), new byte[600])) {
            assertThrows(UnreadableFile.class, () -> new SheetReader(Shape.ofGatherings(), report)
                    .read("a.xlsx", new ByteArrayInputStream(bytes)));
        }
    }

    @Test
    void csvWithAQuoteLeftOpenIsReadAsFarAsItGoes() throws IOException {
        assertEquals("公園", places("名称,住所,緯度\n公園,番町,34.3\n\"池".getBytes(StandardCharsets.UTF_8)).get(0)
                .text(Column.NAME));
    }

    @Test
    void aWordOfTheListMeansWhatItsShapeSays() throws IOException {
        SheetRow row = new SheetReader(Shape.ofGatherings(), report).read("a.csv", new ByteArrayInputStream(
                "行事名,開催日,対象\nもちつき,12月1日,両方\n".getBytes(StandardCharsets.UTF_8))).get(0);
        assertEquals("子ども・親子、高校生・一般", row.text(Column.AUDIENCE));
        assertEquals("両方", row.raw().get("対象"));
        assertFalse(row.has(Column.FEE));
    }

    private List<SheetRow> places(byte[] bytes) throws IOException {
        return new SheetReader(Shape.ofPlaces(), report).read("list.csv", new ByteArrayInputStream(bytes));
    }

    private List<SheetRow> gatherings(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return new SheetReader(Shape.ofGatherings(), report).read("a.xlsx",
                new ByteArrayInputStream(bytes.toByteArray()));
    }

    private List<Reason> reasons() {
        return report.finish().problems().stream().map(Problem::reason)
                .filter(reason -> reason != Reason.COLUMN_UNKNOWN).toList();
    }

    private static void texts(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static void number(Row row, int column, double value, CellStyle style) {
        row.createCell(column).setCellValue(value);
        row.getCell(column).setCellStyle(style);
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
