package jp.idobata.intake.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often, as people write it: 毎週水曜, 隔週土曜, 毎月第2・4土曜, 毎月最終金曜, 毎月15日.
 *
 * @param rrule the rule (RFC 5545), without an end
 * @param first the first day of it from the day it was asked for
 */
public record Recurrence(String rrule, LocalDate first) {

    private static final String WEEKS = "第[1-5](?:[・、,と]?第?[1-5]){0,6}|最終|最後の|月?末の";
    private static final String DAY = "(?:[月火水木金土日]曜日?+|[月火水木金土日](?![月時分間回\\d程曜]))";
    private static final String DAYS = "(?!日(?![曜・、]))" + DAY + "(?:[・、,と]?~?" + DAY + "){0,8}+";
    private static final String NTH = "(" + WEEKS + ")(" + DAYS + ")";
    private static final String OF_MONTH = "\\d{1,2}日?(?:[・、,と]\\d{1,2}日?){0,8}日";
    /** The words, from where they begin. */
    static final Pattern WORDS = Pattern.compile("(?:毎月の?|各月の?)?(?:" + NTH + ")(?:[・、,とや及び]*(?:" + NTH + ")){0,6}"
            + "|(毎週の?|各週の?|隔週の?|毎(?!日))(平日|" + DAYS + ")(?![a-z])|毎月の?(" + OF_MONTH + ")");
    private static final Pattern EACH_NTH = Pattern.compile(NTH);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final int WEEKLY = 5;
    private static final int WEEKDAYS = 6;
    private static final int DATES = 7;
    private static final int FARTHEST = 366;

    /**
     * The first words of that kind in a text.
     *
     * @param folded the text
     * @param from the first day that counts
     */
    public static Optional<Recurrence> in(String folded, LocalDate from) {
        Matcher words = WORDS.matcher(folded);
        while (words.find()) {
            List<Choice> choices = choices(words);
            for (LocalDate day = from; !choices.isEmpty() && day.isBefore(from.plusDays(FARTHEST));
                    day = day.plusDays(1)) {
                LocalDate candidate = day;
                if (choices.stream().anyMatch(choice -> choice.takes(candidate))) {
                    return Optional.of(new Recurrence(rule(words, choices), day));
                }
            }
        }
        return Optional.empty();
    }

    /** A weekday and its place in the month (0 for each, -1 for the last), or a day of the month. */
    private record Choice(DayOfWeek weekday, int place, int dayOfMonth) {

        boolean takes(LocalDate day) {
            if (weekday == null) {
                return day.getDayOfMonth() == dayOfMonth;
            }
            boolean last = day.plusWeeks(1).getMonth() != day.getMonth();
            return day.getDayOfWeek() == weekday && (place == 0 || place == -1 && last
                    || place == (day.getDayOfMonth() - 1) / 7 + 1);
        }

        String said() {
            return weekday == null ? String.valueOf(dayOfMonth)
                    : (place == 0 ? "" : place) + weekday.name().substring(0, 2).toUpperCase(Locale.ROOT);
        }
    }

    private static List<Choice> choices(Matcher words) {
        List<Choice> choices = new ArrayList<>();
        if (words.group(DATES) != null) {
            numbers(words.group(DATES)).stream().filter(day -> day >= 1 && day <= 31)
                    .forEach(day -> choices.add(new Choice(null, 0, day)));
        } else if (words.group(WEEKLY) != null) {
            DayFilter.parse(words.group(WEEKDAYS)).weekdays().forEach(day -> choices.add(new Choice(day, 0, 0)));
        } else {
            Matcher nth = EACH_NTH.matcher(words.group());
            while (nth.find()) {
                Set<Integer> places = nth.group(1).startsWith("第") ? numbers(nth.group(1)) : Set.of(-1);
                places.forEach(place -> DayFilter.parse(nth.group(2)).weekdays()
                        .forEach(day -> choices.add(new Choice(day, place, 0))));
            }
        }
        return choices;
    }

    private static String rule(Matcher words, List<Choice> choices) {
        String days = String.join(",", choices.stream().map(Choice::said).distinct().toList());
        if (words.group(DATES) != null) {
            return "FREQ=MONTHLY;BYMONTHDAY=" + days;
        }
        if (words.group(WEEKLY) == null) {
            return "FREQ=MONTHLY;BYDAY=" + days;
        }
        return "FREQ=WEEKLY;" + (words.group(WEEKLY).startsWith("隔") ? "INTERVAL=2;" : "") + "BYDAY=" + days;
    }

    private static Set<Integer> numbers(String text) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(Integer.valueOf(number.group()));
        }
        return numbers;
    }
}
