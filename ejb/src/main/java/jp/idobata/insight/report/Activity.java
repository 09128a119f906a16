package jp.idobata.insight.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.search.SearchTerms;

/**
 * A kind of activity, and what makes a gathering one of it.
 *
 * @param words one of them in the title or the summary is enough
 * @param themes codes; one of them is enough
 * @param by who wrote it last: an account's address; empty if the town began with it
 * @param version how often it was written, to write it without writing over another's
 */
public record Activity(long id, String name, List<String> words, List<String> themes, boolean retired, String by,
        long version) {

    /** It, so that many gatherings can be asked about: its words as they are compared. */
    Activity folded() {
        return new Activity(id, name, words.stream().map(SearchTerms::fold).filter(word -> !word.isEmpty()).toList(),
                themes, retired, by, version);
    }

    /** Title and summary of a gathering as they are compared; the summary may be null. */
    static List<String> texts(String title, String summary) {
        return Stream.of(title, summary == null ? "" : summary).map(SearchTerms::fold).toList();
    }

    /**
     * Whether a gathering is one of it, once it is folded.
     *
     * @param texts as above
     * @param its codes of its themes
     */
    boolean is(List<String> texts, Collection<String> its) {
        return its.stream().anyMatch(themes::contains)
                || words.stream().anyMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
    }
}
