package jp.idobata.insight.meeting.personal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.insight.meeting.personal.Recognised.Sort;

/**
 * What can be told by its shape: numbers, addresses, dates, in whatever forms of letters, digits and strokes they are
 * typed.
 */
final class Shapes {

    private static final String DIGITS = "0123456789〇零一二三四五六七八九";
    private static final String DIGIT = "[" + DIGITS + "]";
    private static final String KANJI = "[〇零一二三四五六七八九]";
    private static final String GAP = "[-\\s()・.の/_~〜]{0,4}";
    private static final String NUMBER = "(?:[0-9]{1,2}|元|[〇零一二三四五六七八九十]{1,3})";
    private static final String ERA = "(?:明治|大正|昭和|平成|令和|\\b[MTSHR])\\s?" + NUMBER + "\\s?[年./-]";
    private static final String OLD_ERA = "(?:明治|大正|昭和|\\b[MTS])\\s?" + NUMBER + "\\s?[年./-]";
    private static final String MONTH_DAY = "\\s?" + NUMBER + "\\s?[月./-]\\s?" + NUMBER + "\\s?日?";
    private static final String YEAR = "(?:(?:19|20)[0-9]{2}|(?:一九|二〇|二零)" + KANJI + "{2}|千九百[一二三四五六七八九十]{0,3})";
    private static final String OLD_YEAR = "(?:19[0-9]{2}|200[0-9]|一九" + KANJI + "{2}|二[〇零]{2}" + KANJI
            + "|千九百[一二三四五六七八九十]{0,3})";
    private static final String BORN = "(?:生まれ|生れ|うまれ|生(?=[\\s、。)）・]|$))";
    private static final String BLOCK = "[0-9一二三四五六七八九十]{1,3}";
    private static final String LOT = "(?:[0-9]{1,4}|[〇零一二三四五六七八九十百]{1,5})";
    private static final String TO_LOT = "\\s?[-のノ]\\s?";

    private static final Map<Sort, List<Pattern>> PATTERNS = patterns();

    private Shapes() {
    }

    private static Map<Sort, List<Pattern>> patterns() {
        var all = new LinkedHashMap<Sort, List<Pattern>>();
        all.put(Sort.MAIL, of("[A-Za-z0-9._%+-]+\\s?@\\s?[A-Za-z0-9-]+(?:\\s?\\.\\s?[A-Za-z0-9-]+)+",
                "[A-Za-z0-9._%+-]+\\s?(?:\\(at\\)|\\[at]|アットマーク|あっとまーく)\\s?[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*",
                "[A-Za-z0-9._%+-]{2,}@[A-Za-z0-9-]{2,}"));
        all.put(Sort.ADDRESS, of("〒\\s?[0-9]{3}-?[0-9]{4}",
                BLOCK + "\\s?丁目(?:\\s?[0-9]+(?:-[0-9]+|番地?\\s?[0-9]*号?|号)*)?",
                "[0-9一二三四五六七八九十百千]{1,6}\\s?番地?\\s?の?\\s?[0-9]{1,4}\\s?号?(?![0-9分時月歳人回年])",
                "[0-9一二三四五六七八九十百千]{1,6}\\s?番地", "[0-9]{1,4}\\s?番\\s?[0-9]{1,4}\\s?号",
                "(?<=[\\p{IsHan}\\p{IsKatakana}])(?!(?:19|20)[0-9]{2}-)[0-9]{1,4}\\s?-\\s?[0-9]{1,4}\\s?-\\s?"
                        + "[0-9]{1,5}(?![0-9-])",
                "(?<=[町丁字郷里])\\s?(?!(?:19|20)[0-9]{2}-)" + LOT + TO_LOT + LOT + "(?:" + TO_LOT + LOT + ")?"
                        + "(?!" + DIGIT + "|[十百時分月日歳人年:-])",
                "(?<=\\p{IsHan})(?!(?:19|20)[0-9]{2}-)[0-9]{3,4}-[0-9]{1,3}"
                        + "(?![0-9:-]|\\s?[人名円件歳年月日時分回か所%])",
                "[0-9]{2,4}\\s?号室"));
        all.put(Sort.BIRTH, of("(?:生年月日|誕生日|生まれた日)\\s?[はが:]?\\s?[MTSHR0-9明大昭平令一二千][^\\s。、]{2,14}",
                OLD_ERA + MONTH_DAY + BORN + "?", ERA + "(?:" + MONTH_DAY + "|[^。、\\n]{0,4}?)" + BORN,
                YEAR + "\\s?(?:年|[./-])(?:" + MONTH_DAY + ")?\\s?" + BORN,
                OLD_YEAR + "\\s?[年./-]" + MONTH_DAY));
        all.put(Sort.PHONE, of("(?<!" + DIGIT + ")(?:\\+?81" + GAP + "|[0〇零]" + DIGIT + "{0,4}" + GAP + ")"
                + DIGIT + "{1,4}" + GAP + DIGIT + "{3,4}(?:" + GAP + DIGIT + "{3,4})?",
                "(?:電話|でんわ|携帯|けいたい|TEL|Tel|tel|FAX|Fax|ファックス|℡|☎|連絡先)\\s?[は:番号]{0,4}\\s?("
                        + DIGIT + "{2,4}" + GAP + DIGIT + "{3,4}(?:" + GAP + DIGIT + "{3,4})?)"));
        return all;
    }

    private static List<Pattern> of(String... patterns) {
        return List.of(patterns).stream().map(Pattern::compile).toList();
    }

    static List<Recognised> in(Folded text) {
        var found = new ArrayList<Recognised>();
        PATTERNS.forEach((sort, patterns) -> patterns.forEach(pattern -> find(sort, pattern, text, found)));
        return found;
    }

    private static void find(Sort sort, Pattern pattern, Folded text, List<Recognised> found) {
        var folded = text.text();
        var matcher = pattern.matcher(folded);
        for (var at = 0; at <= folded.length() && matcher.find(at);) {
            // A word before a number, such as 電話, is why it is told, and no part of it.
            var named = matcher.groupCount();
            var start = matcher.start(named);
            var end = matcher.end(named);
            if (sort != Sort.PHONE || isPhone(folded, start, end, named > 0)) {
                found.add(text.piece(sort, start, end));
                at = end;
            } else {
                // What is no number may hide the beginning of one.
                at = matcher.start() + 1;
            }
        }
    }

    /** Ten or eleven digits that begin with 0, or fewer after a word for telephone; no part of a longer number. */
    private static boolean isPhone(String folded, int start, int end, boolean named) {
        var piece = folded.substring(start, end);
        var digits = (int) piece.chars().filter(Shapes::isDigit).count();
        var part = start > 0 && isDigit(folded.charAt(start - 1)) || end < folded.length()
                && isDigit(folded.charAt(end));
        return !part && (named ? digits >= 6 : digits >= 10 && digits <= 13);
    }

    static boolean isDigit(int character) {
        return DIGITS.indexOf(character) >= 0;
    }
}
