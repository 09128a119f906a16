package jp.idobata.web.member;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days, times and numbers the way people type them where the browser offers no picker: {@code 2026-11-28},
 * 「11/28」, 「11月28日(土)」, 「令和8年11月28日」; {@code 10:00}, 「午後1時半」, 「1000」; 「20人」. Full-width letters count as others.
 */
final class Typed {

    private static final int REIWA = 2018;
    private static final int NOON = 12;
    private static final String WEEKDAY = "\\s*(?:[(][^)]*[)])?";
    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})" + WEEKDAY),
            Pattern.compile("(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日?" + WEEKDAY),
            Pattern.compile("(?:令和|[Rr])(?<era>\\d{1,2}|元)[年.](?<month>\\d{1,2})[月.](?<day>\\d{1,2})日?" + WEEKDAY),
            Pattern.compile("(?<month>\\d{1,2})[-/.](?<day>\\d{1,2})" + WEEKDAY));
    private static final Pattern TIME = Pattern.compile("(?<half>午前|午後|[AaPp][Mm])?\\s*(?<hour>\\d{1,2})"
            + "(?:[:.](?<minute>\\d{2})(?::00)?|時(?:(?<minutes>\\d{1,2})分?|(?<thirty>半))?|(?<tight>\\d{2}))?");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,9})\\s*[人名]?");

    private Typed() {
    }

    /**
     * A day. One without a year is the next such day.
     *
     * @param today the day it is in town
     */
    static Optional<LocalDate> day(String text, LocalDate today) {
        var plain = plain(text);
        return DAYS.stream().map(pattern -> pattern.matcher(plain)).filter(Matcher::matches).findFirst()
                .flatMap(match -> day(match, today));
    }

    private static Optional<LocalDate> day(Matcher match, LocalDate today) {
        try {
            var month = Integer.parseInt(match.group("month"));
            var day = Integer.parseInt(match.group("day"));
            var year = year(match);
            if (year.isPresent()) {
                return Optional.of(LocalDate.of(year.get(), month, day));
            }
            var thisYear = LocalDate.of(today.getYear(), month, day);
            return Optional.of(thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> year(Matcher match) {
        var groups = match.pattern().pattern();
        if (groups.contains("<era>")) {
            return Optional.of(REIWA + ("元".equals(match.group("era")) ? 1 : Integer.parseInt(match.group("era"))));
        }
        return groups.contains("<year>") ? Optional.ofNullable(match.group("year")).map(Integer::valueOf)
                : Optional.empty();
    }

    /** A time of day; 24:00 is midnight. */
    static Optional<LocalTime> time(String text) {
        var match = TIME.matcher(plain(text));
        if (!match.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(match.group("hour"));
        var half = match.group("half");
        if (half != null && hour <= NOON) {
            hour = hour % NOON + (half.matches("午後|[Pp][Mm]") ? NOON : 0);
        }
        var minute = match.group("thirty") != null ? 30 : first(match, "minute", "minutes", "tight");
        return hour > 24 || minute > 59 || hour == 24 && minute > 0 ? Optional.empty()
                : Optional.of(LocalTime.of(hour % 24, minute));
    }

    /** A number of people. */
    static Optional<Integer> count(String text) {
        var match = COUNT.matcher(plain(text));
        return match.matches() ? Optional.of(Integer.valueOf(match.group(1))) : Optional.empty();
    }

    /** Degrees of latitude or longitude, such as 34.34; which of them are on the globe is for the rules to say. */
    static Optional<Double> degrees(String text) {
        var plain = plain(text);
        return plain.matches("-?\\d{1,3}(\\.\\d{1,15})?") ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    }

    /** One spelling of full-width and half-width, without space around. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static int first(Matcher match, String... groups) {
        for (var group : groups) {
            if (match.group(group) != null) {
                return Integer.parseInt(match.group(group));
            }
        }
        return 0;
    }
}
