package jp.idobata.announcement.text;

import java.util.regex.Pattern;

/** Makes texts shorter. */
final class Cut {

    private static final Pattern SENTENCE = Pattern.compile("[^。！？!?\\n]*(?:[。！？!?\\n]+[」』）)]*|$)");
    /** An address stays whole or goes. */
    private static final Pattern PIECE = Pattern.compile("https?://[\\x21-\\x7e]+|\\X");
    private static final String MORE = "…";

    private Cut() {
    }

    /**
     * As much of a text as fits: whole sentences if at least one does, else as many characters as do. Empty if not even
     * that is possible.
     */
    static String to(String text, int most, Measure measure) {
        if (measure.of(text) <= most) {
            return text;
        }
        var sentences = pieces(SENTENCE, text, most, measure, "");
        return sentences.isEmpty() ? pieces(PIECE, text, most, measure, MORE) : sentences;
    }

    private static String pieces(Pattern pattern, String text, int most, Measure measure, String end) {
        var kept = "";
        var whole = new StringBuilder();
        for (var piece : pattern.matcher(text).results().map(match -> match.group()).toList()) {
            whole.append(piece);
            var tried = whole.toString().strip();
            if (measure.of(tried + end) > most) {
                break;
            }
            kept = tried.isEmpty() ? "" : tried + end;
        }
        return kept;
    }
}
