package jp.idobata.gathering;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/**
 * くりかえし: a rule by which dates recur (RFC 5545, section 3.3.10). Calculates in local time, so that 10:00 stays
 * 10:00 in a zone with daylight saving time.
 */
public final class Recurrence {

    private final RecurrenceRule rule;

    private Recurrence(RecurrenceRule rule) {
        this.rule = rule;
    }

    /**
     * Reads a rule such as {@code FREQ=MONTHLY;BYDAY=2SA,4SA}.
     *
     * @throws GatheringRefusal if it is not a rule, or recurs more often than daily
     */
    public static Recurrence of(String rrule) {
        try {
            var rule = new RecurrenceRule(rrule, RecurrenceRule.RfcMode.RFC5545_STRICT);
            return switch (rule.getFreq()) {
                case YEARLY, MONTHLY, WEEKLY, DAILY -> new Recurrence(rule);
                default -> throw GatheringRefusal.badRule();
            };
        } catch (InvalidRecurrenceRuleException e) {
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
     */
    public List<LocalDateTime> dates(LocalDateTime first, LocalDateTime from, LocalDateTime until, int most) {
        var dates = new ArrayList<LocalDateTime>();
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
        return dates;
    }

    private static DateTime floating(LocalDateTime time) {
        return new DateTime(time.getYear(), time.getMonthValue() - 1, time.getDayOfMonth(), time.getHour(), time
                .getMinute(),
                time.getSecond());
    }

    private static LocalDateTime local(DateTime time) {
        return LocalDateTime.of(time.getYear(), time.getMonth() + 1, time.getDayOfMonth(), time.getHours(), time
                .getMinutes(),
                time.getSeconds());
    }

    /** The rule as text of RFC 5545. */
    @Override
    public String toString() {
        return rule.toString();
    }
}
