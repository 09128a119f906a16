package jp.idobata;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody wants to know, before it is shown to everybody, whether any of some texts says what must not be listed.
 * Whoever keeps that list answers in the same transaction.
 *
 * @param texts what would be shown
 * @param before what is shown now in its place, as far as staff have let it stand: what a text says that is said there
 * already does not count; empty text for nothing
 * @param met by the place in the list of a text what it says; to be filled
 */
public record UnlistedAsked(List<String> texts, List<String> before, Map<Integer, Met> met) {

    /** The question, not answered yet, about what takes the place of nothing. */
    public UnlistedAsked(List<String> texts) {
        this(texts, Collections.nCopies(texts.size(), ""));
    }

    /** The question, not answered yet; {@code before} has one text for each. */
    public UnlistedAsked(List<String> texts, List<String> before) {
        this(List.copyOf(texts), List.copyOf(before), new HashMap<>());
    }

    /**
     * What must not be listed.
     *
     * @param what a name, a number or an address
     * @param reason why, as staff wrote it
     */
    public record Met(String what, String reason) {
    }

    /** What that text says; empty if it may be listed. */
    public Optional<Met> of(int text) {
        return Optional.ofNullable(met.get(text));
    }
}
