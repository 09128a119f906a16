package jp.idobata.announcement;

/** How it is with a message. */
public enum State {
    /** It goes out by itself once it is time, or is tried again. */
    WAITING,
    /** What it tells has changed, and staff had written in it: they look at it first. */
    HELD,
    /** Somebody copies it, sends it, and says so. */
    BY_HAND,
    SENT,
    /** It did not arrive, and is not tried again by itself. */
    FAILED,
    /** It may have arrived; the other side would not know it again. */
    UNSURE,
    /** It will not go out. */
    STOPPED
}
