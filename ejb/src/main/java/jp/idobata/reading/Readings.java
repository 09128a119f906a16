package jp.idobata.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** ふりがな for text that people have written: a help, not always right where its writer has not corrected it. */
public final class Readings {

    /** Forms of kanji in names that no dictionary has, each followed by the one it has. */
    private static final String FORMS = "髙高﨑崎濵浜邉辺邊辺德徳栁柳槗橋桒桑";

    private Readings() {
    }

    /** The text in pieces, those with kanji with their reading; kana at the end of a word stand outside. */
    public static List<Spelled> of(String text) {
        return of(text, Corrections.NONE);
    }

    /** The same, where what its writer says of a word goes before what a dictionary says. */
    public static List<Spelled> of(String text, Corrections corrections) {
        var pieces = new Pieces();
        if (Kana.hasKanji(text)) {
            each(text, corrections, pieces::spell);
        } else {
            pieces.plain(text);
        }
        return pieces.all();
    }

    /** The text as it stands, in one piece. */
    public static List<Spelled> none(String text) {
        return List.of(new Spelled(text, null));
    }

    /** The same words in one line for what has no ruby, such as mail: 「公園（こうえん）」. */
    public static String bracketed(String text, Corrections corrections) {
        return of(text, corrections).stream().map(piece -> piece.reading() == null ? piece.base()
                : piece.base() + "（" + piece.reading() + "）").collect(Collectors.joining());
    }

    /** Each word with kanji in these texts once, in their order, and how it is read; empty where nothing is known. */
    public static Map<String, String> found(List<String> texts, Corrections corrections) {
        var found = new LinkedHashMap<String, String>();
        texts.forEach(text -> each(text, corrections, (word, reading) -> {
            if (Kana.hasKanji(word)) {
                found.putIfAbsent(word, reading == null ? "" : Kana.hiragana(reading));
            }
        }));
        return found;
    }

    /** Word by word, each with how it is read or null, until the whole text is told. */
    private static void each(String text, Corrections corrections, BiConsumer<String, String> word) {
        var done = 0;
        for (var known : Counted.and(corrections.in(text), text)) {
            lookUp(text.substring(done, known.start()), word);
            word.accept(text.substring(known.start(), known.end()), known.reading());
            done = known.end();
        }
        lookUp(text.substring(done), word);
    }

    private static void lookUp(String text, BiConsumer<String, String> word) {
        try (var tokenizer = new JapaneseTokenizer(null, false, true, Mode.NORMAL)) {
            tokenizer.setReader(new StringReader(known(text)));
            var place = tokenizer.addAttribute(OffsetAttribute.class);
            var reading = tokenizer.addAttribute(ReadingAttribute.class);
            var done = 0;
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                word.accept(text.substring(done, place.startOffset()), null);
                word.accept(text.substring(place.startOffset(), place.endOffset()), reading.getReading());
                done = place.endOffset();
            }
            tokenizer.end();
            word.accept(text.substring(done), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same text, character by character, in forms that a dictionary has. */
    private static String known(String text) {
        var known = new StringBuilder(text);
        for (var i = 0; i < text.length(); i++) {
            var form = FORMS.indexOf(text.charAt(i));
            if (form >= 0 && form % 2 == 0) {
                known.setCharAt(i, FORMS.charAt(form + 1));
            }
        }
        return known.toString();
    }
}
