package jp.idobata.paper;

import com.openhtmltopdf.util.XRLog;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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
        return of(new Page(xhtml, Map.of(), Integer.MAX_VALUE));
    }

    /** The page as a PDF. */
    public static byte[] of(Page page) {
        try (var press = new Press(page)) {
            return press.printed();
        }
    }

    /**
     * The first of several ways to say something that has room on its paper, as a PDF; the last if none has.
     *
     * @param count how many ways there are, from the most generous to the tersest
     * @param tried each of them by number, from 0, as it is tried; if one has room, so have those after it
     * @param printed the same as it is printed: perhaps several times on a sheet
     */
    public static byte[] fitted(int count, IntFunction<Page> tried, IntFunction<Page> printed) {
        var fits = count - 1;
        var first = 0;
        // Most have room as they are, or nearly so: the first is tried, then the middle of the rest.
        for (var next = first; first < fits; next = (first + fits) / 2) {
            if (fits(tried.apply(next))) {
                fits = next;
            } else {
                first = next + 1;
            }
        }
        return of(printed.apply(fits));
    }

    /** Whether all that is on the page has room on it. */
    public static boolean fits(Page page) {
        try (var press = new Press(page)) {
            return press.fits();
        }
    }
}
