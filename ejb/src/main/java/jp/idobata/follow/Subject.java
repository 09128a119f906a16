package jp.idobata.follow;

import java.util.Locale;
import java.util.Optional;

/**
 * What can be followed.
 *
 * @param kind what it is
 * @param key number of the group or area, or code of the theme
 */
public record Subject(Kind kind, String key) {

    /** What it is. */
    public enum Kind {
        /** A group: what it holds. */
        GROUP("[1-9]\\d{0,17}"),
        /** An area: what is held in it, or in any part of it. */
        AREA("[1-9]\\d{0,17}"),
        /** A theme: what is of that theme. */
        THEME("[a-z]{1,20}");

        private final String keys;

        Kind(String keys) {
            this.keys = keys;
        }

        /** Its word in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is meant, if it can be something at all; whether it is there is another question. */
    public static Optional<Subject> of(Kind kind, String key) {
        return key != null && key.matches(kind.keys) ? Optional.of(new Subject(kind, key)) : Optional.empty();
    }

    /** The number of a group or area. */
    long number() {
        return Long.parseLong(key);
    }
}
