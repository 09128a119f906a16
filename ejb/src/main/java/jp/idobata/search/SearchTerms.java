package jp.idobata.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import jp.idobata.search.words.Spelling;

/** The words of a query, folded like the texts they are looked up in. */
public final class SearchTerms {

    /** Most characters of a query that are read; the rest is left out. */
    public static final int MOST = 100;

    private static final int WORDS_MOST = 8;

    private final List<SoughtWord> words;
    private final boolean any;

    private SearchTerms(List<SoughtWord> words, boolean any) {
        this.words = words;
        this.any = any;
    }

    /** Reads a query; words are separated by any white space. No query at all has no words. */
    public static SearchTerms of(String query) {
        if (query == null) {
            return new SearchTerms(List.of(), false);
        }
        var read = query.substring(0, Math.min(query.length(), MOST));
        return allOf(Arrays.asList(Normalizer.normalize(read, Normalizer.Form.NFKC).split("[\\s\\p{Z}\\p{Cc}]+")));
    }

    /** Words all of which are looked for, the first {@value #WORDS_MOST} of them. */
    static SearchTerms allOf(List<String> words) {
        return new SearchTerms(words.stream().map(SoughtWord::of).filter(word -> !word.text().isEmpty()).distinct()
                .limit(WORDS_MOST).toList(), false);
    }

    /** Words one of which is enough, as they are written, the first {@value #WORDS_MOST} of them. */
    public static SearchTerms anyOf(List<String> words) {
        return new SearchTerms(words.stream().map(SoughtWord::written).filter(word -> !word.text().isEmpty()).distinct()
                .limit(WORDS_MOST).toList(), true);
    }

    /** A text as it is compared: in one spelling, letters and digits only. */
    public static String fold(String text) {
        return Spelling.fold(text);
    }

    /** The pairs of neighbouring characters of folded texts and of sounds, for the full-text index. */
    static String bigrams(List<String> folded, List<String> sounds) {
        var pairs = new LinkedHashSet<String>();
        folded.forEach(text -> pairs.addAll(SoughtWord.pairs(SoughtWord.WRITTEN, text)));
        sounds.forEach(text -> pairs.addAll(SoughtWord.pairs(SoughtWord.HEARD, text)));
        return String.join(" ", pairs);
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Condition for the full-text index (boolean mode): what it leaves out has not all the words, or none of them if
     * one is enough; empty if the index is of no help.
     */
    String fullText() {
        if (any) {
            // A word of one character has no pair, so the index would leave out what has that word alone.
            return words.stream().anyMatch(word -> word.fullText().isEmpty()) ? ""
                    : words.stream().map(word -> "(" + word.fullText() + ")").collect(Collectors.joining(" "));
        }
        return words.stream().map(SoughtWord::fullText).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whether one of the words is enough. */
    boolean isAny() {
        return any;
    }

    /** The words, folded, in the order they were typed. */
    List<SoughtWord> words() {
        return words;
    }

    /**
     * A condition in SQL.
     *
     * @param sql with a question mark for each value
     */
    public record Condition(String sql, List<Object> values) {
    }

    /**
     * Whether a gathering has the words.
     *
     * @param id the column with its number
     * @param schema in which schema it is looked for, with a dot; empty for one's own
     * @param indexed whether the full-text index is asked first, which is quick unless very many have the words
     */
    public Condition of(String id, String schema, boolean indexed) {
        var fullText = indexed ? fullText() : "";
        var values = new ArrayList<Object>();
        if (fullText.isEmpty()) {
            // No exists, which the database would turn into a join that begins with all texts.
            return new Condition("(select " + written("s", values) + " from " + schema
                    + "gathering_search s where s.gathering_id = " + id + ")", values);
        }
        values.add(fullText);
        return new Condition("exists (select 1 from " + schema + "gathering_pairs b join " + schema
                + "gathering_search s on s.gathering_id = b.gathering_id where b.gathering_id = " + id
                + " and match(b.bigrams) against (? in boolean mode) and " + written("s", values) + ")", values);
    }

    /**
     * Whether a row has the words in its columns {@code folded} and {@code readings}.
     *
     * @param s the row's alias
     */
    public Condition compared(String s) {
        var values = new ArrayList<Object>();
        return new Condition(written(s, values), values);
    }

    private String written(String s, List<Object> values) {
        return words.stream().map(word -> word.condition(s, values)).collect(Collectors.joining(any ? " or " : " and ",
                "(", ")"));
    }
}
