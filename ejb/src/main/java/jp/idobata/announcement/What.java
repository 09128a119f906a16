package jp.idobata.announcement;

/** What a message is for. */
public enum What {
    ANNOUNCED, CORRECTED, CANCELLED, WITHDRAWN
}
