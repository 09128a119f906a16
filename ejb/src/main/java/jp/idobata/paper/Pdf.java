package jp.idobata.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns a designed page into a PDF. */
public final class Pdf {

    /** The family that pages are set in, in the weights 400 and 700. */
    public static final String FONT = "BIZ UDPGothic";

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
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        // Tagged, so that it can be read aloud; and so it has no use for the fonts of the computer it is made on.
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> Pdf.class.getResourceAsStream("BIZUDPGothic-Regular.ttf"), FONT, 400, FontStyle.NORMAL,
                true);
        builder.useFont(() -> Pdf.class.getResourceAsStream("BIZUDPGothic-Bold.ttf"), FONT, 700, FontStyle.NORMAL,
                true);
        builder.useUriResolver((base, address) -> null);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
