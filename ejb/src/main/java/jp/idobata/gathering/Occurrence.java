package jp.idobata.gathering;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * 開催日: one date of a gathering. What identifies it in its series is when it was first meant to start (RFC 5545
 * RECURRENCE-ID); that stays when it is moved. A cancelled date is kept, so that people who come looking for it learn
 * that it will not be.
 */
@Entity
@Table(name = "occurrence")
@Access(AccessType.FIELD)
public class Occurrence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "gathering_id")
    private Gathering gathering;

    @Column(name = "original_starts_at")
    private LocalDateTime originalStartsAt;

    @Column(name = "starts_at")
    private LocalDateTime startsAt;

    @Column(name = "ends_at")
    private LocalDateTime endsAt;

    @Column(name = "over_at")
    private LocalDateTime overAt;

    @Column(name = "all_day")
    private boolean allDay;

    @Column(name = "by_rule")
    private boolean byRule;

    @OneToOne(mappedBy = "occurrence", fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    private Cancellation cancellation;

    /** For the persistence provider. */
    protected Occurrence() {
    }

    Occurrence(Gathering gathering, Slot slot, boolean byRule) {
        this.gathering = gathering;
        this.originalStartsAt = slot.startsAt();
        this.byRule = byRule;
        moveTo(slot);
    }

    /** The same date of another gathering, with its move and cancellation. */
    Occurrence copyFor(Gathering other) {
        var copy = new Occurrence(other, new Slot(getOriginalStartsAt(), null, false), isByRule());
        copy.moveTo(slot());
        copy.takeOver(this);
        return copy;
    }

    final void moveTo(Slot slot) {
        startsAt = slot.startsAt();
        endsAt = slot.endsAt();
        overAt = slot.overAt();
        allDay = slot.allDay();
    }

    void cancel(String reason, String by, Instant now) {
        cancel(reason, by, now, false);
    }

    private void cancel(String reason, String by, Instant at, boolean onlyDropped) {
        if (getCancellation() == null) {
            cancellation = new Cancellation(this, reason, by, at);
        }
        getCancellation().say(reason, by, at, onlyDropped);
    }

    /** Is meant to be at another time of its day from now on. Where it was moved to, it stays. */
    void reschedule(Slot slot) {
        if (!isMoved()) {
            moveTo(slot);
        }
        originalStartsAt = slot.startsAt();
    }

    /** Is moved and cancelled as another one was. */
    void takeOver(Occurrence other) {
        if (other.isMoved()) {
            moveTo(other.slot());
        }
        if (other.getCancellation() != null) {
            cancellation = new Cancellation(this, other.getCancellation());
        }
    }

    /** Moves or cancels it as was proposed. What it has of this already stays. */
    void change(DateChange change, Instant now) {
        if (change.moved() != null) {
            moveTo(change.moved());
        }
        if (change.cancelled() != null && (getCancellation() == null || isDropped())) {
            cancel(change.cancelled(), getGathering().holder(), now);
        }
    }

    /** Will not be, because it is no longer proposed, and stays for those who would have come. */
    void drop(Instant now) {
        if (getCancellation() == null) {
            cancel(Cancellation.NO_REASON, getGathering().holder(), now, true);
        }
    }

    /** Will be, if it was not only because it was no longer proposed. */
    void takeUp() {
        if (isDropped()) {
            reinstate();
        }
    }

    /** Whether it will not be only because it is no longer proposed. */
    boolean isDropped() {
        return getCancellation() != null && getCancellation().isDropped();
    }

    /** Stands as it stood. */
    void putBack(Departure stood) {
        originalStartsAt = stood.original();
        moveTo(stood.slot());
        if (stood.reason() == null) {
            reinstate();
        } else {
            cancel(stood.reason(), stood.by(), stood.at(), stood.dropped());
        }
    }

    private Gathering getGathering() {
        return gathering;
    }

    void reinstate() {
        cancellation = null;
    }

    /** When it is now. */
    Slot slot() {
        return new Slot(getStartsAt(), getEndsAt(), isAllDay());
    }

    public Long getId() {
        return id;
    }

    /** When it was first meant to start: its identity in the series. */
    public LocalDateTime getOriginalStartsAt() {
        return originalStartsAt;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    /** When it ends, or null if not known. */
    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public boolean isAllDay() {
        return allDay;
    }

    /** Whether the series' rule gave this date, rather than the poster. */
    boolean isByRule() {
        return byRule;
    }

    /** Whether it was moved away from where it was first meant to be. */
    public boolean isMoved() {
        return !getStartsAt().equals(getOriginalStartsAt());
    }

    /** Why it will not be, or null if it will. */
    public Cancellation getCancellation() {
        return cancellation;
    }

    LocalDateTime getOverAt() {
        return overAt;
    }
}
