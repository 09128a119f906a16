package jp.idobata.place;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When a place is open. An exception of a date stands above the yearly closures, these above what holds on public
 * holidays, that above the weekday. Without hours for holidays a holiday is as its weekday, unless the place is said to
 * be closed on holidays. Hours over midnight belong to the day they begin on.
 */
public final class OpeningTimes {

    private static final int DAYS_AHEAD = 62;
    private static final int DAYS_ON_END = 8;

    private final List<OpeningHours> week;
    private final boolean closedOnHolidays;
    private final List<OpeningException> exceptions;
    private final List<YearlyClosure> closures;
    private final Predicate<LocalDate> holidays;

    /** @param holidays whether a day is a public holiday */
    public OpeningTimes(List<OpeningHours> week, boolean closedOnHolidays, List<OpeningException> exceptions,
            List<YearlyClosure> closures, Predicate<LocalDate> holidays) {
        this.week = List.copyOf(week);
        this.closedOnHolidays = closedOnHolidays;
        this.exceptions = List.copyOf(exceptions);
        this.closures = List.copyOf(closures);
        this.holidays = holidays;
    }

    /** From one moment to another, the latter no longer in it. */
    public record Span(LocalDateTime from, LocalDateTime to) {

        /** Whether a moment is in it. */
        public boolean has(LocalDateTime moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }

        /** Whether all of another is in it. */
        public boolean covers(LocalDateTime start, LocalDateTime end) {
            return !start.isBefore(from) && !end.isAfter(to);
        }
    }

    /**
     * How it is at a moment.
     *
     * @param open whether it is open
     * @param until when it closes; null if it is closed, or is open for a week and more
     * @param opensNext when it opens next; null if it is open, or does not open within two months
     */
    public record State(boolean open, LocalDateTime until, LocalDateTime opensNext) {
    }

    /** Why a day is as it is. */
    public enum Ground {
        /** A date of its own. */
        EXCEPTION,
        /** Closed every year around then. */
        YEARLY,
        /** A public holiday with hours of its own, or closed for it. */
        HOLIDAY,
        /** As every week. */
        WEEK
    }

    /** What holds every week, Monday first, each day by its hours. */
    public List<OpeningHours> week() {
        return week.stream().sorted(Comparator.comparing(OpeningHours::getWeekday)
                .thenComparing(OpeningHours::getOpens)).toList();
    }

    /** Whether it is closed on public holidays. */
    public boolean isClosedOnHolidays() {
        return closedOnHolidays;
    }

    /** When it is closed every year. */
    public List<YearlyClosure> closures() {
        return closures;
    }

    /** The dates from the first to the last that are not as their week, in order. */
    public List<OpeningException> exceptions(LocalDate first, LocalDate last) {
        return exceptions.stream().filter(exception -> !exception.getDay().isBefore(first)
                && !exception.getDay().isAfter(last)).sorted(Comparator.comparing(OpeningException::getDay)).toList();
    }

    /** Whether anything is known at all. */
    public boolean isKnown() {
        return !week.isEmpty() || exceptions.stream().anyMatch(exception -> !exception.isClosed());
    }

    /** How it is at that moment; empty if nothing is known. */
    public Optional<State> at(LocalDateTime moment) {
        if (!isKnown()) {
            return Optional.empty();
        }
        var spans = between(moment.toLocalDate().minusDays(1), moment.toLocalDate().plusDays(DAYS_ON_END));
        var now = spans.stream().filter(span -> span.has(moment)).findFirst();
        if (now.isPresent()) {
            var until = now.get().to();
            return Optional.of(new State(true, until.isBefore(moment.plusDays(DAYS_ON_END - 1)) ? until : null, null));
        }
        return Optional.of(new State(false, null,
                between(moment.toLocalDate(), moment.toLocalDate().plusDays(DAYS_AHEAD)).stream().map(Span::from)
                        .filter(from -> from.isAfter(moment)).findFirst().orElse(null)));
    }

    /** When it is open on the days from the first to the last, in order; what meets is one. */
    public List<Span> between(LocalDate first, LocalDate last) {
        var joined = new ArrayList<Span>();
        first.datesUntil(last.plusDays(1)).flatMap(day -> on(day).stream()).forEach(span -> {
            var before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && !span.from().isAfter(before.to())) {
                joined.set(joined.size() - 1, new Span(before.from(),
                        span.to().isAfter(before.to()) ? span.to() : before.to()));
            } else {
                joined.add(span);
            }
        });
        return joined;
    }

    /** The hours that begin on that day, in order. */
    public List<Span> on(LocalDate day) {
        var exception = exceptionOn(day);
        if (exception.isPresent()) {
            return exception.get().isClosed() ? List.of()
                    : List.of(span(day, exception.get().getOpens(), exception.get().getCloses()));
        }
        return switch (groundOf(day)) {
            case EXCEPTION, YEARLY -> List.of();
            case HOLIDAY -> hours(day, OpeningHours.HOLIDAYS);
            case WEEK -> hours(day, day.getDayOfWeek().getValue());
        };
    }

    /** What decides about that day. */
    public Ground groundOf(LocalDate day) {
        if (exceptionOn(day).isPresent()) {
            return Ground.EXCEPTION;
        }
        if (closures.stream().anyMatch(closure -> closure.has(day))) {
            return Ground.YEARLY;
        }
        return holidays.test(day) && (closedOnHolidays || hasHolidayHours()) ? Ground.HOLIDAY : Ground.WEEK;
    }

    /** The exception of that day, if there is one. */
    public Optional<OpeningException> exceptionOn(LocalDate day) {
        return exceptions.stream().filter(exception -> exception.getDay().equals(day)).findFirst();
    }

    private boolean hasHolidayHours() {
        return week.stream().anyMatch(hours -> hours.getWeekday() == OpeningHours.HOLIDAYS);
    }

    private List<Span> hours(LocalDate day, int weekday) {
        return week.stream().filter(hours -> hours.getWeekday() == weekday)
                .sorted(Comparator.comparing(OpeningHours::getOpens))
                .map(hours -> span(day, hours.getOpens(), hours.getCloses())).toList();
    }

    private static Span span(LocalDate day, LocalTime opens, LocalTime closes) {
        return new Span(day.atTime(opens), (closes.isAfter(opens) ? day : day.plusDays(1)).atTime(closes));
    }
}
