package jp.idobata.announcement.wire;

/** What came of sending a message once. */
public enum Outcome {
    /** The other side has it. */
    SENT,
    /** It surely did not arrive, and may later. */
    LATER,
    /** Nobody knows whether it arrived. */
    UNSURE,
    /** The other side does not want it, and will not want it later either. */
    REFUSED
}
