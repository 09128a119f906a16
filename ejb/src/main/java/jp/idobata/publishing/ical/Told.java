package jp.idobata.publishing.ical;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.idobata.calendar.Pauses;
import jp.idobata.gathering.recurrence.Recurrence;
import jp.idobata.gathering.recurrence.RecurrenceRefusal;
import jp.idobata.gathering.recurrence.Recurring;

/**
 * What calendars are told of a rule.
 *
 * @param rule without an end
 * @param dates what it gives from its first date to the last one laid out; at least two
 * @param until its last date, or null if it goes on for ever
 * @param later what it gives after those and is left out
 */
record Told(String rule, List<LocalDateTime> dates, LocalDateTime until, List<LocalDateTime> later) {

    /** Rules as people say them. Of others, such as weeks of some months only, calendars make different things. */
    private static final Pattern PLAIN = Pattern.compile("FREQ=DAILY(;BYDAY=[A-Z,]+)?|FREQ=DAILY;INTERVAL=\\d+"
            + "|FREQ=WEEKLY(;INTERVAL=\\d+)?(;BYDAY=[A-Z,]+)?|FREQ=MONTHLY(;INTERVAL=\\d+)?(;BYMONTHDAY=[\\d,-]+"
            + "|;BYDAY=[\\w,-]+(;BYSETPOS=[\\d-]+)?)?|FREQ=YEARLY(;INTERVAL=\\d+)?"
            + "(;BYMONTH=[\\d,]+(;BYMONTHDAY=[\\d,-]+|;BYDAY=[\\w,-]+)?)?");
    /** So many dates of a rule are looked through; 400 days ahead there are no more. */
    private static final int MOST = 1000;
    private static final int EVEN_LEAST = 3;
    private static final int WEEK = 7;
    /** More than one date left out for each that is held is no way to say it; but a few are no matter. */
    private static final int FEW = 10;

    /**
     * Empty if it is better said as dates.
     *
     * @param originals when the dates on record were first meant to be that can be named by that, in order
     * @param all when all of them were
     * @param cut whether only a span was asked for
     */
    static Optional<Told> of(Recurring recurring, List<LocalDateTime> originals, Set<LocalDateTime> all,
            boolean cut) {
        try {
            return recurring == null || originals.isEmpty() ? Optional.empty() : found(recurring, originals, all, cut);
        } catch (RecurrenceRefusal refusal) {
            // A rule that was kept and never comes true is no reason for nobody to have a calendar.
            return Optional.empty();
        }
    }

    private static Optional<Told> found(Recurring recurring, List<LocalDateTime> originals, Set<LocalDateTime> all,
            boolean cut) {
        var endless = Recurrence.of(recurring.rrule()).endless();
        var end = all.stream().max(LocalDateTime::compareTo).orElseThrow().plusSeconds(1);
        var given = new TreeSet<>(endless.dates(recurring.startsAt(), originals.get(0), end, MOST));
        given.retainAll(all);
        var ours = originals.stream().filter(given::contains).toList();
        if (ours.isEmpty() || !isPlain(endless)) {
            return Optional.empty();
        }
        var first = ours.get(0);
        var last = given.last();
        var dates = endless.dates(first, first, last.plusSeconds(1), MOST);
        var until = cut || comesAgain(recurring.pauses()) || !Recurrence.of(recurring.rrule()).isEndless() ? last
                : null;
        var alone = dates.size() < 2 && last.equals(until);
        return alone || dates.size() > 2 * ours.size() + FEW || !dates.contains(first) ? Optional.empty()
                : Optional.of(new Told(said(endless), dates, until, until == null ? later(recurring, last) : List
                        .of()));
    }

    /** Says that weeks begin on Monday where that counts, as RFC 5545 has it, for not every calendar knows. */
    private static String said(Recurrence rule) {
        var text = rule.toString();
        return text.startsWith("FREQ=WEEKLY;INTERVAL=") && !text.contains("WKST=") ? text + ";WKST=MO" : text;
    }

    /**
     * The rule of dates that were given one by one and lie evenly, with few gaps; empty if they do not. Some calendars
     * know rules and no lists of dates.
     *
     * @param originals at least one, in order
     */
    static Optional<Told> evenly(List<LocalDateTime> originals) {
        var first = originals.get(0);
        var last = originals.get(originals.size() - 1);
        var step = originals.stream().mapToLong(date -> ChronoUnit.DAYS.between(first, date)).reduce(0, Told::divisor);
        if (originals.size() < EVEN_LEAST || step == 0 || originals.stream().anyMatch(date -> !date.toLocalTime()
                .equals(first.toLocalTime()))) {
            return Optional.empty();
        }
        var dates = Stream.iterate(first, date -> !date.isAfter(last), date -> date.plusDays(step)).limit(MOST)
                .toList();
        return dates.size() > originals.size() * 3 / 2 ? Optional.empty()
                : Optional.of(new Told(every(step), dates, last, List.of()));
    }

    private static String every(long days) {
        var weeks = days % WEEK == 0;
        var interval = weeks ? days / WEEK : days;
        return "FREQ=" + (weeks ? "WEEKLY" : "DAILY") + (interval == 1 ? "" : ";INTERVAL=" + interval);
    }

    /** The greatest common one. */
    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    private static boolean isPlain(Recurrence rule) {
        return PLAIN.matcher(rule.toString().replaceFirst(";WKST=..", "")).matches();
    }

    private static boolean comesAgain(Pauses pauses) {
        return pauses.holidays() || pauses.yearEnd() || !pauses.months().isEmpty();
    }

    /** Single days that are taken out of it later on. */
    private static List<LocalDateTime> later(Recurring recurring, LocalDateTime last) {
        return recurring.pauses().days().stream().max(LocalDate::compareTo).filter(day -> day.isAfter(last
                .toLocalDate())).map(day -> recurring.leftOut(last.plusSeconds(1), day.plusDays(1).atStartOfDay()))
                .orElse(List.of());
    }
}
