package jp.idobata.welfare.suggestion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the learner sees of a text: its words, those of the title once more for themselves, words that stand side by
 * side, the venue's and the signs; and the dictionary's words in it.
 */
final class Features {

    /** Marks of where a word stands; a word of the text itself has none. */
    static final String TITLE = "t:";
    static final String VENUE = "v:";
    static final String CATEGORY = "c:";
    static final String SIGN = "s:";

    private final SortedMap<String, String> written = new TreeMap<>();

    private Features() {
    }

    static Features of(Evidence evidence) {
        var features = new Features();
        features.words(evidence.title(), TITLE);
        features.words(evidence.title(), "");
        features.words(evidence.text(), "");
        features.words(evidence.audience(), "");
        features.words(evidence.venue(), VENUE);
        features.words(evidence.category(), CATEGORY);
        features.written.put(SIGN + (evidence.isForEverybody() ? "for-everybody" : "for-some"), "");
        evidence.signs().forEach(sign -> features.written.put(SIGN + sign, ""));
        return features;
    }

    private void words(String text, String mark) {
        List<Tokens.Token> tokens = Tokens.of(text);
        for (var i = 0; i < tokens.size(); i++) {
            written.putIfAbsent(mark + tokens.get(i).base(), tokens.get(i).written());
            if (i > 0 && mark.isEmpty()) {
                written.putIfAbsent(tokens.get(i - 1).base() + " " + tokens.get(i).base(),
                        tokens.get(i - 1).written() + tokens.get(i).written());
            }
        }
    }

    /** The features in their order. */
    Set<String> names() {
        return written.keySet();
    }

    /** Each feature that is a word, with the word as it stands in the text; a sign has no word. */
    Map<String, String> written() {
        return written;
    }
}
