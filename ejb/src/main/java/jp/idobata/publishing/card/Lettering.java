package jp.idobata.publishing.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Sets lines of text in the font that paper is set in. For one who draws at a time. */
final class Lettering {

    private static final String FONT = "/jp/idobata/paper/BIZUDPGothic-Bold.ttf";
    private static final int UNKNOWN = '〓';
    private static final int JOINER = 0x200D;
    private static final int SKIN_FIRST = 0x1F3FB;
    private static final int SKIN_LAST = 0x1F3FF;
    // It would tell the log what it finds odd about letters, and with them what stands on a card.
    private static final Logger SILENT = Logger.getLogger("org.apache.fontbox");

    static {
        SILENT.setLevel(Level.OFF);
    }

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double em;

    private Lettering(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
        this.em = font.getUnitsPerEm();
    }

    static Lettering load() {
        try (var file = Lettering.class.getResourceAsStream(FONT)) {
            return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(FONT, e);
        }
    }

    /** The text as it can be set: signs that there are not are geta marks, and what only joins signs is gone. */
    String settable(String text) {
        var codes = text.replaceAll("\\s+", " ").strip().codePoints().toArray();
        var set = new StringBuilder();
        IntStream.range(0, codes.length).filter(at -> !isPart(codes, at)).forEach(at -> set.appendCodePoint(
                letters.getGlyphId(codes[at]) == 0 ? UNKNOWN : codes[at]));
        return set.toString();
    }

    /** Whether it says only how the sign before it looks, or is joined to that. */
    private static boolean isPart(int[] codes, int at) {
        var type = Character.getType(codes[at]);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.CONTROL
                || codes[at] >= SKIN_FIRST && codes[at] <= SKIN_LAST || at > 0 && codes[at - 1] == JOINER;
    }

    /** How wide it is at that size, in pixels. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / em;
    }

    private double advance(int code) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As much of it as fits, with an ellipsis if that is not all. */
    String cut(String text, double size, double most) {
        if (width(text, size) <= most) {
            return text;
        }
        var end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", size) > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** Draws a line that begins at x and stands on y. */
    void draw(Graphics2D on, String text, double x, double y, double size, Color colour) {
        on.setColor(colour);
        var at = AffineTransform.getTranslateInstance(x, y);
        at.scale(size / em, -size / em);
        text.codePoints().forEach(code -> {
            try {
                var glyph = font.getGlyph().getGlyph(letters.getGlyphId(code));
                if (glyph != null) {
                    on.fill(at.createTransformedShape(glyph.getPath()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            at.translate(advance(code), 0);
        });
    }
}
