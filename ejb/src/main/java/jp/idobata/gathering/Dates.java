package jp.idobata.gathering;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dates of one gathering: lays them out from what was proposed, and keeps what people were already told. */
final class Dates {

    private final Gathering gathering;

    private Dates(Gathering gathering) {
        this.gathering = gathering;
    }

    static Dates of(Gathering gathering) {
        return new Dates(gathering);
    }

    /**
     * Replaces the dates to come by those proposed. Dates gone by stay as history; a date to come that is proposed
     * again keeps its identity, its cancellation and its move.
     */
    void replace(List<Slot> slots, String rrule, LocalDateTime now) {
        gathering.follow(rrule, slots.isEmpty() ? null : slots.get(0));
        var wanted = new LinkedHashMap<LocalDateTime, Slot>();
        (rrule == null ? slots : byRule(now)).forEach(slot -> wanted.put(slot.startsAt(), slot));
        gathering.getOccurrences().removeIf(date -> date.getOverAt().isAfter(now)
                && !wanted.containsKey(date.getOriginalStartsAt()));
        add(wanted, rrule != null, rrule == null);
    }

    /** Lays out what the rule gives up to the horizon; what is there stays. Returns how many dates were added. */
    int extend(LocalDateTime now) {
        if (gathering.getRrule() == null) {
            return 0;
        }
        var wanted = new LinkedHashMap<LocalDateTime, Slot>();
        byRule(now).forEach(slot -> wanted.put(slot.startsAt(), slot));
        return add(wanted, true, false);
    }

    Occurrence at(LocalDateTime originalStartsAt) {
        return gathering.getOccurrences().stream().filter(date -> date.getOriginalStartsAt().equals(originalStartsAt))
                .findFirst().orElseThrow(GatheringRefusal::notFound);
    }

    void addExtra(Slot slot) {
        if (gathering.getOccurrences().stream().anyMatch(date -> date.getOriginalStartsAt().equals(slot.startsAt()))) {
            throw GatheringRefusal.dateTaken();
        }
        gathering.getOccurrences().add(new Occurrence(gathering, slot, false));
    }

    private List<Slot> byRule(LocalDateTime now) {
        var first = gathering.firstOfRule();
        return Recurrence.of(gathering.getRrule())
                .dates(first.startsAt(), first.startsAt().isAfter(now) ? first.startsAt() : now,
                        now.plusDays(ProposalRules.DAYS_AHEAD_MOST), ProposalRules.DATES_MOST)
                .stream().map(first::startingAt).toList();
    }

    private int add(Map<LocalDateTime, Slot> wanted, boolean rule, boolean rewrite) {
        for (var date : gathering.getOccurrences()) {
            var slot = wanted.remove(date.getOriginalStartsAt());
            if (slot != null && rewrite) {
                date.moveTo(slot);
            }
        }
        wanted.values().forEach(slot -> gathering.getOccurrences().add(new Occurrence(gathering, slot, rule)));
        return wanted.size();
    }
}
