package jp.idobata.intake.job;

/** What an import does with one thing. */
public enum Action {
    /** It is new, or comes back after an undoing. */
    ADD,
    /** It is there and says something else. */
    UPDATE,
    /** It is there and says the same, or people have changed all that differs. */
    SAME,
    /** It lacks what it needs to be public; it is kept for a person to finish. */
    ASIDE
}
