package jp.idobata.gathering;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;

/**
 * くりかえし: a rule by which dates recur (RFC 5545, section 3.3.10). Calculates in local time, so that 10:00 stays 10:00 in
 * a zone with daylight saving time; the end of a series ({@code UNTIL}) is a local day or time too.
 */
public final class Recurrence {

    private final RecurrenceRule rule;

    private Recurrence(RecurrenceRule rule) {
        this.rule = rule;
    }

    /**
     * Reads a rule such as {@code FREQ=MONTHLY;BYDAY=2SA,4SA}.
     *
     * @throws GatheringRefusal if it is not a rule, recurs more often than daily, or ends at a time in UTC
     */
    public static Recurrence of(String rrule) {
        try {
            var rule = new RecurrenceRule(rrule, RecurrenceRule.RfcMode.RFC5545_STRICT);
            if (recursWithinADay(rule)) {
                throw GatheringRefusal.badRule();
            }
            endLocally(rule);
            return switch (rule.getFreq()) {
                case YEARLY, MONTHLY, WEEKLY, DAILY -> new Recurrence(rule);
                default -> throw GatheringRefusal.badRule();
            };
        } catch (InvalidRecurrenceRuleException e) {
            throw GatheringRefusal.badRule();
        }
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
            throw GatheringRefusal.badRule();
        }
    }

    /**
     * The dates of a series.
     *
     * @param first when the series begins; itself a date only if the rule says so
     * @param from the earliest date wanted
     * @param until the first moment not wanted
     * @param most at most so many
     * @throws GatheringRefusal if the rule never comes true, such as every 30th of February
     */
    public List<LocalDateTime> dates(LocalDateTime first, LocalDateTime from, LocalDateTime until, int most) {
        var dates = new ArrayList<LocalDateTime>();
        try {
            var iterator = rule.iterator(floating(first));
            if (from.isAfter(first)) {
                iterator.fastForward(floating(from));
            }
            while (iterator.hasNext() && dates.size() < most) {
                var date = local(iterator.nextDateTime());
                if (!date.isBefore(until)) {
                    break;
                }
                dates.add(date);
            }
        } catch (IllegalArgumentException e) {
            // The library gives up on a rule after a thousand dates that do not exist.
            throw GatheringRefusal.badRule();
        }
        return dates;
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
