package jp.idobata.search.suggestion;

import java.util.Locale;

/**
 * What one may have been about to type.
 *
 * @param kind what it is
 * @param text what to look for then: all that was typed, with its last word completed
 */
public record Suggestion(Kind kind, String text) {

    /** What a suggested word is. */
    public enum Kind {
        /** A noun of a title. */
        WORD,
        /** The name of a theme. */
        THEME,
        /** The name of a place where something is held. */
        PLACE,
        /** The name of who holds something. */
        GROUP,
        /** The name of an area. */
        AREA,
        /** The name of a part of town, 町名. */
        TOWN;

        /** As it stands in answers. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
