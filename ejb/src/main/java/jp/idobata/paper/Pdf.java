package jp.idobata.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns a designed page into a PDF. */
public final class Pdf {

    /** The family that pages are set in, in the weights 400 and 700. */
    public static final String FONT = "BIZ UDPGothic";

    private static final String PICTURE = "data:image/jpeg;base64,";

    // They would tell the log what they find odd about a page, and with it what stands on the page.
    private static final List<Logger> SILENT = List.of(Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"));

    static {
        XRLog.setLoggingEnabled(false);
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private Pdf() {
    }

    /**
     * The page as a PDF.
     *
     * @param xhtml well-formed, with a language and a title; its style sheet in its head says the size of the paper
     */
    public static byte[] of(String xhtml) {
        return of(new Page(xhtml, Map.of(), Integer.MAX_VALUE));
    }

    /** The page as a PDF. */
    public static byte[] of(Page page) {
        var out = new ByteArrayOutputStream();
        try (var renderer = laidOut(page, out)) {
            renderer.createPDF();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first of several ways to say something that has room on its paper, as a PDF; the last if none has.
     *
     * @param count how many ways there are, from the most generous to the tersest
     * @param ways each of them by number, from 0; if one has room, so have those after it
     */
    public static byte[] fitted(int count, IntFunction<Page> ways) {
        var fits = count - 1;
        var first = 0;
        // Most have room as they are, or nearly so: the first is tried, then the middle of the rest.
        for (var next = first; first < fits; next = (first + fits) / 2) {
            if (fits(ways.apply(next))) {
                fits = next;
            } else {
                first = next + 1;
            }
        }
        return of(ways.apply(fits));
    }

    /** Whether all that is on the page has room on it. */
    static boolean fits(Page page) {
        try (var renderer = laidOut(page, new ByteArrayOutputStream())) {
            return new Fitting(renderer).holds(page.pages());
        }
    }

    private static PdfBoxRenderer laidOut(Page page, ByteArrayOutputStream out) {
        var builder = new PdfRendererBuilder();
        // Tagged, so that it can be read aloud; and so it has no use for the fonts of the computer it is made on.
        builder.usePdfUaAccessibility(true);
        builder.useFont(Face.TEXT::open, FONT, Face.TEXT.weight(), FontStyle.NORMAL, true);
        builder.useFont(() -> Pdf.class.getResourceAsStream("BIZUDPGothic-Bold.ttf"), FONT, 700, FontStyle.NORMAL,
                true);
        var composed = new Composed(page.xhtml());
        for (var face : composed.faces()) {
            builder.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        builder.useUriResolver((base, address) -> address.startsWith(PICTURE) ? address : null);
        builder.useObjectDrawerFactory(new Drawings(page.drawings()));
        builder.withW3cDocument(composed.document(), null);
        builder.toStream(out);
        var renderer = builder.buildPdfRenderer();
        renderer.layout();
        return renderer;
    }
}
