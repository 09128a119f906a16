package jp.idobata.welfare.suggestion;

import java.util.List;

/**
 * A text and what is suggested for it.
 *
 * @param title what it is called
 * @param text what is told of it, for whom, where and by whom, in lines
 * @param suggestions by dimension and in the order of the terms
 */
public record Reading(String title, String text, List<Suggestion> suggestions) {

    /** Nothing is known of such a thing. */
    static final Reading NONE = new Reading("", "", List.of());
}
