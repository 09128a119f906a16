package jp.idobata.opendata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Welcome;

/** The words by which the lists say what is a choice here. Several in a cell are parted by a semicolon. */
public final class Vocabulary {

    /** Before the reason of what is cancelled. */
    public static final String CANCELLED = "【中止】";
    /** What 状態 says of it. */
    public static final String CANCELLED_STATE = "中止";
    /** What 料金種別 says. */
    public static final String FREE = "無料";
    /** The same, if it costs something. */
    public static final String PAID = "有料";
    /** What is there. */
    public static final String YES = "有";
    /** What is not there. */
    public static final String NO = "無";

    private static final String PART = ";";
    private static final Pattern WAYS = Pattern.compile("(?s)【([^】]*)】\\n?(.*)");
    private static final Pattern AGES = Pattern.compile("(?:(\\d{1,3})歳から)?(?:(\\d{1,3})歳まで)?");
    private static final Map<Welcome, String> MARKS = new EnumMap<>(Map.of(Welcome.ALONE, "一人で来てOK", Welcome.LOOK,
            "見学OK", Welcome.LEAVE, "途中退出OK", Welcome.STEP_FREE, "段差なし", Welcome.QUIET, "静か", Welcome.CHILDREN,
            "こども歓迎"));
    private static final Map<SignUpWay, String> SIGN_UPS = new EnumMap<>(Map.of(SignUpWay.NONE, "申込不要",
            SignUpWay.HERE, "このサイト", SignUpWay.PHONE, "電話", SignUpWay.MAIL, "メール", SignUpWay.LINK, "申込ページ"));

    private Vocabulary() {
    }

    /**
     * How one says that one comes.
     *
     * @param text in words; null if there are none
     */
    public record SignUp(Set<SignUpWay> ways, String text) {
    }

    /**
     * For which ages it is meant; null where nothing is said.
     */
    public record Ages(Integer from, Integer to) {
    }

    /** Several words in a cell. */
    public static String joined(Collection<String> words) {
        return words.stream().map(word -> word.replace(PART, "；")).collect(Collectors.joining(PART));
    }

    /** The words of a cell. */
    public static List<String> parts(String cell) {
        return Pattern.compile(PART).splitAsStream(cell).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    /** Marks by their codes, in words. */
    public static String marks(Collection<String> codes) {
        return joined(MARKS.entrySet().stream().filter(mark -> codes.contains(mark.getKey().code()))
                .map(Map.Entry::getValue).toList());
    }

    /** The marks that the words of a cell name; others are passed over. */
    public static Set<Welcome> marks(String cell) {
        var words = parts(cell);
        return MARKS.entrySet().stream().filter(mark -> words.contains(mark.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Welcome.class)));
    }

    /** What 参加申込方法 says: 「【電話・メール】」 and then the words. */
    public static String signUp(Set<SignUpWay> ways, String text) {
        var said = text == null ? "" : text;
        if (ways.isEmpty()) {
            return said.startsWith("【") ? "【】\n" + said : said;
        }
        var names = EnumSet.copyOf(ways).stream().map(SIGN_UPS::get).collect(Collectors.joining("・"));
        return "【" + names + "】" + (said.isEmpty() ? "" : "\n" + said);
    }

    /** Reads it. */
    public static SignUp signUp(String cell) {
        var form = WAYS.matcher(cell);
        if (!form.matches()) {
            return new SignUp(Set.of(), nullIfEmpty(cell));
        }
        var ways = EnumSet.noneOf(SignUpWay.class);
        var unknown = new ArrayList<String>();
        for (var name : form.group(1).split("・")) {
            SIGN_UPS.entrySet().stream().filter(way -> way.getValue().equals(name)).findFirst()
                    .ifPresentOrElse(way -> ways.add(way.getKey()), () -> unknown.add(name));
        }
        unknown.remove("");
        return unknown.isEmpty() ? new SignUp(ways, nullIfEmpty(form.group(2))) : new SignUp(Set.of(), cell);
    }

    /** What 対象者備考 says: 「6歳から12歳まで」. */
    public static String ages(Integer from, Integer to) {
        return (from == null ? "" : from + "歳から") + (to == null ? "" : to + "歳まで");
    }

    /** Reads it. */
    public static Ages ages(String cell) {
        var form = AGES.matcher(cell);
        return form.matches() ? new Ages(number(form.group(1)), number(form.group(2))) : new Ages(null, null);
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
