package jp.idobata.counter;

import java.util.Locale;

/** From where it came. */
public enum Source {
    /** A form on paper. */
    PAPER,
    /** By telephone. */
    TELEPHONE,
    /** Told at the counter. */
    COUNTER,
    /** By another way, which is said in words. */
    OTHER;

    /** As it stands in text keys and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
