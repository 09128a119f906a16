package jp.idobata.gathering;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.idobata.gathering.recurrence.Recurrence;

/**
 * 前回をコピー: when a gathering would be held the next time. Without a rule that is the first same weekday after the last
 * date, at the same hour; with a rule, the first date the rule gives after the last one. What is cancelled or was
 * moved counts as it was first meant.
 *
 * @param dates where it would begin; empty if that cannot be said, for the series goes on as far as one may post
 * @param rrule the rule, without its last day, which is over; null if there is none, or it has nothing to begin with
 */
record NextTime(List<Slot> dates, String rrule) {

    private static final Pattern UNTIL = Pattern.compile(";UNTIL=[^;]*|UNTIL=[^;]*;");
    private static final Pattern COUNT = Pattern.compile(";COUNT=\\d+|COUNT=\\d+;");
    private static final int WEEK = 7;

    static NextTime of(Gathering gathering, LocalDateTime now) {
        var last = gathering.getOccurrences().stream().max(Comparator.comparing(Occurrence::getOriginalStartsAt));
        var endless = gathering.getRrule() == null ? null : UNTIL.matcher(gathering.getRrule()).replaceAll("");
        var next = last.flatMap(date -> endless == null ? Optional.of(weekday(date, now))
                : byRule(gathering, endless, date, now))
                .filter(date -> date.startsAt().isBefore(now.plusDays(ProposalRules.DAYS_AHEAD_MOST)));
        return next.map(date -> new NextTime(List.of(date), endless)).orElse(new NextTime(List.of(), null));
    }

    /** What a gathering says, to be held the next time. */
    static Proposal proposal(Gathering gathering, LocalDateTime now) {
        var next = of(gathering, now);
        return gathering.asProposal(now).heldOn(next.dates, next.rrule);
    }

    private static Slot weekday(Occurrence last, LocalDateTime now) {
        var start = last.getOriginalStartsAt();
        var weeks = start.isAfter(now) ? 0 : ChronoUnit.DAYS.between(start, now) / WEEK;
        return slot(last).startingAt(start.plusDays((weeks + 1) * WEEK));
    }

    private static Optional<Slot> byRule(Gathering gathering, String endless, Occurrence last, LocalDateTime now) {
        var from = last.getOriginalStartsAt().isAfter(now) ? last.getOriginalStartsAt() : now;
        var counted = COUNT.matcher(endless).replaceAll("");
        var pauses = gathering.getRepetition().getPauses();
        var first = gathering.getRepetition().first();
        return Recurrence.of(counted).dates(first.startsAt(), from.plusSeconds(1),
                now.plusDays(ProposalRules.DAYS_AHEAD_MOST), 1, day -> !pauses.has(day)).stream().findFirst()
                .map(first::startingAt);
    }

    /** As long as it was meant to be, beginning when it was first meant to. */
    private static Slot slot(Occurrence date) {
        var start = date.getOriginalStartsAt();
        var end = date.getEndsAt() == null ? null
                : start.plus(Duration.between(date.getStartsAt(), date.getEndsAt()));
        return new Slot(start, end, date.isAllDay());
    }
}
