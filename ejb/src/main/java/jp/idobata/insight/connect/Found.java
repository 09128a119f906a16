package jp.idobata.insight.connect;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What was found.
 *
 * @param matches what suits best first
 * @param more whether more suits than is listed
 * @param withoutWords whether nothing was found by the words, and this is what suits otherwise
 * @param first a first step: of the easiest form, the one that suits best; null if nothing was found
 * @param next the next step: of the form after it, the one that suits best; null if none is known
 */
public record Found(List<Match> matches, boolean more, boolean withoutWords, Match first, Match next) {

    /** With its two steps. */
    static Found of(List<Match> matches, boolean more, boolean withoutWords) {
        var first = matches.stream().min(Comparator.comparing(Match::easiest)).orElse(null);
        var next = first == null ? null : matches.stream().filter(match -> match != first)
                .filter(match -> match.farthest().compareTo(first.easiest()) > 0)
                .min(Comparator.comparing(Match::farthest)).orElse(null);
        return new Found(matches, more, withoutWords, first, next);
    }

    /** Nothing was looked for yet. */
    public static Found nothing() {
        return of(List.of(), false, false);
    }

    /** The two steps, as far as there are such. */
    public List<Match> steps() {
        return Stream.of(first, next).filter(Objects::nonNull).toList();
    }
}
