package jp.idobata.freshness;

/** How long ago somebody was sure of an entry, as far as anything follows from it. */
public enum Age {
    /** Sure enough. */
    FRESH,
    /** To be asked of for the first time. */
    DUE,
    /** Asked of; there is time to answer. */
    ASKED,
    /** To be asked of once more. */
    DUE_AGAIN,
    /** Nobody answered: the public is told when somebody was last sure. */
    AGEING,
    /** Nobody answered for long: out of all lists. */
    RESTING
}
