package jp.idobata.intake.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folding of cell text, so that width, dashes and line breaks make no difference. */
public final class CellText {

    private static final Pattern WHITE = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private static final Pattern WAVES = Pattern.compile("[\\u301c\\u223c\\u223d\\uff5e]");
    private static final Pattern BLANK = Pattern.compile(
            "[\\s\\u3000\\u00a0\\p{Pd}\\u2212\\u30fc\\uff70\\u2500\\u2501]*");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\uff70\\u2500\\u2501]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n]]");
    private static final Pattern LINE_ENDS = Pattern.compile("[ \\u3000]+(?=\\n)");
    private static final Pattern MANY_BREAKS = Pattern.compile("\\n{3,}");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\u3000]+|[\\s\\u3000]+$");
    private static final char FIRST_CIRCLED = '\u2460';
    private static final char LAST_CIRCLED = '\u2473';
    private static final char FIRST_STAND_IN = '\ue000';

    private CellText() {
    }

    /** Whether nothing is written: empty, white space, or only dashes of any kind. */
    public static boolean isBlank(String text) {
        return text == null || BLANK.matcher(text).matches();
    }

    /**
     * Compatibility folding (NFKC) with waves as {@code ~}, without white space. Circled numbers stay circled:
     * folding them would glue ① to the digits behind it.
     */
    public static String folded(String text) {
        return WHITE.matcher(normalised(text)).replaceAll("");
    }

    /** As {@link #folded}, with white space kept as single spaces. */
    public static String spaced(String text) {
        return WHITE.matcher(normalised(text)).replaceAll(" ").strip();
    }

    /** A header's text for matching: folded, every dash as the long vowel mark, lower case. */
    public static String header(String text) {
        return DASHES.matcher(folded(text)).replaceAll("\u30fc").toLowerCase(Locale.ROOT);
    }

    /** A text without stray control characters and outer white space; line breaks stay. */
    public static String tidy(String text) {
        var lines = CONTROLS.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ");
        var ended = lines.indexOf('\n') < 0 ? lines : MANY_BREAKS.matcher(LINE_ENDS.matcher(lines).replaceAll(""))
                .replaceAll("\n\n");
        return AROUND.matcher(ended).replaceAll("");
    }

    private static String normalised(String text) {
        StringBuilder kept = new StringBuilder(text);
        for (int i = 0; i < kept.length(); i++) {
            char c = kept.charAt(i);
            if (c >= FIRST_CIRCLED && c <= LAST_CIRCLED) {
                kept.setCharAt(i, (char) (c - FIRST_CIRCLED + FIRST_STAND_IN));
            }
        }
        StringBuilder folded = new StringBuilder(WAVES.matcher(
                Normalizer.normalize(kept, Normalizer.Form.NFKC)).replaceAll("~"));
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= FIRST_STAND_IN && c <= FIRST_STAND_IN + (LAST_CIRCLED - FIRST_CIRCLED)) {
                folded.setCharAt(i, (char) (c - FIRST_STAND_IN + FIRST_CIRCLED));
            }
        }
        return folded.toString();
    }
}
