package jp.idobata.web.staff.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.idobata.insight.connect.Wish;
import jp.idobata.paper.Pdf;
import jp.idobata.reading.Spelled;
import jp.idobata.publishing.PublicArea;
import jp.idobata.web.frame.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheet as it lies on somebody's table. */
@Execution(ExecutionMode.CONCURRENT)
class SheetPaperTest {

    /** Nothing on the sheet is to tell a neighbour why it was given. */
    private static final List<String> NEVER = List.of("福祉", "支援", "相談", "困窮", "高齢", "障害", "障がい", "介護", "就労", "要援護",
            "弱者", "対象者", "ケース", "見守り", "ひきこもり", "孤立", "職員", "社協", "包括", "CSW", "welfare", "support", "care", "disab",
            "elderly", "staff", "case", "client");
    private static final List<PublicArea> AREAS = List.of(new PublicArea(1, "地区", "日新地区", null, null, 34.3462,
            134.0402, List.of()), new PublicArea(2, "地区", "牟礼地区", null, null, 34.34, 134.14, List.of()));

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSheetIsNeutralInEveryLanguage(Language language) throws IOException {
        var text = text(sheet(language, null, 6));
        assertTrue(text.contains("1") && text.replaceAll("\\s", "").contains("Tea<&>"), text);
        NEVER.forEach(word -> assertFalse(text.toLowerCase().contains(word), word + " is on the sheet: " + text));
    }

    @Test
    void sixFitOnTwoSheetsOfPaper() throws IOException {
        try (var document = Loader.loadPDF(pdf(sheet(Language.JAPANESE, null, 6)))) {
            assertEquals(2, document.getNumberOfPages());
        }
    }

    @Test
    void aContactKnownToStaffIsThereOnlyIfItWasTicked() throws IOException {
        assertFalse(text(sheet(Language.JAPANESE, null, 1)).contains("知っている人"));
        assertTrue(text(sheet(Language.JAPANESE, "窓口の小鳥", 1)).contains("窓口の小鳥"));
    }

    @Test
    void plainJapaneseHasReadingsAboveItsTitles() throws IOException {
        assertTrue(text(sheet(Language.SIMPLE, null, 1)).contains("しょうぎ"));
        assertFalse(text(sheet(Language.JAPANESE, null, 1)).contains("しょうぎ"));
    }

    @Test
    void plainJapaneseHasReadingsAboveWhatItCosts() {
        var today = LocalDate.of(2026, 11, 21);
        assertTrue(new SheetWords(Language.SIMPLE, today).fee(null, "一般200円").contains(new Spelled("一般", "いっぱん")));
        assertTrue(new SheetWords(Language.SIMPLE, today).fee(true, null).contains(new Spelled("無料", "むりょう")));
        assertEquals(List.of(new Spelled("一般200円", null)), new SheetWords(Language.JAPANESE, today).fee(null,
                "一般200円"));
    }

    @Test
    void aSheetOfSeveralPagesSaysWhichIsWhich() throws IOException {
        assertTrue(text(sheet(Language.JAPANESE, null, 6)).contains("1 / 2"));
    }

    @Test
    void theSketchKeepsBearingsAndDistances() {
        var items = List.of(item(1, 34.35, 134.04), item(2, 34.34, 134.05), item(3, 34.34, 134.05));
        var sketch = Sketch.of(items, new Wish.Point(34.345, 134.03), AREAS);
        assertEquals(List.of("1", "2・3"), sketch.marks().stream().map(Sketch.Mark::text).toList(), "one spot, one dot");
        var one = sketch.marks().get(0);
        var two = sketch.marks().get(1);
        assertTrue(one.width() == 9 && two.width() == 17, "wide enough for both numbers");
        assertTrue(one.y() < two.y() && one.x() < two.x() && sketch.start().x() < one.x(), sketch.toString());
        var metres = Math.hypot(one.x() - two.x(), one.y() - two.y()) * sketch.scaleMetres() / sketch.scale();
        assertEquals(1443, metres, 30, "as far as from one point to the other on the ground");
        assertTrue(sketch.places().stream().noneMatch(place -> place.text().equals("牟礼地区")), "too far for paper");
    }

    @Test
    void readingsAreAskedForInWhateverLanguage() {
        var day = LocalDate.of(2026, 11, 21);
        assertTrue(new SheetWords(Language.JAPANESE, day).spelled("仏生山").stream().allMatch(piece -> piece.reading()
                == null));
        assertTrue(new SheetWords(Language.JAPANESE, day, true).spelled("学習センター").stream().anyMatch(piece ->
                "がくしゅう".equals(piece.reading())));
    }

    @Test
    void whatIsNowhereIsNotDrawn() {
        assertEquals(null, Sketch.of(List.of(item(1, null, null)), new Wish.Point(34.3, 134), AREAS));
    }

    private static Sheet sheet(Language language, String known, int count) {
        var words = new SheetWords(language, LocalDate.of(2026, 11, 21));
        var items = IntStream.rangeClosed(1, count).mapToObj(number -> new Sheet.Item(number,
                words.spelled("将棋とお茶 Tea <&> 会"), Stream.of("毎週 土曜", "11月28日(土) 10:00–12:00",
                        "12月5日(土) 10:00–12:00").map(SheetWords::pieces).toList(), words.spelled("生涯学習センター"),
                "高松市片原町11-1", words.fee(true, null), words.spelled("将棋の会"), List.of("087-811-6222"), known,
                34.34 + number / 1000.0, 134.04)).toList();
        return new Sheet(language, items, Sketch.of(items, null, AREAS), words.day());
    }

    private static Sheet.Item item(int number, Double latitude, Double longitude) {
        return new Sheet.Item(number, List.of(), List.of(), null, null, null, null, List.of(), null, latitude,
                longitude);
    }

    private static byte[] pdf(Sheet sheet) {
        return Pdf.of(new SheetPaper(sheet, "井戸端", "https://idobata.example").xhtml());
    }

    private static String text(Sheet sheet) throws IOException {
        try (var document = Loader.loadPDF(pdf(sheet))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
