package jp.idobata.insight.connect;

import java.util.Arrays;
import java.util.Optional;

/** 参加の形, from easy to demanding (阪南市). */
public enum Form {
    /** ふらっと立ち寄る. */
    DROP_IN("drop-in"),
    /** 活動・イベントに参加. */
    ACTIVITY("activity"),
    /** ボランティア・役割を持つ. */
    ROLE("role"),
    /** 就労準備・体験. */
    WORK_TRIAL("work-trial"),
    /** 就労. */
    WORK("work");

    private final String code;

    Form(String code) {
        this.code = code;
    }

    /** Code of the term, which is also its name in forms and texts. */
    public String code() {
        return code;
    }

    /** The form of that code, if there is one. */
    public static Optional<Form> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }
}
