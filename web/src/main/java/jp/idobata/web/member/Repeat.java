package jp.idobata.web.member;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ways of recurring that the posting form offers, each a rule (RFC 5545) made from the first date and from what is
 * ticked; where nothing is, the first date says it.
 */
enum Repeat {

    /** 毎週. */
    WEEKLY {
        @Override
        String rule(LocalDate first, Ticks ticks) {
            return "FREQ=WEEKLY;BYDAY=" + String.join(",", ticks.weekdaysOr(first));
        }
    },
    /** 隔週. */
    FORTNIGHTLY {
        @Override
        String rule(LocalDate first, Ticks ticks) {
            return "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + String.join(",", ticks.weekdaysOr(first));
        }
    },
    /** 毎月 第2・第4土曜 and the like; a fifth one that is not ticked means the last, for most months have no fifth. */
    MONTHLY {
        @Override
        String rule(LocalDate first, Ticks ticks) {
            return "FREQ=MONTHLY;BYDAY=" + ticks.weekdaysOr(first).stream().flatMap(day ->
                    ticks.weeksOr(first).stream().map(week -> week + day)).collect(Collectors.joining(","));
        }
    },
    /** 毎月 最後の金曜 and the like. */
    LAST_WEEKDAY {
        @Override
        String rule(LocalDate first, Ticks ticks) {
            return "FREQ=MONTHLY;BYDAY=" + ticks.weekdaysOr(first).stream().map(day -> "-1" + day)
                    .collect(Collectors.joining(","));
        }
    },
    /** 毎月15日 and the like; a month that has no such day is left out. */
    SAME_DAY {
        @Override
        String rule(LocalDate first, Ticks ticks) {
            return "FREQ=MONTHLY;BYMONTHDAY=" + first.getDayOfMonth();
        }
    },
    /** 毎月 月末. */
    MONTH_END {
        @Override
        String rule(LocalDate first, Ticks ticks) {
            return "FREQ=MONTHLY;BYMONTHDAY=-1";
        }
    },
    /** 毎年、同じ日. */
    YEARLY {
        @Override
        String rule(LocalDate first, Ticks ticks) {
            return "FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";BYMONTHDAY=" + first.getDayOfMonth();
        }
    };

    private static final Pattern UNTIL = Pattern.compile(";UNTIL=(\\d{8})(T\\d{6})?");
    private static final Pattern COUNT = Pattern.compile(";COUNT=(\\d+)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /**
     * A rule that the form has words for.
     *
     * @param repeat the way of recurring
     * @param ticks which weekdays and weeks it says
     */
    record Known(Repeat repeat, Ticks ticks) {
    }

    /** The rule, without an end. */
    abstract String rule(LocalDate first, Ticks ticks);

    /** A rule with another end: a last day, a number of dates, or none. */
    static String ending(String rrule, LocalDate last, Integer count) {
        return endless(rrule) + (last != null ? ";UNTIL=" + DAY.format(last) + "T235959"
                : count != null ? ";COUNT=" + count : "");
    }

    private static String endless(String rrule) {
        return COUNT.matcher(UNTIL.matcher(rrule).replaceFirst("")).replaceFirst("");
    }

    /** The one of that name, if there is one. */
    static Optional<Repeat> named(String name) {
        return Arrays.stream(values()).filter(repeat -> repeat.name().equals(name)).findFirst();
    }

    /** Which of these a rule is, the one that says most; empty if it is another one. */
    static Optional<Known> of(String rrule, LocalDateTime first) {
        var endless = endless(rrule);
        var ticks = Ticks.in(endless);
        return Arrays.stream(values()).filter(repeat -> repeat.rule(first.toLocalDate(), ticks).equals(endless))
                .reduce((one, other) -> other).map(repeat -> new Known(repeat, ticks));
    }

    /** The last day of a rule, or null. */
    static LocalDate last(String rrule) {
        var until = UNTIL.matcher(rrule);
        return until.find() ? LocalDate.parse(until.group(1), DAY) : null;
    }

    /** How many dates a rule has, or null. */
    static Integer count(String rrule) {
        var count = COUNT.matcher(rrule);
        return count.find() ? Integer.valueOf(count.group(1)) : null;
    }
}
