package jp.idobata.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FittedTest {

    @Test
    void whatStandsOutOfItsBoxDoesNotFit() {
        assertTrue(Pdf.fits(box("将棋", 1)));
        assertFalse(Pdf.fits(box("将棋".repeat(400), 1)));
    }

    @Test
    void whatReachesTheFootDoesNotFit() {
        assertTrue(Pdf.fits(footed(20)));
        assertFalse(Pdf.fits(footed(60)));
    }

    /** A box of 100 millimetres, and beside it a foot at the bottom that is so many millimetres high. */
    private static Page footed(int height) {
        return new Page("<html lang=\"ja\"><head><title>x</title><style>@page { size: A4 } body { margin: 0 }</style>"
                + "</head><body><div style=\"position: relative; height: 130mm\"><div style=\"height: 100mm\">"
                + "<div class=\"fit\" style=\"height: 90mm\">x</div></div><table class=\"foot\""
                + " style=\"position: absolute;"
                + " bottom: 0\"><tr><td><div style=\"height: " + height
                + "mm\">y</div></td></tr></table></div></body></html>", Map.of(), 1);
    }

    @Test
    void aWordWiderThanItsColumnDoesNotFit() {
        assertTrue(Pdf.fits(box("<span style=\"white-space: nowrap\">" + "あ".repeat(8) + "</span>", 1)));
        assertFalse(Pdf.fits(box("<span style=\"white-space: nowrap\">" + "あ".repeat(40) + "</span>", 1)));
    }

    @Test
    void onePageTooManyDoesNotFit() {
        assertFalse(Pdf.fits(box("</div></div><div style=\"page-break-before: always\"><div>x", 1)));
        assertTrue(Pdf.fits(box("</div></div><div style=\"page-break-before: always\"><div>x", 2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 6, 7})
    void theFirstWayThatHasRoomIsTakenAndTheLastIfNoneHas(int fitting) throws IOException {
        var tried = new TreeSet<Integer>();
        IntFunction<Page> ways = way -> box(way >= fitting ? "way" + way : "x".repeat(3000), 1);
        var pdf = Pdf.fitted(7, way -> {
            tried.add(way);
            return ways.apply(way);
        }, ways);
        try (var document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).contains("way" + fitting) || fitting == 7);
        }
        assertTrue(tried.size() <= 4, tried.toString());
    }

    @Test
    void theSquaresAreReadFromPaperAndScreen() throws Exception {
        var address = "https://idobata.example.jp/gatherings/123456";
        var page = new Page("<html lang=\"ja\"><head><title>x</title><style>@page { size: A4 }</style></head><body>"
                + "<object type=\"drawing\" data=\"qr\" style=\"width: 25mm; height: 25mm\"></object></body></html>",
                Map.of("qr", new Qr(address)), 1);
        try (var document = Loader.loadPDF(Pdf.of(page))) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
            assertEquals(address, new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText());
        }
        assertTrue(new Qr(address).svg("a < b").contains("<title>a &lt; b</title>"));
        assertThrows(IllegalArgumentException.class, () -> new Qr("x".repeat(5000)));
    }

    @Test
    void linesEndWhereOneWouldBreathe() {
        assertEquals(List.of("はじめての", "スマホ教室〜", "孫に", "写真を", "送ろう"),
                Phrases.of("はじめてのスマホ教室〜孫に写真を送ろう"));
        assertEquals("「将棋」 で Tea party!", String.join("", Phrases.of("「将棋」 で Tea party!")));
    }

    private static Page box(String markup, int pages) {
        return new Page("<html lang=\"ja\"><head><title>x</title><style>@page { size: A5; margin: 10mm }"
                + " body { font-family: '" + Pdf.FONT + "'; margin: 0; word-wrap: break-word }</style></head><body>"
                + "<div style=\"height: 40mm; width: 90mm\"><div class=\"fit\">" + markup
                + "</div></div></body></html>", Map.of(), pages);
    }
}
