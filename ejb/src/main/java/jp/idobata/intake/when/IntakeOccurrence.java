package jp.idobata.intake.when;

import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * One date and time at which something takes place, in the town's own time.
 *
 * @param startsAt midnight if it is all day
 * @param endsAt null if not known, or if it is all day
 * @param allDay whether no time is known
 */
public record IntakeOccurrence(LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay)
        implements Comparable<IntakeOccurrence> {

    private static final Comparator<IntakeOccurrence> ORDER = Comparator.comparing(IntakeOccurrence::startsAt)
            .thenComparing(IntakeOccurrence::endsAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(IntakeOccurrence::allDay);

    @Override
    public int compareTo(IntakeOccurrence other) {
        return ORDER.compare(this, other);
    }

    public IntakeOccurrence plusWeeks(long weeks) {
        return new IntakeOccurrence(startsAt.plusWeeks(weeks), endsAt == null ? null : endsAt.plusWeeks(weeks), allDay);
    }
}
