package jp.idobata.insight.report;

import java.time.Instant;

/**
 * Something that was done to a template.
 *
 * @param name what it was called then
 * @param by who: an account's address
 */
public record TemplateDeed(Kind kind, String name, String by, Instant at) {

    /** What was done. */
    public enum Kind {
        /** It was written. */
        ADDED,
        /** It was made from another. */
        COPIED,
        /** It says something else now. */
        CHANGED,
        /** It was taken out of use. */
        RETIRED,
        /** It was taken into use again. */
        RESTORED
    }
}
