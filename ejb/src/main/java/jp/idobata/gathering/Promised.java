package jp.idobata.gathering;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.gathering.DatesChanged.Change;
import jp.idobata.gathering.DatesChanged.What;

/**
 * What people were told of a gathering's dates to come, remembered before it is changed, to see afterwards what is
 * different for them.
 */
final class Promised {

    private final Gathering gathering;
    private final Map<Long, Slot> dates;
    private final Set<Long> off;
    private final boolean known;
    private final Integer capacity;

    private Promised(Gathering gathering, LocalDateTime now) {
        this.gathering = gathering;
        this.dates = new HashMap<>(slots(gathering, now));
        this.off = coming(gathering, now).filter(date -> date.getCancellation() != null).map(Occurrence::getId)
                .collect(Collectors.toSet());
        this.known = gathering.getId() != null;
        this.capacity = gathering.getCapacity();
    }

    static Promised by(Gathering gathering, LocalDateTime now) {
        return new Promised(gathering, now);
    }

    /** What has become of the dates since. */
    List<Change> changes() {
        var all = gathering.getOccurrences().stream().filter(date -> date.getId() != null)
                .collect(Collectors.toMap(Occurrence::getId, Function.identity()));
        return dates.keySet().stream().sorted().map(id -> change(id, dates.get(id), all.get(id)))
                .flatMap(Optional::stream).toList();
    }

    /** Which dates will be after all. To be told once it is written, for then those who wait may find room. */
    List<Change> reinstated() {
        return gathering.getOccurrences().stream().filter(date -> off.contains(date.getId())
                && date.getCancellation() == null).sorted(Comparator.comparing(Occurrence::getId))
                .map(date -> new Change(date.getId(), What.REINSTATED, date.slot(), date.slot(), null)).toList();
    }

    private static Optional<Change> change(long id, Slot before, Occurrence date) {
        if (date == null) {
            return Optional.of(new Change(id, What.DROPPED, before, before, null));
        }
        if (date.getCancellation() != null) {
            return Optional.of(new Change(id, What.CANCELLED, before, date.slot(),
                    date.isDropped() ? null : date.getCancellation().getReason()));
        }
        return before.equals(date.slot()) ? Optional.empty()
                : Optional.of(new Change(id, What.MOVED, before, date.slot(), null));
    }

    /** Whether another number of people than before can come. */
    boolean capacityChanged() {
        return known && !Objects.equals(capacity, gathering.getCapacity());
    }

    /** The dates to come that will be, by number. */
    private static Map<Long, Slot> slots(Gathering gathering, LocalDateTime now) {
        return coming(gathering, now).filter(date -> date.getCancellation() == null)
                .collect(Collectors.toMap(Occurrence::getId, Occurrence::slot));
    }

    private static Stream<Occurrence> coming(Gathering gathering, LocalDateTime now) {
        return gathering.getOccurrences().stream().filter(date -> date.getId() != null
                && date.getOverAt().isAfter(now));
    }
}
