package jp.idobata.search.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How a text sounds, word by word, by the dictionary of Kuromoji. What it does not know stands as it is written.
 */
public final class Sounds {

    /** Stands before a word that is written in kanji, or in anything but kana. */
    static final char KANJI = ' ';
    /** Stands before a word that is written in kana, wholly or in part. */
    static final char KANA = '.';
    /** Stands before what only joins words, with which nobody begins to search. */
    static final char JOIN = '-';

    private static final int READ_MOST = 6000;
    private static final List<String> JOINING = List.of("助詞", "助動詞");
    private static final List<String> CONTENT = List.of("名詞-一般", "名詞-サ変接続", "名詞-固有名詞", "名詞-形容動詞語幹",
            "名詞-副詞可能", "未知語");
    /**
     * A word of a text.
     *
     * @param written as it stands there
     * @param folded the same folded
     * @param sound its reading, folded; what is written, folded, if it is not known
     * @param joins whether it only joins others
     * @param telling whether it says something by itself: a noun
     */
    public record Word(String written, String folded, String sound, boolean joins, boolean telling) {

        /** Its sound behind its mark. */
        String marked() {
            return (joins ? JOIN : Spelling.hasKana(folded) ? KANA : KANJI) + sound;
        }
    }

    private Sounds() {
    }

    /** The words of a text in their order; of a very long text, those in front. */
    public static List<Word> words(String text) {
        var read = text.length() > READ_MOST ? text.substring(0, READ_MOST) : text;
        try (var tokenizer = new JapaneseTokenizer(null, true, true, Mode.SEARCH)) {
            tokenizer.setReader(new StringReader(read));
            var term = tokenizer.addAttribute(CharTermAttribute.class);
            var part = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            var reading = tokenizer.addAttribute(ReadingAttribute.class);
            var words = new ArrayList<Word>();
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                add(words, term.toString(), String.valueOf(part.getPartOfSpeech()), reading.getReading());
            }
            tokenizer.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<Word> words, String written, String part, String reading) {
        var folded = Spelling.fold(written);
        var sound = reading == null ? folded : Spelling.fold(reading);
        if (isPolite(folded, sound)) {
            words.add(new Word(written.substring(0, 1), folded.substring(0, 1), folded.substring(0, 1), false, false));
            words.add(new Word(written.substring(1), folded.substring(1), sound.substring(1), false, true));
        } else if (!folded.isEmpty()) {
            words.add(new Word(written, folded, sound, JOINING.stream().anyMatch(part::startsWith),
                    CONTENT.stream().anyMatch(part::startsWith)));
        }
    }

    /** お話 is found by はなし as well. */
    private static boolean isPolite(String folded, String sound) {
        return folded.length() > 1 && "おご".indexOf(folded.charAt(0)) >= 0 && Character.isIdeographic(folded
                .codePointAt(1)) && sound.length() > 1 && sound.charAt(0) == folded.charAt(0);
    }

    /**
     * The sounds of a text in one line: each word behind a mark that tells how it is written, a mark at the end, and
     * other readings of some words after them.
     */
    public static String line(String text) {
        return line(words(text));
    }

    /**
     * Another reading of some words.
     *
     * @param from the first of them
     * @param to the first behind them
     */
    public record Other(int from, int to, String sound) {
    }

    /** How some of the words are read as well. */
    public static List<Other> others(List<Word> words) {
        return OtherReadings.of(words);
    }

    private static String line(List<Word> words) {
        var line = words.stream().map(Word::marked).collect(Collectors.joining());
        // With the next word, so that りつりんこうえん is found.
        var others = others(words).stream().map(other -> KANJI + other.sound + (other.to < words.size() ? words.get(
                other.to).marked() : "")).distinct().collect(Collectors.joining());
        return line.isEmpty() ? "" : line + others + KANJI;
    }

    /** The sounds of a line without its marks, for pairs of letters. */
    public static String plain(String line) {
        return line.replaceAll("[ .-]", "");
    }

    /** The reading of a text if all of it can be read; else empty. */
    public static String reading(String text) {
        var sound = words(text).stream().map(Word::sound).collect(Collectors.joining());
        return Spelling.isKana(sound) ? sound : "";
    }
}
