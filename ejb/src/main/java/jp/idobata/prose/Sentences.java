package jp.idobata.prose;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where the sentences of a text end, so that whatever shortens one ends with a whole one. What is said in 「」 does not
 * end one within, and what stands in （） neither.
 */
public final class Sentences {

    private static final Pattern END = Pattern.compile(
            "([。．！？!?♪☆★]+|(?<=[^\\d\\s])\\.(?=\\s|$))[」』）)】〕〉》”’\"']*|[\\r\\n]+|$");
    private static final List<String> PAIRS = List.of("「」", "『』", "（）");

    private Sentences() {
    }

    /** Each end, counted from the beginning of the text in units of Java; the end of the text is the last. */
    public static List<Integer> ends(String text) {
        var whole = isWhole(text);
        return END.matcher(text).results().map(MatchResult::end)
                // Where somebody has forgotten to close, nobody knows what is within.
                .filter(end -> !whole || isWhole(text.substring(0, end))).distinct().toList();
    }

    private static boolean isWhole(String text) {
        return PAIRS.stream().allMatch(pair -> count(text, pair.charAt(0)) == count(text, pair.charAt(1)));
    }

    private static long count(String text, char one) {
        return text.chars().filter(character -> character == one).count();
    }
}
