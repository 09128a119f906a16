package jp.idobata.whisper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which side of a match a whisper is. */
public enum Kind {
    /** あったらいいな. */
    WISH,
    /** できます・貸せます. */
    OFFER;

    /** Its name in addresses: {@code wish}, {@code offer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name; empty if there is none. */
    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** What it is put together with. */
    public Kind other() {
        return this == WISH ? OFFER : WISH;
    }
}
