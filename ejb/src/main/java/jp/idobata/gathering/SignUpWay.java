package jp.idobata.gathering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 申しこみかた: how one says that one comes. A gathering may offer several. */
public enum SignUpWay {

    /** 申しこみはいりません: one just comes. */
    NONE,
    /** このサイトの「行きます」で. */
    HERE,
    /** 電話で. */
    PHONE,
    /** メールで. */
    MAIL,
    /** 申しこみのページで: on a page elsewhere. */
    LINK;

    /** The way's name in addresses, data and text keys, such as {@code here}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The way of that code, if there is one. */
    public static Optional<SignUpWay> of(String code) {
        return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
    }
}
