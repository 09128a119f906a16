package jp.idobata.search.suggestion;

import java.util.HashSet;
import java.util.Set;

/** Lets each text through once: a word may be a noun and a name. */
final class Once {

    private final Set<String> texts = new HashSet<>();

    boolean first(Suggestion suggestion) {
        return texts.add(suggestion.text());
    }
}
