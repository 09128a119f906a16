package jp.idobata.web.member;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways of recurring that the posting form offers, each a rule (RFC 5545) made from the first date. */
enum Repeat {

    /** 毎週. */
    WEEKLY {
        @Override
        String rule(LocalDate first) {
            return "FREQ=WEEKLY;BYDAY=" + weekday(first);
        }
    },
    /** 2週間ごと. */
    FORTNIGHTLY {
        @Override
        String rule(LocalDate first) {
            return "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + weekday(first);
        }
    },
    /** 毎月 第2土曜 and the like; a fifth one means the last, for most months have no fifth. */
    MONTHLY {
        @Override
        String rule(LocalDate first) {
            return "FREQ=MONTHLY;BYDAY=" + (week(first) == 5 ? -1 : week(first)) + weekday(first);
        }
    },
    /** 毎月 第1・第3土曜, or 第2・第4土曜. */
    TWICE_A_MONTH {
        @Override
        String rule(LocalDate first) {
            var week = week(first) % 2 == 0 ? 2 : 1;
            return "FREQ=MONTHLY;BYDAY=" + week + weekday(first) + "," + (week + 2) + weekday(first);
        }
    },
    /** 毎月15日 and the like. */
    SAME_DAY {
        @Override
        String rule(LocalDate first) {
            return "FREQ=MONTHLY;BYMONTHDAY=" + first.getDayOfMonth();
        }
    };

    private static final Pattern UNTIL = Pattern.compile(";UNTIL=(\\d{8})(T\\d{6})?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** The rule, without an end. */
    abstract String rule(LocalDate first);

    /**
     * The rule.
     *
     * @param last the last day it may come true, or null
     */
    String rule(LocalDate first, LocalDate last) {
        return until(rule(first), last);
    }

    /** A rule with another last day, or none. */
    static String until(String rrule, LocalDate last) {
        return UNTIL.matcher(rrule).replaceFirst("") + (last == null ? "" : ";UNTIL=" + DAY.format(last) + "T235959");
    }

    /** The one of that name, if there is one. */
    static Optional<Repeat> named(String name) {
        return Arrays.stream(values()).filter(repeat -> repeat.name().equals(name)).findFirst();
    }

    /** Which of these a rule is; empty if it is another one. */
    static Optional<Repeat> of(String rrule, LocalDateTime first) {
        var endless = UNTIL.matcher(rrule).replaceFirst("");
        return Arrays.stream(values()).filter(repeat -> repeat.rule(first.toLocalDate()).equals(endless)).findFirst();
    }

    /** The last day of a rule, or null. */
    static LocalDate last(String rrule) {
        var until = UNTIL.matcher(rrule);
        return until.find() ? LocalDate.parse(until.group(1), DAY) : null;
    }

    private static int week(LocalDate day) {
        return (day.getDayOfMonth() - 1) / (int) ChronoUnit.WEEKS.getDuration().toDays() + 1;
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().name().substring(0, 2).toUpperCase(Locale.ROOT);
    }
}
