package jp.idobata.insight.connect;

import java.util.Arrays;
import java.util.Optional;
import jp.idobata.gathering.Welcome;
import jp.idobata.place.Facility;

/** What of the town's {@link Need needs} the public marks and the places tell, too. */
public enum Ease {
    /** 一人で来て大丈夫. */
    ALONE("alone", Welcome.ALONE),
    /** 静か. */
    QUIET("quiet", Welcome.QUIET),
    /** 少人数: said so, or room for few. */
    SMALL("small", null),
    /** 途中で帰れる. */
    LEAVE("leave", Welcome.LEAVE),
    /** 段差がない. */
    STEP_FREE("step-free", Welcome.STEP_FREE, Facility.STEP_FREE),
    /** 使いやすいトイレ. */
    TOILET("toilet", null, Facility.TOILET, Facility.WIDE_TOILET),
    /** 送迎. */
    PICK_UP("pick-up", null),
    /** 手話. */
    SIGN("sign", null),
    /** やさしい日本語. */
    PLAIN("plain", null);

    /** So many, or fewer, are few. */
    static final int SMALL_MOST = 15;

    private final String code;
    private final Welcome mark;
    private final Facility[] facilities;

    Ease(String code, Welcome mark, Facility... facilities) {
        this.code = code;
        this.mark = mark;
        this.facilities = facilities;
    }

    /** Code of the term of 来やすさ, which is also its name in forms and texts. */
    public String code() {
        return code;
    }

    /** The one of that code, if there is one. */
    public static Optional<Ease> of(String code) {
        return Arrays.stream(values()).filter(ease -> ease.code.equals(code)).findFirst();
    }

    /** Name of the mark that the organiser may give; null if there is none for this. */
    String mark() {
        return mark == null ? null : mark.name();
    }

    /** Names of what a place may have for it. */
    String[] facilities() {
        return Arrays.stream(facilities).map(Enum::name).toArray(String[]::new);
    }

    /** Whether a fact of the database speaks of it: a mark or a facility. */
    boolean isTold(String fact) {
        return fact.equals(mark()) || Arrays.asList(facilities()).contains(fact);
    }
}
