package jp.idobata.search.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One spelling for what is written in several: a text as it is compared. */
public final class Spelling {

    /** A number in kanji counts as one where a word of counting follows, so that 三味線 stays what it is. */
    private static final Pattern COUNTED = Pattern.compile("[〇一二三四五六七八九十百]+(?=丁目|丁|番|号|回|月|日|歳|才|階|時|年|組|級|週)");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    /** Longer ones are no numbers of anything in town. */
    private static final int NUMBER_MOST = 7;

    private Spelling() {
    }

    /**
     * The text in NFKC and lower case, letters and digits only; kana as hiragana, with large vowels, long marks
     * written out, ヴ as ブ, ぢ and づ as じ and ず; letters in today's form; iteration marks written out; numbers that
     * count in digits.
     */
    public static String fold(String text) {
        var letters = COUNTED.matcher(today(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)))
                .replaceAll(Spelling::digits).codePoints().toArray();
        var folded = new StringBuilder(letters.length);
        for (var i = 0; i < letters.length; i++) {
            var next = i + 1 < letters.length ? letters[i + 1] : 0;
            if (Kana.plain(letters[i]) == 'ゔ') {
                folded.appendCodePoint(Kana.lips(Kana.plain(next)));
                i += isSmallVowel(next) ? 1 : 0;
            } else if (Character.isLetterOrDigit(letters[i])) {
                append(folded, letters[i], next);
            }
        }
        return folded.toString();
    }

    /** Whether it is hiragana alone, once folded. */
    public static boolean isKana(String folded) {
        return !folded.isEmpty() && folded.codePoints().allMatch(Kana::isHiragana);
    }

    /** Whether a kanji is in it. */
    public static boolean hasKanji(String folded) {
        return folded.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Whether a kana is in it. */
    public static boolean hasKana(String folded) {
        return folded.codePoints().anyMatch(Kana::isHiragana);
    }

    /** What is left of a folded text when nobody hears well: no marks of voice, nothing small, nothing long. */
    public static String bare(String folded) {
        var bare = new StringBuilder(folded.length());
        folded.codePoints().map(Kana::bare).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static void append(StringBuilder folded, int letter, int next) {
        var before = folded.length() == 0 ? 0 : folded.codePointBefore(folded.length());
        switch (letter) {
            case '々', '〻' -> again(folded, before);
            case 'ゝ', 'ヽ' -> again(folded, before);
            case 'ゞ', 'ヾ' -> again(folded, Kana.voiced(before));
            case 'ー' -> again(folded, Kana.lengthening(before));
            // 一ヶ月, 霞ケ関: the small letter is short for 箇.
            case 'ヶ', 'ケ', 'ヵ', '箇', '个' -> folded.appendCodePoint((Character.isDigit(before)
                    || Character.isIdeographic(before)) && Character.isIdeographic(next) ? 'か' : Kana.plain(letter));
            default -> folded.appendCodePoint(Kana.plain(unaccented(letter)));
        }
    }

    private static void again(StringBuilder folded, int letter) {
        if (letter != 0) {
            folded.appendCodePoint(letter);
        }
    }

    private static boolean isSmallVowel(int letter) {
        return letter >= 'ァ' && letter <= 'ォ' && (letter - 'ァ') % 2 == 0
                || letter >= 'ぁ' && letter <= 'ぉ' && (letter - 'ぁ') % 2 == 0;
    }

    private static String today(String text) {
        var today = new StringBuilder(text.length());
        text.codePoints().map(OldForms::today).forEach(today::appendCodePoint);
        return today.toString();
    }

    /** e for é: an accent is easily forgotten. Kana keep theirs, which are letters of their own. */
    private static int unaccented(int letter) {
        if (letter < 0xC0 || letter > 0x24F) {
            return letter;
        }
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).codePointAt(0);
    }

    private static String digits(MatchResult match) {
        var written = match.group();
        if (written.length() > NUMBER_MOST) {
            return written;
        }
        if (written.indexOf('十') < 0 && written.indexOf('百') < 0) {
            var digits = new StringBuilder();
            written.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
            return digits.toString();
        }
        var sum = 0;
        var digit = -1;
        for (var c : written.toCharArray()) {
            if (c == '十' || c == '百') {
                sum += (digit < 0 ? 1 : digit) * (c == '十' ? TEN : HUNDRED);
                digit = -1;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return String.valueOf(sum + Math.max(0, digit));
    }
}
