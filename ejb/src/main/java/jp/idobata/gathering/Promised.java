package jp.idobata.gathering;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final LocalDateTime now;
    private final Map<Long, Slot> dates;
    private final boolean known;
    private final Integer capacity;

    private Promised(Gathering gathering, LocalDateTime now) {
        this.gathering = gathering;
        this.now = now;
        this.dates = new HashMap<>(slots(gathering, now));
        this.known = gathering.getId() != null;
        this.capacity = gathering.getCapacity();
    }

    static Promised by(Gathering gathering, LocalDateTime now) {
        return new Promised(gathering, now);
    }

    /** What has become of the dates since. */
    List<Change> changes() {
        var kept = slots(gathering, now);
        var all = gathering.getOccurrences().stream().filter(date -> date.getId() != null)
                .collect(Collectors.toMap(Occurrence::getId, Function.identity()));
        var dropped = dates.entrySet().stream().filter(date -> !all.containsKey(date.getKey()))
                .map(date -> new Change(date.getKey(), What.DROPPED, date.getValue(), date.getValue(), null));
        var moved = kept.entrySet().stream().filter(date -> dates.containsKey(date.getKey())
                && !dates.get(date.getKey()).equals(date.getValue()))
                .map(date -> new Change(date.getKey(), What.MOVED, dates.get(date.getKey()), date.getValue(), null));
        var off = dates.entrySet().stream().filter(date -> all.containsKey(date.getKey())
                && all.get(date.getKey()).getCancellation() != null)
                .map(date -> new Change(date.getKey(), What.CANCELLED, date.getValue(), date.getValue(),
                        all.get(date.getKey()).getCancellation().getReason()));
        return Stream.of(dropped, moved, off).flatMap(Function.identity()).toList();
    }

    /** Whether another number of people than before can come. */
    boolean capacityChanged() {
        return known && !Objects.equals(capacity, gathering.getCapacity());
    }

    /** The dates to come that will be, by number. */
    private static Map<Long, Slot> slots(Gathering gathering, LocalDateTime now) {
        return gathering.getOccurrences().stream().filter(date -> date.getId() != null
                && date.getOverAt().isAfter(now) && date.getCancellation() == null)
                .collect(Collectors.toMap(Occurrence::getId, Occurrence::slot));
    }
}
