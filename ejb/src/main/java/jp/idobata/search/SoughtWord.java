package jp.idobata.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.idobata.search.words.Sounds;
import jp.idobata.search.words.Spelling;

/**
 * One word of a query and how it is looked for. A word in kana is heard: it counts where a word of the text begins to
 * sound so, and, unless it is very short, where it is written. A word in kanji is read; it is also heard in texts that
 * write it in kana.
 *
 * @param text the word, folded
 * @param sound what it is heard by; empty if it is not
 * @param heard where it may begin
 */
record SoughtWord(String text, String sound, Heard heard) {

    /** Put before pairs of letters, so that none is shorter than the index's least token or one of its stop words. */
    static final String WRITTEN = "z";
    /** The same before pairs of a sound. */
    static final String HEARD = "y";

    private static final int SHORT = 2;
    private static final int SOUND_LEAST = 3;
    private static final int LONG_MARK_FROM = 5;
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヶ]");
    private static final Pattern LONG_MARK = Pattern.compile("ー$");

    /** Where a word is looked for by its sound. */
    enum Heard {
        /** Nowhere. */
        NOT,
        /** At the beginning of any word. */
        ANYWHERE,
        /** Only in words that have kana in them: kanji that merely sound alike are other words. */
        IN_KANA,
        /** At the beginning of any word, but not where it is written within one: 参加費はなし has nothing to say. */
        BEGINNING,
        /** Only as a whole word: two kana begin too many others. */
        WHOLE
    }

    static SoughtWord of(String word) {
        // コンピューター is written コンピュータ as well, which the long one would not find.
        var cut = Normalizer.normalize(word, Normalizer.Form.NFKC);
        var text = Spelling.fold(cut.length() >= LONG_MARK_FROM ? LONG_MARK.matcher(cut).replaceFirst("") : cut);
        if (Spelling.isKana(text)) {
            return new SoughtWord(text, text, kana(cut, text.length()));
        }
        var sound = Spelling.hasKanji(text) ? Sounds.reading(cut) : "";
        if (sound.length() < SOUND_LEAST) {
            return new SoughtWord(text, "", Heard.NOT);
        }
        return new SoughtWord(text, sound, Spelling.hasKana(text) ? Heard.ANYWHERE : Heard.IN_KANA);
    }

    /** Three katakana are a word of their own wherever they stand: フォークダンス. */
    private static Heard kana(String written, int letters) {
        return letters <= SHORT ? Heard.WHOLE
                : letters == SOUND_LEAST && !KATAKANA.matcher(written).find() ? Heard.BEGINNING : Heard.ANYWHERE;
    }

    /** A word that is only looked for as it is written. */
    static SoughtWord written(String word) {
        return new SoughtWord(Spelling.fold(word), "", Heard.NOT);
    }

    static List<String> pairs(String mark, String text) {
        var points = text.codePoints().toArray();
        var pairs = new ArrayList<String>();
        for (var i = 0; i + 1 < points.length; i++) {
            pairs.add(mark + new String(points, i, 2));
        }
        return pairs;
    }

    /** What the full-text index must have of it; empty if the index is of no help. */
    String fullText() {
        var written = all(pairs(WRITTEN, text));
        if (heard == Heard.NOT) {
            return written;
        }
        var sounding = all(pairs(HEARD, sound));
        // All that is written in kana is heard as well.
        return sound.equals(text) || written.isEmpty() ? sound.equals(text) ? sounding : ""
                : "+((" + written + ") (" + sounding + "))";
    }

    private static String all(List<String> pairs) {
        return pairs.stream().distinct().map(pair -> "+" + pair).collect(Collectors.joining(" "));
    }

    /** Pattern for LIKE; a folded word holds no wildcards. */
    String pattern() {
        return "%" + text + "%";
    }

    /** Pattern for REGEXP on a line of sounds. Marks of words may stand within it, but the first must be there. */
    String expression() {
        if (heard == Heard.WHOLE) {
            return "[ .]" + sound + "[ .-]";
        }
        var inner = sound.codePoints().mapToObj(Character::toString).collect(Collectors.joining("[ .-]?"));
        return (heard == Heard.IN_KANA ? "[.]" : "[ .]") + inner;
    }

    /** Whether it is looked for as it is written. */
    boolean isRead() {
        return heard != Heard.WHOLE && heard != Heard.BEGINNING;
    }

    /** Whether a row has it. */
    String condition(String s, List<Object> values) {
        var read = s + ".folded like ?";
        var sounds = s + ".readings regexp ?";
        if (isRead()) {
            values.add(pattern());
        }
        if (heard != Heard.NOT) {
            values.add(expression());
        }
        return heard == Heard.NOT ? read : isRead() ? "(" + read + " or " + sounds + ")" : sounds;
    }
}
