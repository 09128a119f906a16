package jp.idobata.insight.connect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An age, no more exact than one needs to find something. */
public enum Ages {
    /** Up to 5, with a parent. */
    SMALL_CHILD(0, 5),
    /** 6 to 17. */
    PUPIL(6, 17),
    /** 18 to 39. */
    YOUNG(18, 39),
    /** 40 to 64. */
    ADULT(40, 64),
    /** 65 and over. */
    SENIOR(65, 120);

    private final int from;
    private final int to;

    Ages(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Its name in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ages of that name, if there are such. */
    public static Optional<Ages> of(String code) {
        return Arrays.stream(values()).filter(ages -> ages.code().equals(code)).findFirst();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
