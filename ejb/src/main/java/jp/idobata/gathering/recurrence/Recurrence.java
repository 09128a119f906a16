package jp.idobata.gathering.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;

/**
 * くりかえし: a rule by which dates recur (RFC 5545, section 3.3.10). Calculates in local time, so that 10:00 stays 10:00 in
 * a zone with daylight saving time; the end of a series ({@code UNTIL}) is a local day or time too.
 */
public final class Recurrence {

    private static final Pattern COUNT = Pattern.compile("(?i)COUNT=\\d+;|;COUNT=\\d+");
    private static final Pattern END = Pattern.compile("(?i)(COUNT|UNTIL)=[^;]+;|;(COUNT|UNTIL)=[^;]+");
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final RecurrenceRule rule;
    /** The same without an end if it ends after a number of dates, else the same. */
    private final RecurrenceRule uncounted;

    private Recurrence(RecurrenceRule rule, RecurrenceRule uncounted) {
        this.rule = rule;
        this.uncounted = uncounted;
    }

    /**
     * Reads a rule such as {@code FREQ=MONTHLY;BYDAY=2SA,4SA}.
     *
     * @throws RecurrenceRefusal if it is not a rule, recurs more often than daily, or ends at a time in UTC
     */
    public static Recurrence of(String rrule) {
        try {
            var rule = strictly(rrule);
            if (recursWithinADay(rule)) {
                throw RecurrenceRefusal.badRule();
            }
            endLocally(rule);
            return switch (rule.getFreq()) {
                case YEARLY, MONTHLY, WEEKLY, DAILY -> new Recurrence(rule, rule.getCount() == null ? rule
                        : strictly(COUNT.matcher(rrule).replaceFirst("")));
                default -> throw RecurrenceRefusal.badRule();
            };
        } catch (InvalidRecurrenceRuleException e) {
            throw RecurrenceRefusal.badRule();
        }
    }

    private static RecurrenceRule strictly(String rrule) throws InvalidRecurrenceRuleException {
        return new RecurrenceRule(rrule, RecurrenceRule.RfcMode.RFC5545_STRICT);
    }

    /** The library's classes stand only when the rule's is loaded before that of its parts: no constants here. */
    private static boolean recursWithinADay(RecurrenceRule rule) {
        return rule.hasPart(Part.BYHOUR) || rule.hasPart(Part.BYMINUTE) || rule.hasPart(Part.BYSECOND);
    }

    /** An end that is a day means the whole of that day. */
    private static void endLocally(RecurrenceRule rule) {
        var until = rule.getUntil();
        if (until != null && until.isAllDay()) {
            rule.setUntil(new DateTime(until.getYear(), until.getMonth(), until.getDayOfMonth(), 23, 59, 59));
        } else if (until != null && !until.isFloating()) {
            throw RecurrenceRefusal.badRule();
        }
    }

    /**
     * The dates of a series of which nothing is left out.
     *
     * @param first when the series begins; itself a date only if the rule says so
     * @param from the earliest date wanted
     * @param until the first moment not wanted
     * @param most at most so many
     * @throws RecurrenceRefusal if the rule never comes true, such as every 30th of February
     */
    public List<LocalDateTime> dates(LocalDateTime first, LocalDateTime from, LocalDateTime until, int most) {
        return dates(first, from, until, most, day -> true);
    }

    /**
     * The dates of a series that are held. Where the rule says how many, it says how many of these.
     *
     * @param held which days are not left out
     */
    public List<LocalDateTime> dates(LocalDateTime first, LocalDateTime from, LocalDateTime until, int most,
            Predicate<LocalDate> held) {
        var dates = new ArrayList<LocalDateTime>();
        walk(first, from, until, held, (date, isHeld) -> {
            if (isHeld && !date.isBefore(from)) {
                dates.add(date);
            }
            return dates.size() < most;
        });
        return dates;
    }

    /** The dates of a series that are not held, for those who know the rule alone (RFC 5545 EXDATE). */
    public List<LocalDateTime> leftOut(LocalDateTime first, LocalDateTime from, LocalDateTime until, int most,
            Predicate<LocalDate> held) {
        var dates = new ArrayList<LocalDateTime>();
        walk(first, from, until, held, (date, isHeld) -> {
            if (!isHeld && !date.isBefore(from)) {
                dates.add(date);
            }
            return dates.size() < most;
        });
        return dates;
    }

    /**
     * The rule for those who do not know what is left out: its number of dates becomes a last day, so that whoever
     * takes {@link #leftOut} from it has what is held. Without a number, or if nothing is left out, it is the rule
     * itself.
     *
     * @param until where looking for the last day ends
     */
    public String forOthers(LocalDateTime first, LocalDateTime until, Predicate<LocalDate> held) {
        if (rule.getCount() == null || leftOut(first, first, until, 1, held).isEmpty()) {
            return toString();
        }
        var dates = dates(first, first, until, rule.getCount(), held);
        return uncounted + (dates.size() < rule.getCount() ? ""
                : ";UNTIL=" + UNTIL.format(dates.get(dates.size() - 1)));
    }

    /** The same rule without an end. */
    public Recurrence endless() {
        return rule.isInfinite() ? this : of(END.matcher(toString()).replaceFirst(""));
    }

    /** Whether it has no end. */
    public boolean isEndless() {
        return rule.isInfinite();
    }

    /** Shows each date and whether it is held to the step, for as long as that asks for more. */
    private void walk(LocalDateTime first, LocalDateTime from, LocalDateTime until, Predicate<LocalDate> held,
            BiPredicate<LocalDateTime, Boolean> step) {
        try {
            var iterator = uncounted.iterator(floating(first));
            var left = rule.getCount() == null ? Integer.MAX_VALUE : rule.getCount();
            if (rule.getCount() == null && from.isAfter(first)) {
                iterator.fastForward(floating(from));
            }
            var more = true;
            while (more && left > 0 && iterator.hasNext()) {
                var date = local(iterator.nextDateTime());
                if (!date.isBefore(until)) {
                    return;
                }
                var isHeld = held.test(date.toLocalDate());
                left -= isHeld && rule.getCount() != null ? 1 : 0;
                more = step.test(date, isHeld);
            }
        } catch (IllegalArgumentException e) {
            // The library gives up on a rule after a thousand dates that do not exist.
            throw RecurrenceRefusal.badRule();
        }
    }

    private static DateTime floating(LocalDateTime time) {
        return new DateTime(time.getYear(), time.getMonthValue() - 1, time.getDayOfMonth(), time.getHour(),
                time.getMinute(), time.getSecond());
    }

    private static LocalDateTime local(DateTime time) {
        return LocalDateTime.of(time.getYear(), time.getMonth() + 1, time.getDayOfMonth(), time.getHours(),
                time.getMinutes(), time.getSeconds());
    }

    /** The rule as text of RFC 5545. */
    @Override
    public String toString() {
        return rule.toString();
    }
}
