package jp.idobata.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void aPageBecomesAPdfWithItsFontsInside() throws IOException {
        var pdf = Pdf.of("<html lang=\"ja\"><head><title>x</title><style>@page { size: A4 } body { font-family: '"
                + Pdf.FONT
                + "' }</style></head><body><p>井戸端の集まり</p><p><b>Tea &amp; 将棋</b></p></body></html>");
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("井戸端の集まり") && text.contains("Tea & 将棋"), text);
            assertEquals(595, Math.round(document.getPage(0).getMediaBox().getWidth()));
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded());
            }
        }
    }

    /** The printer makes bold what is not by drawing it twice: emoji become blots of it. */
    @Test
    void rareCharactersAreNotMadeBoldByForce() throws IOException {
        var page = "<html lang=\"ja\"><head><title>x</title><style>body { font-family: '" + Pdf.FONT
                + "' }</style></head><body><h1>🎉𠮷野家</h1></body></html>";
        try (var document = Loader.loadPDF(Pdf.of(page)); var drawn = document.getPage(0).getContents()) {
            assertFalse(new String(drawn.readAllBytes(), StandardCharsets.ISO_8859_1).contains("2 Tr"));
        }
    }

    @Test
    void theSamePageIsTheSameToTheByteWhenItIsMadeAgain() throws InterruptedException {
        var page = "<html lang=\"ja\"><head><title>x</title></head><body><p>将棋 🎉</p></body></html>";
        var first = Pdf.of(page);
        Thread.sleep(1100);
        assertArrayEquals(first, Pdf.of(page));
    }

    @Test
    void nothingIsFetched() {
        assertTrue(Pdf.of("<html lang=\"ja\"><head><title>x</title>"
                + "<link rel=\"stylesheet\" href=\"file:///etc/passwd\"/></head>"
                + "<body><img src=\"http://127.0.0.1:1/x.png\" alt=\"\"/><p>x</p></body></html>").length > 0);
    }
}
