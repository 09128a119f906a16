package jp.idobata.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What people have a word for in a rule of recurrence (RFC 5545, section 3.3.10): how often, and on which days.
 *
 * @param often daily, weekly, monthly or yearly
 * @param interval 1 for every, 2 for every other …
 * @param days weekdays, with their place in the month or 0
 * @param monthDays days of the month, -1 for the last
 * @param months 1 to 12; empty if it is not bound to months
 * @param until the last day, or null
 * @param count how many dates in all, or null
 */
record RulePattern(String often, int interval, List<Nth> days, List<Integer> monthDays, List<Integer> months,
        LocalDate until, Integer count) {

    private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS",
            "UNTIL", "COUNT", "WKST");
    private static final Map<String, String> OFTEN = Map.of("DAILY", "daily", "WEEKLY", "weekly", "MONTHLY", "monthly",
            "YEARLY", "yearly");
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern NTH = Pattern.compile("(-1|\\+?[1-5])?(" + String.join("|", WEEKDAYS) + ")");

    /**
     * A weekday.
     *
     * @param place 1 to 5 in the month, -1 for the last, 0 for every one
     */
    record Nth(int place, DayOfWeek weekday) {
    }

    /** The pattern of a rule; empty if it is no rule or says what there is no plain word for. */
    static Optional<RulePattern> of(String rrule) {
        try {
            var parts = parts(rrule);
            if (!KNOWN.containsAll(parts.keySet()) || !OFTEN.containsKey(parts.get("FREQ"))) {
                return Optional.empty();
            }
            return Optional.of(new RulePattern(OFTEN.get(parts.get("FREQ")),
                    Integer.parseInt(parts.getOrDefault("INTERVAL", "1")), days(parts),
                    list(parts.get("BYMONTHDAY"), Integer::valueOf), list(parts.get("BYMONTH"), Integer::valueOf),
                    until(parts.get("UNTIL")), parts.containsKey("COUNT") ? Integer.valueOf(parts.get("COUNT")) : null))
                    .map(RulePattern::plain).filter(RulePattern::isPlain);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> parts(String rrule) {
        var parts = new HashMap<String, String>();
        for (var part : rrule.split(";")) {
            var pair = part.split("=", 2);
            parts.put(pair[0], pair.length == 2 ? pair[1] : "");
        }
        return parts;
    }

    private static <T> List<T> list(String values, Function<String, T> read) {
        return values == null ? List.of() : Arrays.stream(values.split(",")).map(read).sorted().toList();
    }

    /** BYSETPOS of a single weekday is the same as its place in the month. */
    private static List<Nth> days(Map<String, String> parts) {
        var places = list(parts.get("BYSETPOS"), Integer::valueOf);
        var days = parts.containsKey("BYDAY") ? Arrays.stream(parts.get("BYDAY").split(",")).map(RulePattern::day)
                .toList()
                : List.<Nth>of();
        if (places.isEmpty()) {
            return days;
        }
        if (days.size() != 1 || days.get(0).place != 0) {
            throw new IllegalArgumentException("BYSETPOS");
        }
        return places.stream().map(place -> new Nth(place, days.get(0).weekday)).toList();
    }

    private static Nth day(String text) {
        var nth = NTH.matcher(text);
        if (!nth.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Nth(nth.group(1) == null ? 0 : Integer.parseInt(nth.group(1)),
                DayOfWeek.of(WEEKDAYS.indexOf(nth.group(2)) + 1));
    }

    /** The end is left out where it is a moment in UTC: which day that is in town, the rule alone does not tell. */
    private static LocalDate until(String text) {
        return text == null || text.endsWith("Z") ? null
                : LocalDate.parse(text.substring(0, Math.min(8, text.length())), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Weekdays without a place in the month are simply every week, whatever they are counted in. */
    private RulePattern plain() {
        var everyWeek = !days.isEmpty() && days.stream().allMatch(day -> day.place == 0) && interval == 1
                && monthDays.isEmpty();
        return everyWeek ? new RulePattern("weekly", 1, days, List.of(), months, until, count) : this;
    }

    private boolean isPlain() {
        var places = days.stream().filter(day -> day.place != 0).count();
        var days1 = monthDays.stream().allMatch(day -> day >= -1 && day != 0 && day <= 31);
        var whole = interval >= 1 && days1 && months.stream().allMatch(month -> month >= 1 && month <= 12)
                && days.stream().allMatch(day -> day.place >= -1 && day.place <= 5);
        return whole && (days.isEmpty() || monthDays.isEmpty()) && switch (often) {
            case "daily" -> days.isEmpty() && monthDays.isEmpty();
            case "weekly" -> places == 0 && monthDays.isEmpty();
            case "monthly" -> places == days.size();
            default -> places == days.size() && months.isEmpty() == (days.isEmpty() && monthDays.isEmpty());
        };
    }

    /** The same with what the rule leaves to its first day. */
    RulePattern beginning(LocalDate first) {
        if (!days.isEmpty() || !monthDays.isEmpty() || "daily".equals(often)) {
            return this;
        }
        if ("weekly".equals(often)) {
            return new RulePattern(often, interval, List.of(new Nth(0, first.getDayOfWeek())), monthDays, months, until,
                    count);
        }
        return new RulePattern(often, interval, days, List.of(first.getDayOfMonth()),
                "yearly".equals(often) && months.isEmpty() ? List.of(first.getMonthValue()) : months, until, count);
    }
}
