package jp.idobata.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import jp.idobata.calendar.RulePattern.Nth;

/**
 * How a rule of recurrence (RFC 5545 RRULE) is said to a person: 「毎月 第2・第4土曜」, "every Monday and Wednesday". Three ways
 * of speaking, as in {@link DatePhrases}. A rule that people have no plain word for is not said at all; its dates are.
 */
public final class RecurrencePhrases {

    private static final int RUN_LEAST = 3;

    private final DateWords words;
    private final DatePhrases dates;

    /**
     * @param locale ja, ja with variant {@code simple}, or en; anything else is spoken to in Japanese
     * @param dates says the last day, in the same way of speaking
     */
    public RecurrencePhrases(Locale locale, DatePhrases dates) {
        this.words = DateWords.of(locale);
        this.dates = dates;
    }

    /**
     * The rule in words.
     *
     * @param rrule the rule; null says nothing
     * @param first the day the series begins, for rules such as {@code FREQ=WEEKLY} that take their day from it; null
     * if not known
     */
    public Optional<String> say(String rrule, LocalDate first) {
        return Optional.ofNullable(rrule).flatMap(RulePattern::of)
                .map(rule -> ending(rule, often(rule, first)));
    }

    /**
     * The rule in words, with what it leaves out: 「毎月 第2・第4土曜(祝日と年末年始は休み、2027年3月まで)」. If nothing is left
     * out, as {@link #say(String, LocalDate)}. Single days that are left out are not said; a list of dates shows them.
     */
    public Optional<String> say(String rrule, LocalDate first, Pauses pauses) {
        return pauses(pauses).isEmpty() ? say(rrule, first) : Optional.ofNullable(rrule).flatMap(RulePattern::of)
                .map(rule -> withPauses(rule, often(rule, first), pauses));
    }

    /**
     * The whole sentence that a rule is shown back as: 「毎月 第2・第4土曜 10:00–12:00(祝日と年末年始は休み、2027年3月まで)」.
     *
     * @param endsAt null if not known
     */
    public Optional<String> sentence(String rrule, LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay,
            Pauses pauses) {
        return Optional.ofNullable(rrule).flatMap(RulePattern::of)
                .map(rule -> withPauses(rule, often(rule, startsAt.toLocalDate()) + words.say("gap")
                        + dates.time(startsAt, endsAt, allDay), pauses));
    }

    private String withPauses(RulePattern rule, String often, Pauses pauses) {
        var more = Stream.of(pauses(pauses), end(rule)).filter(part -> !part.isEmpty()).toList();
        return more.isEmpty() ? often : words.say("rule.with", often, String.join(words.say("rule.with.join"), more));
    }

    /** 「祝日、8月と年末年始は休み」; empty if nothing is left out but single days. */
    public String pauses(Pauses pauses) {
        var said = new ArrayList<String>();
        if (pauses.holidays()) {
            said.add(words.say("rule.pause.HOLIDAYS"));
        }
        if (!pauses.months().isEmpty()) {
            said.add(words.say("rule.pause.MONTHS", joined(List.copyOf(pauses.months()), words::month)));
        }
        if (pauses.yearEnd()) {
            said.add(words.say("rule.pause.YEAR_END"));
        }
        var last = said.size() - 1;
        return last < 0 ? "" : words.say("rule.pauses", last == 0 ? said.get(0)
                : String.join(words.say("rule.pauses.join"), said.subList(0, last)) + words.say("rule.pauses.lastJoin")
                        + said.get(last));
    }

    private String end(RulePattern rule) {
        if (rule.until() != null) {
            var wholeMonth = rule.until().getDayOfMonth() == rule.until().lengthOfMonth();
            return words.say("rule.last", wholeMonth ? dates.monthOfYear(rule.until()) : dates.day(rule.until()));
        }
        return rule.count() == null ? "" : words.say("rule.number", rule.count().toString());
    }

    private String often(RulePattern rule, LocalDate first) {
        return first == null ? often(rule) : often(rule.beginning(first));
    }

    private String ending(RulePattern rule, String often) {
        if (rule.until() != null) {
            return words.say("rule.until", often, dates.day(rule.until()));
        }
        return rule.count() == null ? often : words.say("rule.count", often, rule.count().toString());
    }

    private String often(RulePattern rule) {
        var yearly = "yearly".equals(rule.often());
        var months = rule.months().isEmpty() ? "" : joined(rule.months(), words::month);
        var days = rule.days().isEmpty() ? monthDays(rule.monthDays()) : weekdays(rule.days());
        if (yearly && !days.isEmpty()) {
            days = words.say(rule.days().isEmpty() ? "rule.date" : "rule.dayInMonth", months, days);
        }
        var key = "rule." + rule.often() + (days.isEmpty() && !"daily".equals(rule.often()) ? ".bare" : "");
        var text = words.say(words.firstOf(key + "." + rule.interval(), key + ".n"), days,
                String.valueOf(rule.interval()));
        return yearly || months.isEmpty() ? text : words.say("rule.inMonths", text, months);
    }

    private String monthDays(List<Integer> days) {
        return days.isEmpty() ? "" : joined(days, day -> words.say(words.firstOf("rule.monthDay." + day,
                "rule.monthDay"),
                words.dayOfMonth(day)));
    }

    /** 「月・水曜」, 「第2・第4土曜」, 「第1月曜、第3水曜」: weekdays that share their places are said together. */
    private String weekdays(List<Nth> days) {
        var places = new LinkedHashMap<Integer, TreeSet<Integer>>();
        for (var day : days) {
            places.computeIfAbsent(day.weekday().getValue(), any -> new TreeSet<>(RecurrencePhrases::lastIsLast))
                    .add(day.place());
        }
        var groups = new LinkedHashMap<TreeSet<Integer>, TreeSet<Integer>>();
        places.forEach((weekday, at) -> groups.computeIfAbsent(at, any -> new TreeSet<>()).add(weekday));
        var said = new ArrayList<String>();
        groups.forEach((at, weekdays) -> said.add(nth(List.copyOf(at), words.say("rule.weekdays",
                joined(List.copyOf(weekdays), day -> words.say(words.say("rule.weekday") + "." + day))))));
        return String.join(words.say("rule.groups"), said);
    }

    private static int lastIsLast(int one, int other) {
        return Integer.compareUnsigned(one, other);
    }

    private String nth(List<Integer> places, String weekdays) {
        return places.equals(List.of(0)) ? weekdays
                : words.say("rule.nthDay", list(places.stream()
                        .map(place -> words.say(words.firstOf("rule.nth." + place, "rule.nth"), place.toString()))
                        .toList()), weekdays);
    }

    /** Numbers in order, three and more in a row as from … to. */
    private String joined(List<Integer> numbers, IntFunction<String> name) {
        var said = new ArrayList<String>();
        for (int i = 0, end; i < numbers.size(); i = end) {
            end = i + 1;
            while (end < numbers.size() && numbers.get(end) == numbers.get(end - 1) + 1) {
                end++;
            }
            if (end - i >= RUN_LEAST) {
                said.add(words.say("rule.run", name.apply(numbers.get(i)), name.apply(numbers.get(end - 1))));
            } else {
                numbers.subList(i, end).forEach(number -> said.add(name.apply(number)));
            }
        }
        return list(said);
    }

    private String list(List<String> said) {
        var last = said.size() - 1;
        return last == 0 ? said.get(0)
                : String.join(words.say("rule.join"), said.subList(0, last)) + words.say("rule.lastJoin") + said
                        .get(last);
    }
}
