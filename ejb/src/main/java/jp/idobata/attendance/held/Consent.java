package jp.idobata.attendance.held;

/** Why a picture may be shown. */
public enum Consent {
    /** Everybody who can be recognised agreed to its being shown to everybody. */
    ALL_AGREED,
    /** Nobody can be recognised. */
    NOBODY_KNOWN
}
