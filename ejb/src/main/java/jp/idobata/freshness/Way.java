package jp.idobata.freshness;

/** By what way somebody said that an entry holds. */
public enum Way {
    /** By the link of a mail. */
    LINK,
    /** On one's own page. */
    SIGNED_IN,
    /** To staff, by telephone. */
    TELEPHONE,
    /** To staff, by letter. */
    LETTER
}
