package jp.idobata.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.idobata.calendar.TownClock;
import jp.idobata.place.FreeHours;
import jp.idobata.place.OpeningException;
import jp.idobata.place.OpeningHours;
import jp.idobata.place.OpeningTimes;
import jp.idobata.place.OpeningTimes.Ground;
import jp.idobata.place.OpeningTimes.Span;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;

/** The days of a place: its week, what is not as every week, and what is free. */
@RequestScoped
public class PlaceDays {

    private static final int WEEKDAYS = 7;
    private static final int SPECIAL_DAYS = 28;
    private static final int FREE_DAYS = 7;
    private static final int HALF_HOUR = 30;

    @Inject
    private TownClock clock;

    @Inject
    private Dates dates;

    @Inject
    private OpeningWords words;

    @Inject
    private Here here;

    /**
     * One line of the table of opening hours.
     *
     * @param weekday 1 Monday to 7 Sunday, 8 public holidays
     * @param hours from when to when, such as 9:30–18:00; empty if it is closed
     * @param today whether it is today's line
     */
    public record Day(int weekday, List<String> hours, boolean today) {
    }

    /**
     * One day by its date.
     *
     * @param hours from when to when; empty if it is closed
     * @param why why it is not as every week; empty if nobody has said
     */
    public record Dated(LocalDate day, List<String> hours, String why) {
    }

    /** Opening hours, Monday first; public holidays only where they differ. Empty if no hours are known. */
    List<Day> week(OpeningTimes times) {
        if (times.week().isEmpty()) {
            return List.of();
        }
        var holidays = times.isClosedOnHolidays() || !on(times, OpeningHours.HOLIDAYS).isEmpty();
        var today = switch (times.groundOf(dates.getToday())) {
            case HOLIDAY -> OpeningHours.HOLIDAYS;
            case WEEK -> dates.getToday().getDayOfWeek().getValue();
            case EXCEPTION, YEARLY -> 0;
        };
        return IntStream.rangeClosed(1, holidays ? OpeningHours.HOLIDAYS : WEEKDAYS)
                .mapToObj(weekday -> new Day(weekday, on(times, weekday), weekday == today)).toList();
    }

    /** What of the next four weeks is not as every week. */
    List<Dated> special(OpeningTimes times) {
        if (!times.isKnown()) {
            return List.of();
        }
        var today = dates.getToday();
        return today.datesUntil(today.plusDays(SPECIAL_DAYS)).filter(day -> times.groundOf(day) != Ground.WEEK)
                .map(day -> new Dated(day, said(times.on(day)), why(times, day))).toList();
    }

    /** What is free of the next seven days, those that are closed or taken left out. */
    List<Dated> free(OpeningTimes times, List<Span> taken) {
        var today = dates.getToday();
        var gone = new Span(today.atStartOfDay(), nextHalfHour());
        var used = Stream.concat(taken.stream(), Stream.of(gone)).toList();
        return today.datesUntil(today.plusDays(FREE_DAYS))
                .map(day -> new Dated(day, said(FreeHours.left(times.on(day), used)), dates.near(day)))
                .filter(day -> !day.hours().isEmpty()).toList();
    }

    private LocalDateTime nextHalfHour() {
        var now = clock.now().truncatedTo(ChronoUnit.MINUTES);
        return now.plusMinutes((HALF_HOUR - now.getMinute() % HALF_HOUR) % HALF_HOUR);
    }

    /** The last of the days that {@link #free} speaks of. */
    LocalDate lastFree() {
        return dates.getToday().plusDays(FREE_DAYS - 1);
    }

    private String why(OpeningTimes times, LocalDate day) {
        return switch (times.groundOf(day)) {
            case EXCEPTION -> times.exceptionOn(day).map(OpeningException::getWord).orElse("");
            case YEARLY -> Texts.in(here.getLanguage()).get("place.yearly");
            case HOLIDAY -> dates.holiday(day);
            case WEEK -> "";
        };
    }

    private List<String> said(List<Span> spans) {
        return spans.stream().map(words::span).toList();
    }

    private List<String> on(OpeningTimes times, int weekday) {
        var day = LocalDate.EPOCH;
        return times.week().stream().filter(hours -> hours.getWeekday() == weekday)
                .map(hours -> words.span(new Span(day.atTime(hours.getOpens()),
                        (hours.getCloses().isAfter(hours.getOpens()) ? day : day.plusDays(1))
                                .atTime(hours.getCloses())))).toList();
    }
}
