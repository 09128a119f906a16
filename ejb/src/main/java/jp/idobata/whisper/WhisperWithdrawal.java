package jp.idobata.whisper;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 非公開: that a whisper was taken out of public view, by whom, when and, if by staff, why. */
@Entity
@Table(name = "whisper_withdrawal")
@Access(AccessType.FIELD)
class WhisperWithdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "whisper_id")
    private Long whisperId;

    private String reason;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected WhisperWithdrawal() {
    }

    WhisperWithdrawal(long whisperId, String reason, String by, Instant now) {
        this.whisperId = whisperId;
        this.reason = reason;
        this.withdrawnBy = by;
        this.withdrawnAt = now;
    }

    /** Why staff took it out of view; null if its author took it back. */
    String getReason() {
        return reason;
    }
}
