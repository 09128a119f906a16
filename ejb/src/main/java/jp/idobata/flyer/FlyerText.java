package jp.idobata.flyer;

import java.text.Normalizer;
import jp.idobata.intake.sheet.CellText;

/**
 * The pasted text, folded for reading (NFKC, waves as {@code ~}, circled numbers kept), with the way back: every folded
 * character knows which characters it came from. Line breaks stay; other white space stays only between two ASCII
 * characters, as a single space, so that {@code 2026/11/28 10:00} keeps its two parts.
 */
final class FlyerText {

    private static final int LAST_ASCII = 0x7f;
    private static final int LONGEST_FOLD = 6;

    private final String original;
    private final StringBuilder folded = new StringBuilder();
    private final String read;
    private final int[] from;
    private final int[] to;

    FlyerText(String original) {
        this.original = original;
        from = new int[original.length() * LONGEST_FOLD + 1];
        to = new int[from.length];
        int at = 0;
        int blankFrom = -1;
        while (at < original.length()) {
            int next = clusterEnd(at);
            String cluster = original.substring(at, next);
            if (cluster.equals("\n") || cluster.equals("\r")) {
                append("\n", at, next);
                blankFrom = -1;
            } else if (isBlank(cluster)) {
                blankFrom = blankFrom < 0 ? at : blankFrom;
            } else {
                String plain = plain(cluster);
                if (blankFrom >= 0 && isAscii(folded.length() - 1) && !plain.isEmpty() && plain
                        .charAt(0) <= LAST_ASCII) {
                    append(" ", blankFrom, at);
                }
                append(plain, at, next);
                blankFrom = -1;
            }
            at = next;
        }
        read = folded.toString();
    }

    /** Text as read. */
    String folded() {
        return read;
    }

    /** The words between two places of the folded text, as they were pasted. */
    Quote quote(int start, int end) {
        int first = from[start];
        int last = end > start ? to[end - 1] : first;
        return new Quote(first, last, original.substring(first, last));
    }

    /** The words between two places of the folded text, as they were pasted but on one line. */
    String line(int start, int end) {
        return quote(start, end).words().replaceAll("[\\s\\u3000]+", " ").strip();
    }

    /** Whether white space stands in the pasted text before this place of the folded text, or nothing does. */
    boolean isApart(int at) {
        return at == 0 || at >= folded.length() || from[at] > to[at - 1] || folded.charAt(at - 1) == '\n'
                || folded.charAt(at) == '\n';
    }

    /** Ligatures of whole phrases, which nobody writes in announcements, stay as they are. */
    private static String plain(String cluster) {
        String plain = CellText.folded(cluster);
        return plain.length() > LONGEST_FOLD * cluster.length() ? cluster : plain;
    }

    private void append(String plain, int first, int last) {
        for (int i = 0; i < plain.length(); i++) {
            from[folded.length()] = first;
            to[folded.length()] = last;
            folded.append(plain.charAt(i));
        }
    }

    private boolean isAscii(int at) {
        return at >= 0 && folded.charAt(at) <= LAST_ASCII && folded.charAt(at) > ' ';
    }

    /** A character with the marks that belong to it: combining ones and the half-width voiced sound marks. */
    private int clusterEnd(int at) {
        int end = at + Character.charCount(original.codePointAt(at));
        while (end < original.length() && belongsToTheOneBefore(original.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean belongsToTheOneBefore(char mark) {
        return mark == '\uff9e' || mark == '\uff9f' || Character.getType(mark) == Character.NON_SPACING_MARK;
    }

    private static boolean isBlank(String cluster) {
        return Normalizer.normalize(cluster, Normalizer.Form.NFKC).isBlank() || cluster.equals("\u00a0")
                || cluster.chars().allMatch(Character::isISOControl);
    }
}
