package jp.idobata.insight;

/** What a matrix counts. */
public enum Counted {
    /** Gatherings with a date in the period. */
    GATHERINGS,
    /** Those dates. */
    DATES,
    /** Places. */
    PLACES
}
