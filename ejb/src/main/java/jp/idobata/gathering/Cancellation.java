package jp.idobata.gathering;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** 中止: that one date will not be, who said so, when and why. */
@Entity
@Table(name = "cancellation")
@Access(AccessType.FIELD)
public class Cancellation {

    /** Stands for the reason of what nobody gave a reason for: it is no longer proposed. */
    public static final String NO_REASON = "—";

    @Id
    @OneToOne(optional = false)
    @JoinColumn(name = "occurrence_id")
    private Occurrence occurrence;

    private String reason;

    @Column(name = "cancelled_by")
    private String cancelledBy;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    /** Nobody cancelled it by itself: it is no longer proposed, and stays for those who would have come. */
    private boolean dropped;

    /** For the persistence provider. */
    protected Cancellation() {
    }

    Cancellation(Occurrence occurrence, String reason, String by, Instant now) {
        this.occurrence = occurrence;
        this.reason = reason;
        this.cancelledBy = by;
        this.cancelledAt = now;
    }

    Cancellation(Occurrence occurrence, Cancellation like) {
        this(occurrence, like.getReason(), like.getCancelledBy(), like.getCancelledAt());
        this.dropped = like.isDropped();
    }

    /** Says something else: one row stays one row. */
    void say(String why, String by, Instant at, boolean onlyDropped) {
        reason = why;
        cancelledBy = by;
        cancelledAt = at;
        dropped = onlyDropped;
    }

    String getCancelledBy() {
        return cancelledBy;
    }

    Instant getCancelledAt() {
        return cancelledAt;
    }

    boolean isDropped() {
        return dropped;
    }

    /** Why, in words for those who would have come. */
    public String getReason() {
        return reason;
    }
}
