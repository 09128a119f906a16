package jp.idobata.welfare;

import java.time.Instant;

/**
 * What somebody did to a term.
 *
 * @param was what it was before: a name, ages, or a place in the order; null if there was nothing
 * @param became what it was afterwards; null if nothing
 * @param by who: an account's address
 * @param undoable whether it is a merger that can still be taken back
 */
public record TermDeed(long id, long termId, Kind kind, String was, String became, String by, Instant at,
        boolean undoable) {

    /** What was done. */
    public enum Kind {
        /** The term was added. */
        ADDED,
        /** It was given another name. */
        RENAMED,
        /** It was taken out of use. */
        RETIRED,
        /** It was taken into use again. */
        RESTORED,
        /** It was put elsewhere in the order. */
        MOVED,
        /** It was said for people of which ages it is meant. */
        AGES,
        /** What was said with it is said with another term now. */
        MERGED,
        /** A merger was taken back. */
        UNMERGED
    }
}
