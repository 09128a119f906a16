package jp.idobata.intake.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.calendar.Holidays;

/**
 * Days chosen by weekday: 土曜日及び日曜日, 金~日曜日・祝日, 平日, 第2・第4土曜日.
 *
 * @param weekdays the weekdays chosen
 * @param weeks which of the month's such weekdays (1 to 5); empty means every one
 * @param holidays whether national holidays are chosen too
 * @param workingDaysOnly whether national holidays are left out whatever their weekday
 */
record DayFilter(Set<DayOfWeek> weekdays, Set<Integer> weeks, boolean holidays, boolean workingDaysOnly) {

    private static final String LETTERS = "月火水木金土日";
    private static final String ONE = "(?:[月火水木金土日](?:曜日?)?|祝日?|休日|平日)";
    private static final String JOIN = "(?:・|、|,|と|/|及び|および|並びに)?";
    /** Text that names days; whether it stands for days depends on what is around it. */
    static final String TEXT = "(?:第[1-5](?:[・、,と]?第?[1-5]){0,6})?" + ONE + "(?:" + JOIN + "~?" + ONE + "){0,14}";
    private static final Pattern PART = Pattern.compile("(~)?(?:([月火水木金土日])(?:曜日?)?"
            + "(?=$|[・、,と/及お並~祝平休月火水木金土日])|(祝|休|平)日?)");
    private static final Pattern DAYS_BY_THEMSELVES = Pattern.compile("[曜祝第]|平日|休日|土・?日");
    private static final Pattern WEEK = Pattern.compile("第?([1-5])(?=[・、,と第月火水木金土日1-5])");

    static DayFilter parse(String text) {
        Set<Integer> weeks = new TreeSet<>();
        Matcher week = WEEK.matcher(text);
        while (week.find()) {
            weeks.add(Integer.parseInt(week.group(1)));
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        boolean holidays = false;
        boolean working = false;
        DayOfWeek last = null;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (part.group(2) == null) {
                working |= part.group(3).equals("平");
                holidays |= !part.group(3).equals("平");
                continue;
            }
            DayOfWeek day = weekday(part.group(2));
            for (DayOfWeek d = last; part.group(1) != null && d != null && d != day; d = d.plus(1)) {
                days.add(d);
            }
            days.add(day);
            last = day;
        }
        if (working) {
            days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        return new DayFilter(days, weeks, holidays, working && !holidays);
    }

    /** Whether a text that could name days does so by itself: 土曜日 and 祝日 do, a lone 日 does not. */
    static boolean standsForDays(String text) {
        return DAYS_BY_THEMSELVES.matcher(text).find();
    }

    static DayOfWeek weekday(String letter) {
        return DayOfWeek.of(LETTERS.indexOf(letter.charAt(0)) + 1);
    }

    boolean chooses(LocalDate day) {
        boolean holiday = Holidays.published().isHoliday(day);
        if (holiday && (holidays || workingDaysOnly)) {
            return holidays;
        }
        return weekdays.contains(day.getDayOfWeek())
                && (weeks.isEmpty() || weeks.contains((day.getDayOfMonth() - 1) / 7 + 1));
    }
}
