package jp.idobata.gathering.recurrence;

import java.time.LocalDateTime;
import java.util.List;
import jp.idobata.calendar.Pauses;

/**
 * How something published recurs, for those who read it.
 *
 * @param rrule the rule (RFC 5545), as it was posted
 * @param startsAt where the rule begins
 * @param pauses what it leaves out
 */
public record Recurring(String rrule, LocalDateTime startsAt, Pauses pauses) {

    private static final int YEARS_MOST = 20;
    private static final int DATES_MOST = 400;

    /** As it is kept; null without a rule. */
    public static Recurring of(String rrule, LocalDateTime startsAt, String pauses) {
        return rrule == null ? null : new Recurring(rrule, startsAt, Pauses.of(pauses));
    }

    /** The rule for calendars that do not know its pauses, to be read with {@link #leftOut}. */
    public String forOthers() {
        return pauses.none() ? rrule
                : Recurrence.of(rrule).forOthers(startsAt, startsAt.plusYears(YEARS_MOST), day -> !pauses.has(day));
    }

    /** The dates the rule gives in a span that are not held (EXDATE), in order, at most 400. */
    public List<LocalDateTime> leftOut(LocalDateTime from, LocalDateTime until) {
        return pauses.none() ? List.of()
                : Recurrence.of(rrule).leftOut(startsAt, from, until, DATES_MOST, day -> !pauses.has(day));
    }
}
