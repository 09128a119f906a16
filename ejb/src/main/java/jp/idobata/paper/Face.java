package jp.idobata.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typefaces that paper is set in, in the order in which they are asked for a character. */
enum Face {

    /** What everything is set in: it has all of JIS X 0213. */
    TEXT(Pdf.FONT, "BIZUDPGothic-Regular.ttf", 400),
    /** For kanji of names that JIS X 0213 lacks, such as 𠮷. */
    RARE("Noto Sans JP", "NotoSansJP-Medium.ttf", 500),
    /** Emoji in black. */
    EMOJI("Noto Emoji", "NotoEmoji-Medium.ttf", 500);

    private static final int LAST_IDEOGRAPH = 0x3FFFF;

    private final String family;
    private final String file;
    private final int weight;
    private BitSet drawn;

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

    InputStream open() {
        return Face.class.getResourceAsStream(file);
    }

    /** Whether it has a drawing of the character: more than an empty box of some width, but for spaces. */
    boolean draws(int character) {
        return drawn().get(character);
    }

    private synchronized BitSet drawn() {
        if (drawn == null) {
            try (var in = open(); var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                drawn = drawn(font);
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
