package jp.idobata.intake.job;

/** What a file lists. */
public enum Kind {
    GATHERINGS, PLACES
}
