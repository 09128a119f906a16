package jp.idobata.insight.meeting.personal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as it is compared: wide and narrow forms alike, all sorts of strokes and spaces one, without characters that
 * nobody sees. It knows where each of its characters stands in the text as it was typed.
 */
final class Folded {

    private static final String STROKES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u30fc\uff70";
    private static final String VOICED = "\u3099\u309a\uff9e\uff9f";
    private static final String UNSEEN = "\ufe0e\ufe0f\u20e3\u034f\u3164";

    private final String typed;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    Folded(String typed) {
        this.typed = typed;
        for (var at = 0; at < typed.length();) {
            var next = at + 1 < typed.length() && VOICED.indexOf(typed.charAt(at + 1)) >= 0 ? at + 2 : at + 1;
            fold(at, next);
            at = next;
        }
    }

    private void fold(int start, int end) {
        var character = typed.charAt(start);
        if (Character.getType(character) == Character.FORMAT || UNSEEN.indexOf(character) >= 0) {
            return;
        }
        // Half of a pair is no text of its own, and stays as it is.
        var folded = Character.isSurrogate(character) ? String.valueOf(character)
                : Normalizer.normalize(typed.substring(start, end), Normalizer.Form.NFKC);
        folded.chars().forEach(one -> {
            text.append(plain((char) one));
            starts.add(start);
            ends.add(end);
        });
    }

    private char plain(char character) {
        if (Character.isSpaceChar(character)) {
            return ' ';
        }
        // The mark of a long vowel is one, unless it stands behind a digit.
        var isVowel = character == '\u30fc' && (text.isEmpty() || !Shapes.isDigit(text.charAt(text.length() - 1)));
        return STROKES.indexOf(character) >= 0 && !isVowel ? '-' : character;
    }

    /** What is compared. */
    String text() {
        return text.toString();
    }

    /** A piece of it, told as it was typed. */
    Recognised piece(Recognised.Sort sort, int start, int end) {
        var from = starts.get(start);
        var to = ends.get(end - 1);
        return new Recognised(sort, typed.substring(from, to), from, to);
    }
}
