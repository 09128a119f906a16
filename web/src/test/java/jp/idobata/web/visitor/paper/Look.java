package jp.idobata.web.visitor.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What one sees who looks at printed paper. */
final class Look implements AutoCloseable {

    private static final double MILLIMETRE = 72 / 25.4;
    private static final double MARGIN = 4 * MILLIMETRE;
    private static final double SCREEN = 150;

    private final PDDocument document;

    /** A letter where it stands. */
    private record Letter(String text, Rectangle2D box) {
    }

    Look(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** Width of the paper in millimetres. */
    long width() {
        return Math.round(document.getPage(0).getMediaBox().getWidth() / MILLIMETRE);
    }

    /** All text without spaces. */
    String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    }

    /** Letters that stand where a printer does not print, or on top of others. */
    List<String> spoilt() throws IOException {
        var spoilt = new ArrayList<String>();
        for (var page = 0; page < pages(); page++) {
            var box = document.getPage(page).getMediaBox();
            var sheet = new Rectangle2D.Double(MARGIN, MARGIN, box.getWidth() - 2 * MARGIN, box.getHeight() - 2
                    * MARGIN);
            var letters = letters(page);
            letters.stream().filter(letter -> !sheet.contains(letter.box())).map(letter -> "outside " + letter)
                    .forEach(spoilt::add);
            for (var one = 0; one < letters.size(); one++) {
                for (var other = one + 1; other < letters.size(); other++) {
                    if (letters.get(one).box().intersects(letters.get(other).box())) {
                        spoilt.add(letters.get(one) + " on " + letters.get(other));
                    }
                }
            }
        }
        return spoilt;
    }

    /** Size of the smallest letters, in points. */
    double smallest() throws IOException {
        return letters(0).stream().mapToDouble(letter -> letter.box().getHeight() * 2).min().orElse(0);
    }

    /** Letters with the middle half of the box in which they stand. */
    private List<Letter> letters(int page) throws IOException {
        var letters = new ArrayList<Letter>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                    var height = text.getFontSizeInPt();
                    var width = text.getWidthDirAdj();
                    letters.add(new Letter(text.getUnicode(), new Rectangle2D.Double(text.getXDirAdj() + width / 4,
                            text.getYDirAdj() - height * 0.6, width / 2, height * 0.5)));
                }
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(document);
        return letters;
    }

    /** The addresses that a telephone reads on the first page. */
    List<String> addresses() throws IOException {
        var picture = new PDFRenderer(document).renderImageWithDPI(0, (float) SCREEN);
        var dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(light)),
                    Map.of(DecodeHintType.TRY_HARDER, true))).map(result -> result.getText()).toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
