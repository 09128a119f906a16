package jp.idobata.gathering.likeness;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One spelling for the many that mean the same: width, case, old characters, numerals, and how kana sound. */
final class Spelling {

    private static final String OLD = "髙﨑澤濱邊邉齋齊廣國學會櫻寬槇德濵嶋桒辯禮瀧龍惠榮圓藝體圖驛縣澁";
    private static final String NEW = "高崎沢浜辺辺斎斎広国学会桜寛槙徳浜島桑弁礼滝竜恵栄円芸体図駅県渋";
    private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String SMALL = "ぁぃぅぇぉっゃゅょゎ";
    private static final String LARGE = "あいうえおつやゆよわ";
    private static final Pattern NUMERAL = Pattern.compile("第[一二三四五六七八九十]+"
            + "|[一二三四五六七八九十]+(?=回|期|部|歳|年生|日間|周年|人の)");
    private static final Pattern LONG = Pattern.compile("[ー―‐-]|(?<=[うくすつぬふむゆるぐずぶぷおこそとのほもよろごぞどぼぽ])う"
            + "|(?<=[いきしちにひみりぎじびぴえけせてねへめれげぜでべぺ])い|(?<=[おこそとのほもよろごぞどぼぽ])お");

    private Spelling() {
    }

    /** As it would be written plainly. Katakana stay katakana, so that words can still be told apart. */
    static String plain(String title) {
        var text = new StringBuilder();
        title.chars().forEach(letter -> {
            var roman = ROMAN.indexOf(letter);
            text.append(roman < 0 ? Character.toString(replaced(letter, OLD, NEW)) : " " + (roman + 1) + " ");
        });
        // Circled numbers stand apart: 1① is not eleven.
        var apart = text.toString().replaceAll("([①-⑳㉑-㉟])", " $1 ");
        var folded = Normalizer.normalize(apart, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NUMERAL.matcher(folded).replaceAll(match -> Matcher.quoteReplacement(digits(match.group())));
    }

    /** How kana sound: hiragana only, long as short, small as large, ず as づ. */
    static String sound(String kana) {
        var sound = new StringBuilder();
        kana.chars().map(letter -> letter >= 'ァ' && letter <= 'ヶ' ? letter - 'ァ' + 'ぁ' : letter)
                .map(letter -> replaced(letter, SMALL, LARGE)).map(letter -> replaced(letter, "づぢを", "ずじお"))
                .filter(letter -> letter != '・').forEach(letter -> sound.append((char) letter));
        return LONG.matcher(sound.toString().replace("ゔ", "ぶ")).replaceAll("");
    }

    private static int replaced(int letter, String these, String others) {
        var at = these.indexOf(letter);
        return at < 0 ? letter : others.charAt(at);
    }

    private static String digits(String numeral) {
        var ordinal = numeral.startsWith("第") ? "第" : "";
        var figures = numeral.substring(ordinal.length());
        var ten = figures.indexOf('十');
        if (ten < 0) {
            var value = new StringBuilder();
            figures.chars().forEach(figure -> value.append(DIGITS.indexOf(figure)));
            return ordinal + value;
        }
        var tens = ten == 0 ? 1 : DIGITS.indexOf(figures.charAt(ten - 1));
        var ones = ten == figures.length() - 1 ? 0 : DIGITS.indexOf(figures.charAt(ten + 1));
        return ordinal + (tens * 10 + ones);
    }
}
