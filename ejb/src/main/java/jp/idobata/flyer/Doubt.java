package jp.idobata.flyer;

/** What the poster should look at again. The names are stable: bundles use them as keys. */
public enum Doubt {
    /** The weekday written beside the date is not that date's. */
    WEEKDAY_CONTRADICTS,
    /** The last day named is over. */
    OVER,
    /** Only a last day is named; the first is taken to be today. */
    START_NOT_GIVEN,
    /** The days of a course are not all named; only the first and what can be told is given. */
    DAYS_NOT_ALL_NAMED,
    /** How often it is held is told, but not until when. */
    NO_END_TOLD,
    /** Words about the days were not all understood, such as days off. */
    DAY_NOTE_KEPT,
    /** Words about the time were not all understood. */
    TIME_NOTE_KEPT,
    /** The time stands apart from the day. */
    TIME_STANDS_APART,
    /** It is longer than there is room for, and was cut. */
    CUT,
    /** No heading says so; it is guessed from how it looks. */
    GUESSED
}
