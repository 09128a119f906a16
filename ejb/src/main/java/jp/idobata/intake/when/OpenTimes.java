package jp.idobata.intake.when;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.intake.sheet.CellText;

/**
 * The week of a place, read from a list's cells. A rule that a week cannot hold (第3日曜日休館, 月末日休館) means that no
 * week is given: the text has to speak for itself. Without state; safe for several threads.
 */
public final class OpenTimes {

    private static final String HOUR = "(午前|午後)?(\\d{1,2})(?::(\\d{2})(?::\\d{2})?|時(?:(\\d{1,2})分)?)";
    private static final String SPAN = HOUR + "(?:~|から|-)" + HOUR;
    private static final Pattern RANGE = Pattern.compile(SPAN);
    private static final Pattern ONLY_RANGES = Pattern.compile(
            "(?:利用可能時間は|開館時間:?)?(?:" + SPAN + "[、,・]?)+(?:まで)?");
    private static final Pattern OTHERWISE = Pattern.compile("(?<!第\\d)(?<!回)(" + DayFilter.TEXT + ")(?:のみ|は|だけ)(?:("
            + SPAN + ")|" + HOUR + "まで)");
    private static final int UNTIL = 11;
    private static final Pattern LABELLED = Pattern.compile("【開館時間】([^【]*)(?:【休館日】(.*))?");
    private static final Pattern BEYOND_A_WEEK = Pattern.compile("第\\d?[・\\d]*[月火水木金土日][^開利]*休|不定");
    private static final Pattern CLOSED = Pattern.compile("(?:(?:毎週)?(" + DayFilter.TEXT
            + ")[、・]?|なし|年末年始|及び|12月\\d+日(?:~|から)(?:翌年の?)?1月\\d+日(?:まで)?|[、・])*");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

    private OpenTimes() {
    }

    /**
     * @param days letters of the weekdays ({@code 月火水木金}), or empty
     * @param opens time it opens on those days, or empty
     * @param closes time it closes, or empty
     * @param note what else is written about hours, or empty
     * @return by weekday, Monday first; empty if the text gives no week that can be relied on
     */
    public static List<OpenTime> read(String days, String opens, String closes, String note) {
        String remark = CellText.folded(note);
        if (BEYOND_A_WEEK.matcher(remark).find()) {
            return List.of();
        }
        Set<DayOfWeek> weekdays = DayFilter.parse(CellText.folded(days)).weekdays();
        List<LocalTime[]> ranges = ranges(CellText.folded(opens) + "~" + CellText.folded(closes));
        Matcher labelled = LABELLED.matcher(remark);
        if (weekdays.isEmpty() && labelled.matches() && ONLY_RANGES.matcher(labelled.group(1)).matches()) {
            String closed = ASIDE.matcher(labelled.group(2) == null ? "" : labelled.group(2)).replaceAll("");
            if (closed.contains("第") || !CLOSED.matcher(closed).matches()) {
                return List.of();
            }
            weekdays = EnumSet.allOf(DayOfWeek.class);
            weekdays.removeAll(DayFilter.parse(closed.replaceAll("年末年始|\\d+月\\d+日", "")).weekdays());
            ranges = ranges(labelled.group(1));
        } else if (ONLY_RANGES.matcher(remark).matches()) {
            ranges = ranges(remark);
        }
        return week(weekdays, ranges, remark);
    }

    private static List<OpenTime> week(Set<DayOfWeek> weekdays, List<LocalTime[]> ranges, String remark) {
        List<OpenTime> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<LocalTime[]> own = otherwise(day, ranges, remark);
            if (weekdays.contains(day)) {
                own.forEach(range -> week.add(new OpenTime(day, range[0], range[1])));
            }
        }
        return List.copyOf(week);
    }

    private static List<LocalTime[]> otherwise(DayOfWeek day, List<LocalTime[]> ranges, String remark) {
        Matcher exception = OTHERWISE.matcher(remark);
        while (exception.find()) {
            if (DayFilter.parse(exception.group(1)).weekdays().contains(day)) {
                if (exception.group(2) != null) {
                    return ranges(exception.group(2));
                }
                LocalTime closes = time(exception, UNTIL);
                return ranges.size() != 1 || closes == null || !closes.isAfter(ranges.get(0)[0]) ? List.of()
                        : List.<LocalTime[]>of(new LocalTime[] {ranges.get(0)[0], closes});
            }
        }
        return ranges;
    }

    private static List<LocalTime[]> ranges(String text) {
        List<LocalTime[]> ranges = new ArrayList<>();
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            LocalTime from = time(range, 1);
            LocalTime to = time(range, 5);
            if (from != null && to != null && from.isBefore(to)) {
                ranges.add(new LocalTime[] {from, to});
            }
        }
        return ranges;
    }

    private static LocalTime time(Matcher match, int group) {
        int hour = Integer.parseInt(match.group(group + 1));
        hour += "午後".equals(match.group(group)) && hour < 12 ? 12 : 0;
        String minutes = match.group(group + 2) != null ? match.group(group + 2) : match.group(group + 3);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }
}
