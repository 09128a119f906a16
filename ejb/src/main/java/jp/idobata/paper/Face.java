package jp.idobata.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typefaces that paper is set in, each of which is a file. */
enum Face {

    /** What everything is set in: it has all of JIS X 0213. */
    TEXT(Pdf.FONT, "BIZUDPGothic-Regular.ttf", 400),
    /** The same for what is to stand out. */
    BOLD(Pdf.FONT, "BIZUDPGothic-Bold.ttf", 700),
    /** For kanji of names that JIS X 0213 lacks, such as 𠮷. */
    RARE("Noto Sans JP", "NotoSansJP-Medium.ttf", 500),
    /** Emoji in black. */
    EMOJI("Noto Emoji", "NotoEmoji-Medium.ttf", 500);

    private static final int LAST_IDEOGRAPH = 0x3FFFF;

    private final String family;
    private final String file;
    private final int weight;
    private BitSet drawn;
    private SoftReference<TrueTypeFont> font = new SoftReference<>(null);

    Face(String family, String file, int weight) {
        this.family = family;
        this.file = file;
        this.weight = weight;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /** The typeface, read once and kept as long as there is memory for it. */
    synchronized TrueTypeFont font() {
        var known = font.get();
        if (known == null) {
            known = read();
            font = new SoftReference<>(known);
        }
        return known;
    }

    private TrueTypeFont read() {
        try (var in = Face.class.getResourceAsStream(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Whether it has a drawing of the character: more than an empty box of some width, but for spaces. */
    boolean draws(int character) {
        return drawn().get(character);
    }

    private synchronized BitSet drawn() {
        if (drawn == null) {
            try {
                drawn = drawn(font());
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
        return drawn;
    }

    private static BitSet drawn(TrueTypeFont font) throws IOException {
        var lookup = font.getUnicodeCmapLookup(false);
        var offsets = font.getIndexToLocation().getOffsets();
        var characters = new BitSet(LAST_IDEOGRAPH);
        for (var character = 0; character <= LAST_IDEOGRAPH; character++) {
            var glyph = lookup.getGlyphId(character);
            if (glyph > 0 && (offsets[glyph + 1] > offsets[glyph] || Character.isSpaceChar(character))) {
                characters.set(character);
            }
        }
        return characters;
    }
}
