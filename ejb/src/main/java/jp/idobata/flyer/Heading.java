package jp.idobata.flyer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a part of an announcement is about, by the word that heads it. */
enum Heading {
    TITLE("(?:行事|イベント|催し|事業|講座|会)名|名称|タイトル|件名|テーマ"),
    WHEN("(?:開催|実施|開講|活動|上映|公演|展示)?(?:日時|日程|期間|期日)|開催日|実施日|開講日|活動日|会期|とき|日にち|月日|いつ|日時[・と/]場所|とき[・/]ところ"),
    TIME("(?:開催|実施|活動|開館|開演|開場|受講|公開)?(?:時間|時刻)"),
    PLACE("(?:開催|実施|集合|活動)?(?:場所|会場|地)|ところ|会場名|どこ|開催地"),
    ADDRESS("住所|所在地"),
    FEE("(?:参加|入場|受講|観覧|入館|材料|教材|保険|利用|体験|受講料・教材)(?:費|料)|料金|費用|会費|入場料金"),
    CAPACITY("(?:募集)?(?:定員|人数|人員)|募集定員|定数"),
    AUDIENCE("対象(?:者|年齢)?|参加(?:対象|資格)|応募資格"),
    SIGN_UP("(?:お)?(?:申し?込み?)(?:方法|期間|期限|先|締め?切り?)?|(?:参加|応募|予約|受付)(?:方法|申し?込み?|期間|開始)"
            + "|締め?切り?|〆切|予約|事前予約"),
    CONTACT("(?:お)?(?:申し?込み?[・/])?(?:お)?問い?合わ?せ先?|連絡先|電話(?:番号)?|TEL|Tel|E-?mail|メール|FAX|主催[・/]問い?合わ?せ"),
    ORGANISER("主催(?:者|団体)?|主催・?共催"),
    OTHER("持ち物|内容|講師|共催|後援|備考|服装|プログラム|休館日|定休日|出演|その他|協力|注意(?:事項)?|交通|アクセス|駐車場|準備物|演目|曲目|スケジュール|詳細");

    private static final String OPEN = "【\\[〈<《";
    private static final String MARKS = "[■●◆○◇□▼▲★☆◎・*◉▶▷※" + OPEN + "]{0,3}";
    private static final String BEFORE = "。)、】]・:>」";
    private static final Pattern LEADS_ON = Pattern.compile("\\d|無料|不要|なし|午[前後]|令和|毎[週月]|R\\d|[①-⑳]|第\\d");

    private final Pattern pattern;

    Heading(String words) {
        pattern = Pattern.compile("(?<mark>" + MARKS + ")(?:" + words
                + ")(?<end>[】\\]〉>》)]?[:/]?)|(?<marks>[" + OPEN + "■●◆◇]{1,2})(?:" + words
                + ")(?<ends>[】\\]〉>》)]?[:/]?)");
    }

    /**
     * A part of the text.
     *
     * @param kind what it is about
     * @param start where the heading begins in the folded text
     * @param body where the part begins behind the heading
     * @param end where it ends: at the next heading or an empty line
     */
    record Part(Heading kind, int start, int body, int end) {

        boolean holds(int at) {
            return at >= start && at < end;
        }
    }

    /** The parts that have a heading, in the order of the text. */
    static List<Part> parts(FlyerText text) {
        String folded = text.folded();
        List<Part> heads = new ArrayList<>();
        for (Heading heading : values()) {
            Matcher word = heading.pattern.matcher(folded);
            while (word.find()) {
                if (heads(text, folded, word)) {
                    heads.add(new Part(heading, word.start(), word.end(), 0));
                }
            }
        }
        heads.sort(Comparator.comparingInt(Part::start).thenComparing(Comparator.comparingInt(Part::body).reversed()));
        List<Part> apart = new ArrayList<>();
        for (Part head : heads) {
            if (apart.isEmpty() || head.start >= apart.get(apart.size() - 1).body) {
                apart.add(head);
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < apart.size(); i++) {
            Part head = apart.get(i);
            int next = i + 1 < apart.size() ? apart.get(i + 1).start : folded.length();
            int gap = folded.indexOf("\n\n", Math.min(head.body + 1, folded.length()));
            parts.add(new Part(head.kind, head.start, head.body, gap < 0 ? next : Math.min(next, gap)));
        }
        return parts;
    }

    /** A word heads a part if a colon or bracket closes it, or if it stands by itself at the start of a line. */
    private static boolean heads(FlyerText text, String folded, Matcher word) {
        String mark = word.group("mark") != null ? word.group("mark") : word.group("marks");
        String end = word.group("end") != null ? word.group("end") : word.group("ends");
        boolean bracketed = !mark.isEmpty() && OPEN.indexOf(mark.charAt(mark.length() - 1)) >= 0;
        boolean closed = end.endsWith(":") || end.endsWith("/") || bracketed && !end.isEmpty();
        boolean inWord = !text.isApart(word.start()) && BEFORE.indexOf(folded.charAt(word.start() - 1)) < 0;
        boolean lineStart = word.start() == 0 || folded.charAt(word.start() - 1) == '\n';
        String next = folded.substring(word.end(), Math.min(folded.length(), word.end() + 2));
        boolean alone = text.isApart(word.end()) || LEADS_ON.matcher(next).lookingAt();
        boolean after = lineStart || text.isApart(word.start()) && text.isApart(word.end());
        return (!inWord || !mark.isEmpty()) && closed || !bracketed && after && alone && end.isEmpty();
    }
}
