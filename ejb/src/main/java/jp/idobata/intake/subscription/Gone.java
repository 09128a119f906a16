package jp.idobata.intake.subscription;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * Something that a calendar told of and tells of no more, or again.
 *
 * @param key identity in the calendar
 * @param gathering its number
 * @param next its next date; null if none is to come
 * @param shown whether the public sees it
 * @param since when that was noticed, or decided
 */
public record Gone(String key, long gathering, String title, LocalDateTime next, boolean shown, State state,
        Instant since) {

    /** What has become of it. */
    public enum State {
        /** Not told any more; nobody has decided yet. */
        GONE,
        /** All its dates to come were cancelled. */
        CANCELLED,
        /** It was taken out of public view. */
        HIDDEN,
        /** It stays as it is. */
        LEFT,
        /** It is told again after somebody had cancelled or hidden it. */
        BACK
    }
}
