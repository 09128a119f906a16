package jp.idobata.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a date is said to a person who stands in town on a given day: 「きょう 11月21日(土) 10:00–12:00」,
 * "Sat 28 Nov, 10:00–12:00".
 * Three ways of speaking: Japanese, やさしい日本語 (variant {@code simple}: no 和暦, no names of holidays, readings in Aozora
 * notation such as {@code 11｜月《がつ》}), and English. The year is said only when it is not this year.
 */
public final class DatePhrases {

    private static final LocalDate SOLAR_CALENDAR_IN_JAPAN = LocalDate.of(1873, 1, 1);
    private static final LocalTime SMALL_HOURS_END = LocalTime.of(6, 0);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxxx", Locale.ROOT);

    private final DateWords words;
    private final LocalDate today;
    private final Function<LocalDate, Optional<String>> holidays;

    /**
     * @param locale ja, ja with variant {@code simple}, or en; anything else is spoken to in Japanese
     * @param today the day it is in town
     * @param holidays the name of the public holiday on a day, if it is one
     */
    public DatePhrases(Locale locale, LocalDate today, Function<LocalDate, Optional<String>> holidays) {
        this.words = DateWords.of(locale);
        this.today = today;
        this.holidays = holidays;
    }

    /**
     * The whole phrase: a near day's own word, the day, the time; 「きょう 11月21日(土) 10:00–12:00」.
     *
     * @param endsAt null if nobody knows
     */
    public String when(LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay) {
        return days(startsAt, endsAt, allDay) + words.say("gap") + time(startsAt, endsAt, allDay);
    }

    /** The day part of {@link #when}: the day it starts on, or first and last if it takes several whole days. */
    public String days(LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay) {
        var first = startsAt.toLocalDate();
        var day = near(first).map(word -> words.say("near", word, day(first))).orElseGet(() -> day(first));
        var last = lastDay(startsAt, endsAt, allDay);
        return allDay && last.isAfter(first) ? words.say("days", day, day(last)) : day;
    }

    /** The time part of {@link #when}: 「10:00–12:00」, 「10:00から」, 「終日」, 「20:00–翌2:00」, 「10:00–11月29日(日) 15:00」. */
    public String time(LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay) {
        if (allDay) {
            return words.say("allDay");
        }
        var start = TIME.format(startsAt);
        return endsAt == null ? words.say("from", start) : words.say("span", start, end(startsAt, endsAt));
    }

    /** Whether it lasts into another day; a night until the small hours does not. */
    public static boolean spansDays(LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay) {
        return lastDay(startsAt, endsAt, allDay).isAfter(startsAt.toLocalDate());
    }

    private String end(LocalDateTime startsAt, LocalDateTime endsAt) {
        var last = lastDay(startsAt, endsAt, false);
        var time = TIME.format(endsAt);
        if (endsAt.toLocalDate().isAfter(last)) {
            time = endsAt.toLocalTime().equals(LocalTime.MIDNIGHT) ? words.say("midnight") : words.say("nextDay", time);
        }
        return last.isAfter(startsAt.toLocalDate()) ? day(last) + words.say("gap") + time : time;
    }

    /** A night that ends in the small hours belongs to the day it began; an end at midnight to the day before. */
    private static LocalDate lastDay(LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay) {
        var first = startsAt.toLocalDate();
        if (endsAt == null || !endsAt.toLocalDate().isAfter(first)) {
            return first;
        }
        if (endsAt.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return endsAt.toLocalDate().minusDays(1);
        }
        var oneNight = first.plusDays(1).equals(endsAt.toLocalDate()) && !endsAt.toLocalTime().isAfter(SMALL_HOURS_END);
        return oneNight && !allDay ? first : endsAt.toLocalDate();
    }

    /** きょう, あした, あさって; empty for any other day. */
    public Optional<String> near(LocalDate day) {
        var distance = ChronoUnit.DAYS.between(today, day);
        return distance < 0 || distance > 2 ? Optional.empty() : Optional.of(words.say("near." + distance));
    }

    /** 「11月28日(土)」, 「11月23日(月・祝)」, 「2027年1月11日(月・祝)」. */
    public String day(LocalDate day) {
        return date(isThisYear(day) ? "day" : "dayOfYear", day, words.weekday(day));
    }

    /** 「土」, or 「月・祝」 on a public holiday. */
    public String weekday(LocalDate day) {
        return words.weekday(day) + holidayMark(day);
    }

    private String holidayMark(LocalDate day) {
        return isHoliday(day) ? words.say("holiday") : "";
    }

    /** To be read aloud, or as a heading: 「11月28日 土曜日」, with the year if it is another one. */
    public String wholeDay(LocalDate day) {
        return date(isThisYear(day) ? "wholeDay" : "wholeDayOfYear", day, words.wholeWeekday(day));
    }

    /** Over what happens on a day: {@link #wholeDay} with a near day's own word, 「きょう 11月21日 土曜日」. */
    public String heading(LocalDate day) {
        return near(day).map(word -> words.say("near", word, wholeDay(day))).orElseGet(() -> wholeDay(day));
    }

    /** For paper, with 和暦 in Japanese: 「令和8年11月28日(土)」; 「2026年11月28日(土)」 in やさしい日本語. */
    public String paperDay(LocalDate day) {
        return date("paperDay", day, words.weekday(day));
    }

    private boolean isThisYear(LocalDate day) {
        return day.getYear() == today.getYear();
    }

    private String date(String pattern, LocalDate day, String weekday) {
        return words.say(pattern, words.dayOfMonth(day.getDayOfMonth()), words.month(day),
                String.valueOf(day.getYear()), weekday, holidayMark(day), japaneseYear(day));
    }

    private static String japaneseYear(LocalDate day) {
        if (day.isBefore(SOLAR_CALENDAR_IN_JAPAN)) {
            return String.valueOf(day.getYear());
        }
        var japanese = JapaneseDate.from(day);
        var year = japanese.get(ChronoField.YEAR_OF_ERA);
        return japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE) + (year == 1 ? "元" : year);
    }

    /** Month of a calendar leaf: 「11月」, "Nov". */
    public String month(LocalDate day) {
        return words.say("month", words.month(day));
    }

    /** Month of a certain year: 「2027年3月」, "Mar 2027"; without the year if it is this one. */
    public String monthOfYear(LocalDate day) {
        return isThisYear(day) ? month(day) : monthAndYear(day);
    }

    /** The same with the year, whichever it is: a heading is read alone. */
    public String monthAndYear(LocalDate day) {
        return words.say("monthOfYear", month(day), String.valueOf(day.getYear()));
    }

    /** Whether that day is a public holiday. */
    public boolean isHoliday(LocalDate day) {
        return holidays.apply(day).isPresent();
    }

    /** The name of the public holiday on that day; empty if it is none or this way of speaking has no word for it. */
    public Optional<String> holidayName(LocalDate day) {
        return words.namesHolidays() ? holidays.apply(day) : Optional.empty();
    }

    /** For machines, as in {@code <time datetime>}: ISO 8601 with offset; the bare date if it takes the whole day. */
    public static String machine(LocalDateTime time, boolean allDay, ZoneId zone) {
        return allDay ? time.toLocalDate().toString() : ISO.format(time.atZone(zone));
    }
}
