package jp.idobata.announcement.text;

import java.text.Normalizer;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** How a channel counts how long a text is. */
public enum Measure {

    /** Characters as people see them. */
    CHARACTERS(Measure::characters),
    /** The same, but every address counts as 23, however long it is: Mastodon. */
    SHORT_ADDRESSES(text -> characters(shortened(text))),
    /** Units of UTF-16: LINE. */
    UNITS(String::length),
    /** What is written in Latin counts one, all else and every emoji two, an address 23: X. */
    WEIGHTS(Measure::weights);

    static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7e]+");
    /** A character as people see it, of however many code points. */
    static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final String SHORT_ADDRESS = "x".repeat(23);
    private static final int FIRST_EMOJI = 0x1F000;
    private static final int JOINER = 0x200D;
    private static final int AS_EMOJI = 0xFE0F;

    private final ToIntFunction<String> count;

    Measure(ToIntFunction<String> count) {
        this.count = count;
    }

    /** How long a text is. */
    public int of(String text) {
        return count.applyAsInt(text);
    }

    private static String shortened(String text) {
        return ADDRESS.matcher(text).replaceAll(SHORT_ADDRESS);
    }

    private static int characters(String text) {
        return (int) CHARACTER.matcher(text).results().count();
    }

    private static int weights(String text) {
        return CHARACTER.matcher(shortened(Normalizer.normalize(text, Normalizer.Form.NFC))).results()
                .mapToInt(match -> weight(match.group())).sum();
    }

    private static int weight(String character) {
        return character.codePoints().anyMatch(Measure::isEmoji) ? 2
                : character.codePoints().map(code -> isNarrow(code) ? 1 : 2).sum();
    }

    private static boolean isEmoji(int code) {
        return code >= FIRST_EMOJI || code == JOINER || code == AS_EMOJI;
    }

    /** The ranges that count one, as X publishes them (twitter-text, version 3). */
    private static boolean isNarrow(int code) {
        return code <= 4351 || code >= 8192 && code <= 8205 || code >= 8208 && code <= 8223
                || code >= 8242 && code <= 8247;
    }
}
