package jp.idobata.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** ふりがな for text that people have written, by a dictionary: a help, not always right (names of people and places). */
public final class Readings {

    private Readings() {
    }

    /** The text in pieces, those with kanji with their reading; kana at the end of a word stand outside. */
    public static List<Spelled> of(String text) {
        try (var tokenizer = new JapaneseTokenizer(null, false, true, Mode.NORMAL)) {
            tokenizer.setReader(new StringReader(text));
            var place = tokenizer.addAttribute(OffsetAttribute.class);
            var reading = tokenizer.addAttribute(ReadingAttribute.class);
            var pieces = new ArrayList<Spelled>();
            var done = 0;
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                plain(pieces, text.substring(done, place.startOffset()));
                spell(pieces, text.substring(place.startOffset(), place.endOffset()), reading.getReading());
                done = place.endOffset();
            }
            tokenizer.end();
            plain(pieces, text.substring(done));
            return List.copyOf(pieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as it stands, in one piece. */
    public static List<Spelled> none(String text) {
        return List.of(new Spelled(text, null));
    }

    private static void spell(List<Spelled> pieces, String word, String reading) {
        if (reading == null || word.codePoints().noneMatch(Character::isIdeographic)) {
            plain(pieces, word);
            return;
        }
        var sound = hiragana(reading);
        var spoken = hiragana(word);
        var end = 0;
        while (end < word.length() - 1 && end < sound.length() - 1 && !isKanji(spoken, end)
                && spoken.charAt(spoken.length() - 1 - end) == sound.charAt(sound.length() - 1 - end)) {
            end++;
        }
        var start = 0;
        while (start < word.length() - end - 1 && start < sound.length() - end - 1
                && spoken.charAt(start) == sound.charAt(start)) {
            start++;
        }
        plain(pieces, word.substring(0, start));
        pieces.add(new Spelled(word.substring(start, word.length() - end), sound.substring(start, sound.length()
                - end)));
        plain(pieces, word.substring(word.length() - end));
    }

    private static boolean isKanji(String text, int fromEnd) {
        return Character.isIdeographic(text.charAt(text.length() - 1 - fromEnd));
    }

    /** What needs no reading joins what stands before it. */
    private static void plain(List<Spelled> pieces, String text) {
        if (text.isEmpty()) {
            return;
        }
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.reading() == null) {
            pieces.set(pieces.size() - 1, new Spelled(last.base() + text, null));
        } else {
            pieces.add(new Spelled(text, null));
        }
    }

    private static String hiragana(String text) {
        var kana = new StringBuilder(text.length());
        text.chars().forEach(c -> kana.append((char) (c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c)));
        return kana.toString();
    }
}
