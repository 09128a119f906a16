package jp.idobata.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How words of a text are read, as its writer says: 「上戸町」 is うわとまち here, whatever a dictionary thinks.
 *
 * @param readings how each word is read, in hiragana
 */
public record Corrections(SortedMap<String, String> readings) {

    /** Nothing is corrected. */
    public static final Corrections NONE = new Corrections(null);

    /** Most words of one text that can be corrected. */
    public static final int MOST = 100;
    /** Most characters of a word. */
    public static final int WORD_MOST = 20;
    /** Most characters of a reading. */
    public static final int READING_MOST = 40;

    private static final Pattern SOUND = Pattern.compile("[ぁ-ゖー・ 　]+");

    /** Keeps a copy; missing ones count as none, so that old drafts can be read. */
    public Corrections {
        readings = readings == null ? new TreeMap<>() : new TreeMap<>(readings);
    }

    /** Those of a column, see {@link #kept}. */
    public static Corrections of(String kept) {
        return kept == null || kept.isEmpty() ? NONE : new Corrections(kept.lines().map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1],
                        (one, other) -> one, TreeMap::new)));
    }

    /** How a name is read, of which its readings are known; nothing is corrected if they are none. */
    public static Corrections of(String name, String kana) {
        var sound = sound(kana);
        return name == null || sound == null || !isWord(name) ? NONE
                : new Corrections(new TreeMap<>(Map.of(name, sound)));
    }

    /** A reading as it is kept: hiragana of full width; null if it is none. */
    public static String sound(String typed) {
        var sound = Kana.hiragana(Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)).strip();
        return SOUND.matcher(sound).matches() && sound.length() <= READING_MOST ? sound : null;
    }

    /** Whether a word can have a reading: it has kanji, is short, and stands in one line. */
    public static boolean isWord(String word) {
        return Kana.hasKanji(word) && word.length() <= WORD_MOST && word.indexOf('=') < 0
                && word.chars().noneMatch(Character::isISOControl);
    }

    /** Whether every one of them can be kept. */
    public boolean areSound() {
        return readings.size() <= MOST && readings.entrySet().stream().allMatch(entry -> isWord(entry.getKey())
                && entry.getValue().equals(sound(entry.getValue())));
    }

    /** For a column, a line each; null for none. */
    public String kept() {
        return readings.isEmpty() ? null : readings.entrySet().stream().map(entry -> entry.getKey() + "="
                + entry.getValue()).collect(Collectors.joining("\n"));
    }

    /** Those whose words stand in these texts. */
    public Corrections within(Collection<String> texts) {
        var used = new TreeMap<>(readings);
        used.keySet().removeIf(word -> texts.stream().noneMatch(text -> text.contains(word)));
        return new Corrections(used);
    }

    /**
     * Where their words stand in a text, the longest first where several begin; a single kanji only where it stands
     * alone, for it is read otherwise within a longer word.
     */
    List<Span> in(String text) {
        var spans = new ArrayList<Span>();
        for (var at = 0; at < text.length() && !readings.isEmpty(); at++) {
            var here = at;
            var word = readings.keySet().stream().filter(one -> text.startsWith(one, here) && isWhole(text, here, one))
                    .max((one, other) -> one.length() - other.length());
            if (word.isPresent()) {
                spans.add(new Span(at, at + word.get().length(), readings.get(word.get())));
                at += word.get().length() - 1;
            }
        }
        return spans;
    }

    private static boolean isWhole(String text, int at, String word) {
        return word.codePointCount(0, word.length()) > 1 || !isKanji(text, at - 1)
                && !isKanji(text, at + word.length());
    }

    private static boolean isKanji(String text, int at) {
        return at >= 0 && at < text.length() && Character.isIdeographic(text.charAt(at));
    }
}
