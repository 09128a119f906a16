package jp.idobata.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of a query, folded like the texts they are looked up in. */
public final class SearchTerms {

    /** Most characters of a query that are read; the rest is left out. */
    public static final int MOST = 100;

    private static final int WORDS_MOST = 8;
    /** Put before each pair, so that none is shorter than the index's least token or one of its stop words. */
    private static final String MARK = "z";

    private final List<String> words;
    private final boolean any;

    private SearchTerms(List<String> words, boolean any) {
        this.words = words;
        this.any = any;
    }

    /** Reads a query; words are separated by any white space. No query at all has no words. */
    public static SearchTerms of(String query) {
        if (query == null) {
            return new SearchTerms(List.of(), false);
        }
        var read = query.substring(0, Math.min(query.length(), MOST));
        return new SearchTerms(Arrays.stream(Normalizer.normalize(read, Normalizer.Form.NFKC).split("[\\s\\p{Z}]+"))
                .map(SearchTerms::fold).filter(word -> !word.isEmpty()).distinct().limit(WORDS_MOST).toList(), false);
    }

    /** Words one of which is enough, the first {@value #WORDS_MOST} of them. */
    public static SearchTerms anyOf(List<String> words) {
        return new SearchTerms(words.stream().map(SearchTerms::fold).filter(word -> !word.isEmpty()).distinct()
                .limit(WORDS_MOST).toList(), true);
    }

    /** A text as it is compared: NFKC, lower case, katakana as hiragana, letters and digits only. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints()
                .filter(Character::isLetterOrDigit).map(SearchTerms::toHiragana).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int toHiragana(int c) {
        return c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c;
    }

    /** The pairs of neighbouring characters of some folded texts, for the full-text index. */
    static String bigrams(List<String> folded) {
        var pairs = new LinkedHashSet<String>();
        folded.forEach(text -> pairs.addAll(pairs(text)));
        return String.join(" ", pairs);
    }

    private static List<String> pairs(String text) {
        var points = text.codePoints().toArray();
        var pairs = new ArrayList<String>();
        for (var i = 0; i + 1 < points.length; i++) {
            pairs.add(MARK + new String(points, i, 2));
        }
        return pairs;
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Condition for the full-text index (boolean mode): all pairs must be there, or all of one word if one is enough;
     * empty if the index is of no help.
     */
    public String fullText() {
        if (any) {
            // A word of one character has no pair, so the index would leave out what has that word alone.
            return words.stream().anyMatch(word -> pairs(word).isEmpty()) ? ""
                    : words.stream().map(word -> "(" + pairs(word).stream().map(pair -> "+" + pair)
                            .collect(Collectors.joining(" ")) + ")").collect(Collectors.joining(" "));
        }
        return words.stream().flatMap(word -> pairs(word).stream()).distinct().map(pair -> "+" + pair)
                .collect(Collectors.joining(" "));
    }

    /** Whether one of the words is enough. */
    boolean isAny() {
        return any;
    }

    /** Patterns for LIKE, one for each word: folded words hold no wildcards. */
    public List<String> patterns() {
        return words.stream().map(word -> "%" + word + "%").toList();
    }
}
