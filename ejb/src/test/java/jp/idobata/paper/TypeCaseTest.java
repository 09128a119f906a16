package jp.idobata.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeCaseTest {

    private static final Charset JIS_X_0213 = Charset.forName("x-SJIS_0213");

    @Test
    void everyCharacterOfJisX0213IsPrintedAsItIs() {
        var characters = jisX0213();
        assertTrue(characters.size() > 11_300, characters.size() + " characters");
        var others = characters.stream().filter(text -> !set(text).equals(text) || !isDrawn(text)).toList();
        assertEquals(List.of(), others);
    }

    @Test
    void theBoldTypefaceHasThemToo() throws IOException {
        try (var in = Pdf.class.getResourceAsStream("BIZUDPGothic-Bold.ttf");
                var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            var lookup = font.getUnicodeCmapLookup();
            assertEquals(List.of(), jisX0213().stream()
                    .filter(text -> text.codePoints().anyMatch(c -> lookup.getGlyphId(c) == 0)).toList());
        }
    }

    @Test
    void everyEmojiIsPrintedOrSeenToBeMissing() {
        var unseen = IntStream.concat(IntStream.rangeClosed(0x1F000, 0x1FAFF), IntStream.rangeClosed(0x2190, 0x2BFF))
                .filter(Character::isDefined).mapToObj(Character::toString)
                .filter(text -> set(text).isBlank() || !isDrawn(text)).toList();
        assertEquals(List.of(), unseen);
    }

    /** Not one of those that a telephone offers is a 下駄. */
    @Test
    void theEmojiOfTelephonesAreAllThere() {
        var missing = Stream.of("😀", "🎉", "🌸", "☕", "⚽", "❤️", "☀️", "🍙", "🎌", "🏠", "🧶", "🪴", "🫶", "🥹", "📞", "♨️", "🈚",
                "㊗️", "⭐", "✨", "🚲", "👵", "🧓", "🤝", "🥬", "🎵").filter(text -> set(text).contains(TypeCase.MISSING))
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @CsvSource({
            "葛󠄀飾, 葛飾", "👨‍👩‍👧, 👨👩👧", "👍🏽, 👍", "🇯🇵, 〔JP〕", "1️⃣0️⃣, ①⓪", "#️⃣, 〔#〕", "𝐀𝟏, A1",
            "한글, 〓〓", "é, é", "か゚, か゚", "🏴󠁧󠁢󠁥󠁮󠁧󠁿, 🏴", "☎️, ☎", "𠮷野家, 𠮷野家", "﨑髙, 﨑髙", "⼀, ⼀", "ｱﾞ, ｱﾞ", "神, 神"})
    void whatCannotBePrintedIsReplacedByWhatItMeans(String text, String printed) {
        assertEquals(printed, set(text));
        assertTrue(isDrawn(text));
    }

    @Test
    void whatIsNoCharacterIsSeenToBeMissing() {
        assertEquals("〓〓〓 ", set("\uD842\uE000\uFFFF\u0007"));
    }

    @Test
    void aPageOfTypefacesHasNoSilentBlank() throws IOException {
        for (var text : List.of("𠮷", "😀", "한", "か゚", "🪿", "⼀", "🇯🇵")) {
            try (var document = Loader.loadPDF(Pdf.of(page("<p>" + text + "</p>")))) {
                var picture = new PDFRenderer(document).renderImageWithDPI(0, 72);
                var width = picture.getWidth();
                var dark = IntStream.range(0, width * picture.getHeight())
                        .filter(i -> (picture.getRGB(i % width, i / width) & 0xFF) < 128).count();
                assertTrue(dark > 30, text + " has " + dark + " dark dots");
            }
        }
    }

    private static String page(String body) {
        return "<html lang=\"ja\"><head><title>x</title><style>@page { size: A4 } body { font-family: '" + Pdf.FONT
                + "'; font-size: 24pt }</style></head><body>" + body + "</body></html>";
    }

    private static String set(String text) {
        return TypeCase.set(text).stream().map(Run::text).collect(Collectors.joining());
    }

    private static boolean isDrawn(String text) {
        return TypeCase.set(text).stream().allMatch(run -> run.text().codePoints().allMatch(run.face()::draws));
    }

    /** All that the two planes of the standard have, with what is not only in them: ASCII and half-width kana. */
    private static Set<String> jisX0213() {
        var characters = new LinkedHashSet<String>();
        IntStream.range(0x20, 0x7F).forEach(one -> characters.add(decoded(one)));
        IntStream.rangeClosed(0xA1, 0xDF).forEach(one -> characters.add(decoded(one)));
        for (var high = 0x81; high <= 0xFC; high++) {
            for (var low = 0x40; low <= 0xFC && (high < 0xA0 || high > 0xDF); low++) {
                var text = decoded(high, low);
                if (!text.contains("\uFFFD")) {
                    characters.add(text);
                }
            }
        }
        return characters;
    }

    private static String decoded(int... bytes) {
        var code = new byte[bytes.length];
        IntStream.range(0, bytes.length).forEach(i -> code[i] = (byte) bytes[i]);
        return new String(code, JIS_X_0213);
    }
}
