package jp.idobata.gathering;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a proposal's dates mean: given one by one, or a first date with a rule and perhaps more dates beside the rule.
 * The first date is where the rule begins; whether it is a date itself is the rule's to say.
 *
 * @param slots the dates as proposed
 * @param rrule the rule (RFC 5545), or null
 */
record Series(List<Slot> slots, String rrule) {

    /** Whether there is a rule. */
    boolean hasRule() {
        return rrule != null && !slots.isEmpty();
    }

    /**
     * The dates the rule gives, from those still going on at that moment up to the horizon, in order; none without a
     * rule.
     */
    List<Slot> byRule(LocalDateTime now) {
        if (!hasRule()) {
            return List.of();
        }
        var first = slots.get(0);
        var length = Duration.between(first.startsAt(), first.overAt());
        return Recurrence.of(rrule).dates(first.startsAt(), now.minus(length),
                now.plusDays(ProposalRules.DAYS_AHEAD_MOST), ProposalRules.DATES_MOST)
                .stream().map(first::startingAt).filter(slot -> slot.overAt().isAfter(now)).toList();
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
}
