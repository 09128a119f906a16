package jp.idobata.gathering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 来やすさの印: what the organiser says of how easy it is to come. Given by the poster, shown to everybody. */
public enum Welcome {

    /** 一人で来てOK. */
    ALONE,
    /** 見学OK. */
    LOOK,
    /** 途中退出OK. */
    LEAVE,
    /** 段差なし. */
    STEP_FREE,
    /** 静か. */
    QUIET,
    /** こども歓迎. */
    CHILDREN;

    /** The mark's name in addresses, data and text keys, such as {@code step-free}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The mark of that code, if there is one. */
    public static Optional<Welcome> of(String code) {
        return Arrays.stream(values()).filter(mark -> mark.code().equals(code)).findFirst();
    }
}
