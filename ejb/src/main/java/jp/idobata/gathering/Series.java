package jp.idobata.gathering;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.idobata.calendar.Pauses;
import jp.idobata.gathering.recurrence.Recurrence;

/**
 * What a proposal's dates mean: given one by one, or a first date with a rule and perhaps more dates beside the rule.
 * The first date is where the rule begins; whether it is a date itself is the rule's to say. Pauses and changes speak
 * of the rule's dates; a change of a day that the rule does not have says nothing.
 *
 * @param slots the dates as proposed
 * @param rrule the rule (RFC 5545), or null
 * @param pauses which of the rule's dates are not held
 * @param changes which of them are moved or cancelled
 */
record Series(List<Slot> slots, String rrule, Pauses pauses, List<DateChange> changes) {

    /** Of which nothing is left out, moved or cancelled. */
    Series(List<Slot> slots, String rrule) {
        this(slots, rrule, Pauses.NONE, List.of());
    }

    static Series of(Proposal proposal) {
        return new Series(proposal.dates(), proposal.rrule(), proposal.pauses(), proposal.changes());
    }

    /** Whether there is a rule. */
    boolean hasRule() {
        return rrule != null && !slots.isEmpty();
    }

    /** Where the rule begins, or null without one. */
    Slot first() {
        return hasRule() ? slots.get(0) : null;
    }

    /**
     * The dates the rule gives and no pause leaves out, as the rule has them, from those still going on at that moment
     * up to the horizon, in order; none without a rule.
     */
    List<Slot> byRule(LocalDateTime now) {
        return laidOut(now, (rule, from) -> rule.dates(first().startsAt(), from, horizon(now),
                ProposalRules.DATES_MOST, day -> !pauses.has(day)));
    }

    /** The dates the rule gives and a pause leaves out, likewise. */
    List<Slot> leftOut(LocalDateTime now) {
        return laidOut(now, (rule, from) -> rule.leftOut(first().startsAt(), from, horizon(now),
                ProposalRules.DATES_MOST, day -> !pauses.has(day)));
    }

    private List<Slot> laidOut(LocalDateTime now, BiFunction<Recurrence, LocalDateTime, List<LocalDateTime>> dates) {
        if (!hasRule()) {
            return List.of();
        }
        var length = Duration.between(first().startsAt(), first().overAt());
        return dates.apply(Recurrence.of(rrule), now.minus(length)).stream().map(first()::startingAt)
                .filter(slot -> slot.overAt().isAfter(now)).toList();
    }

    private static LocalDateTime horizon(LocalDateTime now) {
        return now.plusDays(ProposalRules.DAYS_AHEAD_MOST);
    }

    /** The dates given one by one: all of them, or those beside the rule. */
    List<Slot> oneByOne() {
        return hasRule() ? slots.subList(1, slots.size()) : slots;
    }

    /** Everything there is to lay out at that moment, by start; what the rule gives first. */
    Map<LocalDateTime, Slot> wanted(LocalDateTime now) {
        var wanted = new LinkedHashMap<LocalDateTime, Slot>();
        byRule(now).forEach(slot -> wanted.put(slot.startsAt(), slot));
        oneByOne().forEach(slot -> wanted.putIfAbsent(slot.startsAt(), slot));
        return wanted;
    }

    /** Whether two dates would be at the same time once all that are moved are moved. */
    boolean collides(LocalDateTime now) {
        if (!hasRule()) {
            return false;
        }
        var moved = changes.stream().filter(change -> change.moved() != null)
                .collect(Collectors.toMap(DateChange::day, DateChange::moved, (one, other) -> other));
        var starts = byRule(now).stream().map(slot -> moved.getOrDefault(slot.startsAt().toLocalDate(), slot))
                .map(Slot::startsAt).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var beside = oneByOne().stream().map(Slot::startsAt).collect(Collectors.toSet());
        return starts.values().stream().max(Comparator.naturalOrder()).orElse(0L) > 1
                || moved.values().stream().anyMatch(slot -> beside.contains(slot.startsAt()));
    }
}
