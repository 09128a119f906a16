package jp.idobata.announcement.wire;

/** Why a message is not there. The names are stable: bundles and the record of attempts use them. */
public enum Why {
    /** The channel is not set up any more. */
    UNSET,
    /** The token or the secret is not right (401). */
    TOKEN,
    /** The token is right, and may not do this (403). */
    FORBIDDEN,
    /** There is nothing at that address, or what was to be changed is gone (404, 410). */
    NOT_THERE,
    /** Too many messages in too short a time (429). */
    TOO_MANY,
    /** No more messages this month. */
    QUOTA,
    /** The other side does not take it as it is (400, 422 and the like). */
    INVALID,
    /** Nobody answers at that address. */
    UNREACHED,
    /** The machine cannot prove that it is the one it is called. */
    NOT_TRUSTED,
    /** It took too long. */
    TIMEOUT,
    /** Something is wrong on the other side (5xx). */
    SERVER,
    /** The answer is none that was expected. */
    ODD,
    /** The program ended before there was an answer. */
    CUT
}
