package jp.idobata.gathering;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** 非公開: that a gathering was taken out of public view, by whom, when and why. Its data stay. */
@Entity
@Table(name = "withdrawal")
@Access(AccessType.FIELD)
class Withdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "gathering_id")
    private Gathering gathering;

    private String reason;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    private boolean own;

    @Column(name = "changed_before")
    private Instant changedBefore;

    protected Withdrawal() {
    }

    Withdrawal(Gathering gathering, String reason, String by, Instant now) {
        this.gathering = gathering;
        this.reason = reason;
        this.withdrawnBy = by;
        this.withdrawnAt = now;
        this.changedBefore = gathering.getUpdatedAt();
    }

    /**
     * When the gathering was last changed before, if nobody has changed it since; else null. To have hidden it is no
     * change of what it says: once it is shown again, nobody is to be taken to have been sure of it.
     */
    Instant unchangedSince(Instant lastChange) {
        return micros(lastChange).equals(micros(withdrawnAt)) ? changedBefore : null;
    }

    private static Instant micros(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same by those whose it is; staff do not show it again. */
    Withdrawal ofTheirOwn() {
        own = true;
        return this;
    }

    boolean isOwn() {
        return own;
    }

    Hidden asRecord() {
        return new Hidden(reason, withdrawnBy, withdrawnAt);
    }
}
