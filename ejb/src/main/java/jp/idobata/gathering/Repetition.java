package jp.idobata.gathering;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import jp.idobata.calendar.Pauses;
import jp.idobata.gathering.recurrence.Recurring;

/** くりかえし of a gathering, as it is kept: its rule, where that begins, and what it leaves out. */
@Embeddable
@Access(AccessType.FIELD)
public class Repetition {

    private String rrule;
    private String pauses;

    @Column(name = "rule_starts_at")
    private LocalDateTime startsAt;

    @Column(name = "rule_ends_at")
    private LocalDateTime endsAt;

    /** For the persistence provider; without a rule. */
    protected Repetition() {
    }

    static Repetition of(Series series) {
        var it = new Repetition();
        if (series.hasRule()) {
            it.rrule = series.rrule();
            it.startsAt = series.first().startsAt();
            it.endsAt = series.first().endsAt();
            it.pauses = series.pauses().none() ? null : series.pauses().toString();
        }
        return it;
    }

    /** The same rule that leaves out something else; without a rule there is nothing to leave out. */
    Repetition leavingOut(Pauses those) {
        return getRrule() == null ? this : of(new Series(List.of(first()), getRrule(), those, List.of()));
    }

    /** The rule's first date, or null without a rule. What begins and ends at midnight takes the whole day. */
    Slot first() {
        if (getRrule() == null) {
            return null;
        }
        var allDay = isMidnight(startsAt) && (endsAt == null || isMidnight(endsAt));
        return new Slot(startsAt, endsAt, allDay);
    }

    private static boolean isMidnight(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** What is to be laid out by the rule. */
    Series series() {
        return new Series(getRrule() == null ? List.of() : List.of(first()), getRrule(), getPauses(), List.of());
    }

    /** For those who read it; null without a rule. */
    Recurring recurring() {
        return getRrule() == null ? null : new Recurring(getRrule(), startsAt, getPauses());
    }

    String getRrule() {
        return rrule;
    }

    Pauses getPauses() {
        return Pauses.of(pauses);
    }
}
