package jp.idobata.gathering;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.idobata.calendar.Pauses;

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
     * again keeps its identity, its cancellation and its move. It is known by when it is now, or by when it was first
     * meant to be. If the rule's time changes, a date that was cancelled or moved elsewhere stays so; so does a
     * date without a rule that alone goes to another time of its day.
     */
    void replace(Series series, LocalDateTime now) {
        replace(series, now, date -> false);
    }

    /**
     * The same.
     *
     * @param expected on which dates people count: these are cancelled when they are no longer proposed, not forgotten
     */
    void replace(Series series, LocalDateTime now, Predicate<Occurrence> expected) {
        gathering.follow(Repetition.of(series));
        var wanted = series.wanted(now);
        var gone = gathering.getOccurrences().stream().filter(date -> !date.getOverAt().isAfter(now)).toList();
        gone.forEach(date -> {
            wanted.remove(date.getOriginalStartsAt());
            wanted.remove(date.getStartsAt());
        });
        var taken = gathering.getOccurrences().stream().filter(date -> !gone.contains(date))
                .map(Occurrence::getStartsAt).collect(Collectors.toSet());
        var others = gathering.getOccurrences().stream()
                .filter(date -> !gone.contains(date) && !keep(date, wanted, taken)).toList();
        var byRule = starts(series.byRule(now));
        var unmatched = others.stream().filter(date -> !reschedule(date, wanted, byRule)).toList();
        var left = unmatched.stream().filter(date -> !shift(date, unmatched, wanted, byRule)).toList();
        left.forEach(date -> drop(date, expected));
        add(wanted, byRule);
        series.changes().forEach(change -> on(change.day(), series.hasRule()).filter(date -> !gone.contains(date))
                .ifPresent(date -> date.change(change, gathering.getUpdatedAt())));
        gathering.getOccurrences().stream().filter(date -> !gone.contains(date) && !left.contains(date))
                .forEach(Occurrence::takeUp);
    }

    private void drop(Occurrence date, Predicate<Occurrence> expected) {
        if (expected.test(date)) {
            date.drop(gathering.getUpdatedAt());
        } else {
            gathering.getOccurrences().remove(date);
        }
    }

    /** The dates to come that are not as they were first meant to be. */
    List<Departure> departures(LocalDateTime now) {
        return gathering.getOccurrences().stream().filter(date -> date.getOverAt().isAfter(now))
                .filter(Departure::isOne).map(Departure::of).sorted(Comparator.comparing(Departure::original)).toList();
    }

    /**
     * Has the dates to come stand as they stood when a series was last laid out: those that departed from it do so
     * again, and no others of those it has.
     */
    void putBack(Series series, List<Departure> departures, LocalDateTime now) {
        var wanted = series.wanted(now);
        var coming = gathering.getOccurrences().stream().filter(date -> date.getOverAt().isAfter(now)).toList();
        var others = new HashSet<>(coming);
        for (var stood : departures) {
            one(coming, Occurrence::getOriginalStartsAt, stood.original())
                    .or(() -> one(coming, Occurrence::getStartsAt, stood.slot().startsAt())).filter(others::remove)
                    .ifPresent(date -> date.putBack(stood));
        }
        others.stream().filter(date -> wanted.containsKey(date.getOriginalStartsAt())).forEach(date -> {
            date.moveTo(wanted.get(date.getOriginalStartsAt()));
            date.reinstate();
        });
    }

    private static Optional<Occurrence> one(List<Occurrence> dates, Function<Occurrence, LocalDateTime> when,
            LocalDateTime moment) {
        return dates.stream().filter(date -> when.apply(date).equals(moment)).findFirst();
    }

    /** The rule's date of a day; without a rule the only one of that day. */
    private Optional<Occurrence> on(LocalDate day, boolean ruled) {
        var those = gathering.getOccurrences().stream().filter(date -> (date.isByRule() || !ruled)
                && date.getOriginalStartsAt().toLocalDate().equals(day)).toList();
        return ruled || those.size() == 1 ? those.stream().findFirst() : Optional.empty();
    }

    /**
     * Finds the proposed date that an existing one is, and takes it from those wanted.
     *
     * @param taken when the dates to come are now: where another one is, this one is not moved back to
     */
    private static boolean keep(Occurrence date, Map<LocalDateTime, Slot> wanted, Set<LocalDateTime> taken) {
        var here = wanted.get(date.getStartsAt());
        var there = date.isMoved() && taken.contains(date.getOriginalStartsAt()) ? null
                : wanted.get(date.getOriginalStartsAt());
        if (there != null) {
            wanted.remove(date.getOriginalStartsAt());
            if (here != null) {
                date.moveTo(there);
            }
            return true;
        }
        if (here != null) {
            wanted.remove(date.getStartsAt());
            date.moveTo(here);
        }
        return here != null;
    }

    /** A date of the rule is still that date if the rule now has another time on its day: who comes, comes then. */
    private static boolean reschedule(Occurrence date, Map<LocalDateTime, Slot> wanted, Set<LocalDateTime> byRule) {
        var day = date.getOriginalStartsAt().toLocalDate();
        var again = wanted.values().stream().filter(slot -> date.isByRule() && byRule.contains(slot.startsAt())
                && slot.startsAt().toLocalDate().equals(day)).findFirst();
        again.ifPresent(slot -> {
            wanted.remove(slot.startsAt());
            date.reschedule(slot);
        });
        return again.isPresent();
    }

    /**
     * A date that no rule gives is still that date if it alone goes from its day, and one alone comes to it: who comes,
     * comes then.
     */
    private static boolean shift(Occurrence date, List<Occurrence> unmatched, Map<LocalDateTime, Slot> wanted,
            Set<LocalDateTime> byRule) {
        var day = date.getStartsAt().toLocalDate();
        var come = wanted.values().stream().filter(slot -> slot.startsAt().toLocalDate().equals(day)).toList();
        var alone = come.size() == 1 && !byRule.contains(come.get(0).startsAt()) && !date.isByRule() && !date.isMoved()
                && unmatched.stream().noneMatch(one -> one != date && one.getStartsAt().toLocalDate().equals(day));
        if (alone) {
            wanted.remove(come.get(0).startsAt());
            date.reschedule(come.get(0));
        }
        return alone;
    }

    /**
     * Lays out what the rule gives up to the horizon; what is there stays, unless it has since become a holiday that
     * the rule leaves out, for the holidays of a year are published in the February before. Returns how many dates were
     * added.
     */
    int extend(LocalDateTime now) {
        if (gathering.getRrule() == null) {
            return 0;
        }
        var wanted = gathering.getRepetition().series().wanted(now);
        var pauses = gathering.getRepetition().getPauses();
        gathering.getOccurrences().removeIf(date -> date.isByRule() && !date.isMoved()
                && date.getCancellation() == null && date.getStartsAt().isAfter(now)
                && pauses.has(date.getStartsAt().toLocalDate()));
        gathering.getOccurrences().forEach(date -> wanted.remove(date.getOriginalStartsAt()));
        return add(wanted, new HashSet<>(wanted.keySet()));
    }

    /** Where the rule begins, then the dates to come that no rule gives; if nothing is to come, the last there was. */
    List<Slot> proposed(LocalDateTime now) {
        var slots = new ArrayList<Slot>();
        if (gathering.getRrule() != null) {
            slots.add(gathering.getRepetition().first().startingAt(nextOfRule(now)));
        }
        gathering.getOccurrences().stream()
                .filter(date -> !date.isByRule() && !date.isDropped() && date.getOverAt().isAfter(now))
                .map(Occurrence::slot).sorted(Comparator.comparing(Slot::startsAt)).forEach(slots::add);
        if (slots.isEmpty()) {
            gathering.getOccurrences().stream().max(Comparator.comparing(Occurrence::getStartsAt)).map(Occurrence::slot)
                    .ifPresent(slots::add);
        }
        return slots;
    }

    /** Where the rule could as well begin now; a rule that counts its dates must begin where it began. */
    private LocalDateTime nextOfRule(LocalDateTime now) {
        return gathering.getRrule().contains("COUNT") ? gathering.getRepetition().first().startsAt() : gathering
                .getOccurrences()
                .stream()
                .filter(date -> date.isByRule() && date.getOverAt().isAfter(now))
                .map(Occurrence::getOriginalStartsAt).min(Comparator.naturalOrder())
                .orElse(gathering.getRepetition().first().startsAt());
    }

    Occurrence at(LocalDateTime originalStartsAt) {
        return gathering.getOccurrences().stream().filter(date -> date.getOriginalStartsAt().equals(originalStartsAt))
                .findFirst().orElseThrow(GatheringRefusal::notFound);
    }

    /** Takes one date out: the rule leaves it out from now on, and nobody sees that it was there. */
    void leaveOut(LocalDateTime originalStartsAt) {
        var date = at(originalStartsAt);
        gathering.getOccurrences().remove(date);
        if (date.isByRule()) {
            pause(gathering.getRepetition().getPauses().day(originalStartsAt.toLocalDate(), true));
        }
    }

    /** Puts back a day that was taken out by itself. */
    void putBack(LocalDate day, LocalDateTime now) {
        pause(gathering.getRepetition().getPauses().day(day, false));
        extend(now);
    }

    private void pause(Pauses those) {
        gathering.follow(gathering.getRepetition().leavingOut(those));
    }

    /** Moves one date; not onto another one. */
    void move(LocalDateTime originalStartsAt, Slot slot) {
        var date = at(originalStartsAt);
        requireFree(slot.startsAt(), date);
        date.moveTo(slot);
    }

    void addExtra(Slot slot) {
        requireFree(slot.startsAt(), null);
        gathering.getOccurrences().add(new Occurrence(gathering, slot, false));
    }

    private void requireFree(LocalDateTime start, Occurrence but) {
        if (gathering.getOccurrences().stream().anyMatch(date -> date != but
                && (date.getStartsAt().equals(start) || but == null && date.getOriginalStartsAt().equals(start)))) {
            throw GatheringRefusal.dateTaken();
        }
    }

    private int add(Map<LocalDateTime, Slot> wanted, Set<LocalDateTime> byRule) {
        wanted.values().forEach(slot -> gathering.getOccurrences()
                .add(new Occurrence(gathering, slot, byRule.contains(slot.startsAt()))));
        return wanted.size();
    }

    private static Set<LocalDateTime> starts(List<Slot> slots) {
        return slots.stream().map(Slot::startsAt).collect(Collectors.toSet());
    }
}
