package jp.idobata.publishing.card;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A title in lines.
 *
 * @param lines at most three
 * @param size in pixels
 */
record TitleLines(List<String> lines, int size) {

    /** How much taller a line is than its letters. */
    static final double LEADING = 1.32;

    private static final int[] SIZES = {80, 72, 64, 58, 52};
    private static final int LINES_MOST = 3;
    /** How much of a line may stay empty so that it ends with a phrase. */
    private static final double RAGGED_MOST = 0.4;

    /** The largest size at which it fits; at the smallest it is cut. */
    static TitleLines of(String title, double most, Lettering lettering) {
        List<String> lines = List.of();
        for (var size : SIZES) {
            lines = wrapped(title, most, size, lettering);
            if (lines.size() <= LINES_MOST) {
                return new TitleLines(lines, size);
            }
        }
        var smallest = SIZES[SIZES.length - 1];
        var kept = new ArrayList<>(lines.subList(0, LINES_MOST - 1));
        kept.add(lettering.cut(String.join("", lines.subList(LINES_MOST - 1, lines.size())), smallest, most));
        return new TitleLines(kept, smallest);
    }

    private static List<String> wrapped(String title, double most, double size, Lettering lettering) {
        var lines = new ArrayList<String>();
        var rest = title;
        while (lettering.width(rest, size) > most) {
            var end = end(rest, most, size, lettering);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Where a line ends: with the last phrase that fits, if that does not leave too much of it empty. */
    private static int end(String text, double most, double size, Lettering lettering) {
        var breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
        breaks.setText(text);
        var last = 0;
        var word = 0;
        var phrase = 0;
        for (var at = breaks.next(); at != BreakIterator.DONE
                && lettering.width(text.substring(0, at).stripTrailing(), size) <= most; at = breaks.next()) {
            last = at;
            word = at < text.length() && isInWord(text, at) ? word : at;
            phrase = at < text.length() && endsPhrase(text, at) ? at : phrase;
        }
        if (phrase > 0 && lettering.width(text.substring(0, phrase), size) > most * (1 - RAGGED_MOST)) {
            return phrase;
        }
        return word > 0 ? word : last > 0 ? last : hard(text, most, size, lettering);
    }

    /** After a space or a mark, before a bracket, and where kana end and a word of another kind begins. */
    private static boolean endsPhrase(String text, int at) {
        var before = text.codePointBefore(at);
        var after = text.codePointAt(at);
        return Character.isWhitespace(before) || "、。・!!??」』)】)〜~:".indexOf(before) >= 0
                || "「『(【(".indexOf(after) >= 0
                || script(before) == Character.UnicodeScript.HIRAGANA
                        && script(after) != Character.UnicodeScript.HIRAGANA;
    }

    /** Words in katakana are not parted, though rules of old let them be. */
    private static boolean isInWord(String text, int at) {
        return isKatakana(text.codePointBefore(at)) && isKatakana(text.codePointAt(at));
    }

    private static boolean isKatakana(int code) {
        return code == 'ー' || script(code) == Character.UnicodeScript.KATAKANA;
    }

    private static Character.UnicodeScript script(int code) {
        return Character.UnicodeScript.of(code);
    }

    /** A word that is longer than a line. */
    private static int hard(String text, double most, double size, Lettering lettering) {
        var end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && lettering.width(text.substring(0, text.offsetByCodePoints(end, 1)), size)
                <= most) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
