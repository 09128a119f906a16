package jp.idobata.guide;

/** What was done with a guide page besides wording it. */
public enum Deed {
    /** It was begun. */
    BEGUN,
    /** It was put before another. */
    MOVED,
    /** It was taken out of public view. */
    HIDDEN,
    /** It was brought into public view. */
    SHOWN
}
