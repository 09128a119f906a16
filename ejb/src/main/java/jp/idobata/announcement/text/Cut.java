package jp.idobata.announcement.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.idobata.prose.Sentences;

/** Makes texts shorter. */
final class Cut {

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
        var sentences = longest(Sentences.ends(text), text, most, measure, "");
        return sentences.isEmpty() ? longest(PIECE.matcher(text).results().map(MatchResult::end).toList(), text, most,
                measure, MORE) : sentences;
    }

    /** The last of some beginnings of a text that fits, before one does not. */
    private static String longest(List<Integer> ends, String text, int most, Measure measure, String more) {
        var kept = "";
        for (var end : ends) {
            var tried = text.substring(0, end).strip();
            if (measure.of(tried + more) > most) {
                break;
            }
            kept = tried.isEmpty() ? "" : tried + more;
        }
        return kept;
    }
}
