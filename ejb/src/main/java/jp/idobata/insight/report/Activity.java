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

    /** Whether a gathering of that title, summary and themes is one of it. */
    public boolean is(String title, String summary, Collection<String> its) {
        if (its.stream().anyMatch(themes::contains)) {
            return true;
        }
        var texts = Stream.of(title, summary == null ? "" : summary).map(SearchTerms::fold).toList();
        return words.stream().map(SearchTerms::fold).filter(word -> !word.isEmpty())
                .anyMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
    }
}
