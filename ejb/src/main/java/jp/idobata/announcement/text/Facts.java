package jp.idobata.announcement.text;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What is told of a gathering, and of one date of it. Texts are null where nothing is known.
 *
 * @param gathering its number
 * @param date the date's identity: when it was first meant to start; null if no date is known
 * @param schedule when it is, in words, where no date is known
 * @param cancelled why that date will not be; null if it will
 * @param repeats the rule in words
 * @param place number of the place; null if it is held elsewhere
 * @param where what the place is called, or where else
 */
public record Facts(long gathering, String title, LocalDateTime date, LocalDateTime startsAt, LocalDateTime endsAt,
        boolean allDay, String schedule, String cancelled, String repeats, Long place, String where,
        boolean online, String summary) {

    /** What has become another since something else was told. */
    public Set<Change> since(Facts told) {
        var changes = EnumSet.noneOf(Change.class);
        add(changes, Change.CANCELLED, cancelled != null && told.cancelled == null);
        add(changes, Change.REINSTATED, cancelled == null && told.cancelled != null);
        add(changes, Change.MOVED, cancelled == null && !isAt(told));
        add(changes, Change.PLACE, cancelled == null && !isWhere(told));
        add(changes, Change.TITLE, !title.equals(told.title));
        return changes;
    }

    private static void add(Set<Change> changes, Change change, boolean happened) {
        if (happened) {
            changes.add(change);
        }
    }

    private boolean isAt(Facts other) {
        return Objects.equals(startsAt, other.startsAt) && Objects.equals(endsAt, other.endsAt)
                && allDay == other.allDay;
    }

    /** One of the town's places stays the same, however it is called. */
    private boolean isWhere(Facts other) {
        return online == other.online && Objects.equals(place, other.place)
                && (place != null || Objects.equals(where, other.where));
    }

    /** Whether the date lies behind; what has no date never does. */
    public boolean isOver(LocalDateTime now) {
        return startsAt != null && !over().isAfter(now);
    }

    private LocalDateTime over() {
        if (allDay) {
            return (endsAt == null ? startsAt : endsAt).toLocalDate().plusDays(1).atStartOfDay();
        }
        return endsAt == null ? startsAt.plusHours(1) : endsAt;
    }
}
