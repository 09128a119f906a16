package jp.idobata.intake.when;

import static java.lang.Integer.parseInt;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.intake.sheet.CellText;
import jp.idobata.intake.when.TimeMark.Edge;

/**
 * The times of one cell.
 *
 * @param marks in the order written
 * @param silent whether nothing is said about time, or that any time will do
 * @param noteKept whether a remark with a time was not understood
 */
record TimeCell(List<TimeMark> marks, boolean silent, boolean noteKept) {

    private static final String CLOCK =
            "(?:(?:(午前|午後|AM|PM|am|pm|朝|夕方?|夜|晩) ?)?(\\d{1,2})(?::(\\d{2})|時(?!間)(?:(\\d{1,2})分|(半))?"
            + "|(?=[~-]\\d{1,2}時(?!間)))|(正午))";
    private static final Pattern CLOSES = Pattern.compile("まで|迄|に?(?:閉館|終了)");
    private static final Pattern OPENS = Pattern.compile("から|より|~|に?(?:開始|開館|開演)");
    private static final Pattern AFTERNOON = Pattern.compile("午後|(?i:pm)|夕方?|夜|晩");
    /** A time or a range of times. */
    static final Pattern TIME = Pattern.compile(
            CLOCK + "(?: ?(?:~|から|-|ー|−|–|—) ?" + CLOCK + ")?(?:頃|ごろ|予定)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})");
    private static final Pattern ANY_TIME = Pattern.compile("いつでも|終日|24時間|随時|一日中");
    private static final Pattern NOT_A_START = Pattern.compile("(?:受付|入館|入室|入場|開場|展示)[^、)\\]】]{0,6}$");
    private static final Pattern NOT_A_START_AFTER =
            Pattern.compile("^(?:まで|から|より)?に?(?:開場|受付|入場|入館)|^(?:は|の間は?)?(?:休止|休憩|を?除く)");
    private static final Pattern MONTH_AFTER = Pattern.compile("^\\((\\d{1,2})月\\)");
    private static final Pattern CIRCLED = Pattern.compile("[\\u2460-\\u2473]");
    private static final Pattern DAY = Pattern.compile(
            "(?:(\\d{1,2})[月/])?(\\d{1,2})日(?!間)|(\\d{1,2})/(\\d{1,2})(?!\\d)");
    private static final Pattern PERIOD = Pattern.compile(
            "(?:(\\d{1,2})[月/](\\d{1,2})日?)?(?:\\([^)]\\))?~(?:(\\d{1,2})[月/]"
            + "(\\d{1,2})日?)?(?=[^\\d]*$)|()()(\\d{1,2})月(\\d{1,2})日まで");
    private static final Pattern WEEKDAYS = Pattern.compile(
            "(?<![\\d初終])(" + DayFilter.TEXT + ")(?:は|のみ|だけ)?[、:]? ?$");
    /** Starts written one by one, each with 「から」 behind it: {@code 9:00～ 10:00～ 11:00～}. */
    private static final Pattern EACH_FROM = Pattern.compile("~$");
    private static final Pattern FROM = Pattern.compile("~ ?(?=(?:午前|午後)?\\d)");
    private static final Pattern REMARK = Pattern.compile("※|ただし|但し");

    /** Words beside times that say nothing beyond what is read. */
    private static final Pattern USUAL = Pattern
            .compile("【[^】]*】|午[前後]|正午|第\\d+[部回]|部|開場|開演|開始|終了|受付|最終|入[館室場]|展示室?|特別展"
            + "|開催|期間|中|閉館|ただし|但し|のみ|だけ|初|両日とも|頃|ごろ|予定|一部コーナーを除く|まで|迄|から|間|[はのとへに時分半月火水木金土日曜祝休も]"
            + "|[^\\p{L}]");
    private static final int WORTH_TELLING = 4;

    static TimeCell read(String cell) {
        String text = CellText.spaced(cell);
        if (CellText.isBlank(cell) || ANY_TIME.matcher(text).find() && !TIME.matcher(text).find()) {
            return new TimeCell(List.of(), true, false);
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches() && parseInt(digits.group(1)) < 24 && parseInt(digits.group(2)) < 60) {
            text = digits.group(1) + ":" + digits.group(2);
        }
        return new Walk(EACH_FROM.matcher(text).find() ? FROM.matcher(text).replaceAll("、") : text).marks();
    }

    /** One pass over the text; what stands between two times tells which days the second is meant for. */
    private static final class Walk {

        private final String text;
        private final List<TimeMark> marks = new ArrayList<>();
        private Set<TimeMark.Day> namedBefore = Set.of();
        private boolean noteKept;

        Walk(String text) {
            this.text = text;
        }

        TimeCell marks() {
            Matcher time = TIME.matcher(text);
            int end = 0;
            while (time.find()) {
                String before = text.substring(end, time.start());
                String after = text.substring(time.end());
                Matcher ownWord = NOT_A_START_AFTER.matcher(after);
                end = time.end() + (ownWord.find() ? ownWord.end() : 0);
                LocalTime start = clock(time, 0, null);
                boolean other = NOT_A_START.matcher(before).find() || NOT_A_START_AFTER.matcher(after).find();
                noteKept |= other;
                if (start == null || other) {
                    continue;
                }
                take(before, after, start, clock(time, 6, start), inRemark(time.start()));
            }
            noteKept |= USUAL.matcher(TIME.matcher(text).replaceAll(" ")).replaceAll("").length() >= WORTH_TELLING;
            return new TimeCell(List.copyOf(marks), false, noteKept);
        }

        private boolean inRemark(int at) {
            String before = text.substring(0, at);
            return before.lastIndexOf('(') > before.lastIndexOf(')') || REMARK.matcher(before).find();
        }

        private void take(String before, String after, LocalTime start, LocalTime until, boolean aside) {
            Matcher period = PERIOD.matcher(before);
            boolean hasPeriod = period.find() && (period.group(1) != null || period.group(3) != null
                    || period.group(7) != null);
            Set<TimeMark.Day> days = hasPeriod ? Set.of() : days(before);
            if (days.isEmpty() && !aside && !hasPeriod) {
                days = namedBefore;
            } else if (!aside) {
                namedBefore = days;
            }
            Matcher weekdays = WEEKDAYS.matcher(before);
            DayFilter filter = weekdays.find() && (aside || weekdays.group(1).matches(".*[曜祝休・、].*"))
                    ? DayFilter.parse(weekdays.group(1)) : null;
            Edge edge = before.contains("最終日") ? Edge.LAST : before.contains("初日") ? Edge.FIRST : Edge.NONE;
            Matcher month = MONTH_AFTER.matcher(after);
            boolean remark = aside || filter != null || edge != Edge.NONE;
            TimeMark mark = new TimeMark(start, until, mark(before), days, month.find() ? parseInt(month.group(1)) : 0,
                    filter, hasPeriod ? monthDay(period, 1, 5) : null, hasPeriod ? monthDay(period, 3, 7) : null,
                    edge, remark, remark && closes(until, after));
            boolean vague = !hasPeriod && before.contains("期間");
            if (remark && (vague || !mark.namesDays())) {
                noteKept = true;
            } else {
                marks.add(mark);
            }
        }

        /** Until when: it says so, or it is a lone time in a remark on a range, {@code 9:00~22:00(日曜日は17:00)}. */
        private boolean closes(LocalTime until, String after) {
            boolean onRange = !marks.isEmpty() && marks.get(0).until() != null && until == null;
            return CLOSES.matcher(after).lookingAt() || onRange && !OPENS.matcher(after).lookingAt();
        }

        private static Set<TimeMark.Day> days(String before) {
            Set<TimeMark.Day> days = new HashSet<>();
            Matcher day = DAY.matcher(before);
            while (day.find()) {
                int month = day.group(3) != null ? parseInt(day.group(3))
                        : day.group(1) != null ? parseInt(day.group(1)) : 0;
                days.add(new TimeMark.Day(month, parseInt(day.group(3) != null ? day.group(4) : day.group(2))));
            }
            return days;
        }

        private static int mark(String before) {
            int mark = 0;
            Matcher circled = CIRCLED.matcher(before);
            while (circled.find()) {
                mark = circled.group().charAt(0) - '\u2460' + 1;
            }
            return mark;
        }

        private static MonthDay monthDay(Matcher period, int group, int otherwise) {
            int at = period.group(group) != null && !period.group(group).isEmpty() ? group : otherwise;
            try {
                return period.group(at) == null || period.group(at).isEmpty() ? null
                        : MonthDay.of(parseInt(period.group(at)), parseInt(period.group(at + 1)));
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        }

        private static LocalTime clock(Matcher time, int offset, LocalTime start) {
            if (time.group(offset + 6) != null) {
                return LocalTime.NOON;
            }
            if (time.group(offset + 2) == null) {
                return null;
            }
            int hour = parseInt(time.group(offset + 2));
            String minutes = time.group(offset + 3) != null ? time.group(offset + 3) : time.group(offset + 4);
            int minute = minutes != null ? parseInt(minutes) : time.group(offset + 5) != null ? 30 : 0;
            String half = time.group(offset + 1) == null ? "" : time.group(offset + 1);
            boolean afternoon = AFTERNOON.matcher(half).matches();
            boolean inherits = half.isEmpty() && start != null && time.group(1) != null
                    && AFTERNOON.matcher(time.group(1)).matches();
            hour = (afternoon || inherits) && hour < 12 ? hour + 12 : hour;
            return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
        }
    }
}
