package jp.idobata.attendance;

/** How far someone who wants to come has come. */
public enum State {
    /** Said without an account; the link of the mail has not been used yet. */
    ASKED,
    /** Has a place. */
    IN,
    /** Waits for a place. */
    WAITING,
    /** Does not come after all. */
    WITHDRAWN,
    /** Taken off the list by the organiser. */
    TAKEN_OFF;

    /** Whether one stands on the list. */
    public boolean isOnList() {
        return this == IN || this == WAITING;
    }
}
