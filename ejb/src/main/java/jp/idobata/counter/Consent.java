package jp.idobata.counter;

import java.util.Locale;

/** By whose leave it is published. */
public enum Consent {
    /** Those whose it is have signed. */
    SIGNED,
    /** They have said so, and somebody of staff heard it. */
    SPOKEN,
    /** Somebody who may speak for them has said so, such as who runs the group. */
    PROXY;

    /** As it stands in text keys and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
