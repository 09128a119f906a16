package jp.idobata.moderation;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * 決定: what was decided about a submission, a gathering or a whisper, by whom, when and why. Never changed, never
 * deleted.
 */
@Entity
@Table(name = "decision")
@Access(AccessType.FIELD)
public class Decision {

    /** What was decided. */
    public enum Outcome {
        /** Published. */
        APPROVED,
        /** Given back to the writer with a reason. */
        RETURNED,
        /** The writer took it back before anyone decided. */
        TAKEN_BACK,
        /** Taken out of public view. */
        HIDDEN,
        /** Brought back into public view. */
        SHOWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "submission_id")
    private Long submissionId;

    @Column(name = "gathering_id")
    private Long gatheringId;

    @Column(name = "whisper_id")
    private Long whisperId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** For the persistence provider. */
    protected Decision() {
    }

    Decision(Long submissionId, Long gatheringId, Outcome outcome, String reason, String by, Instant now) {
        this.submissionId = submissionId;
        this.gatheringId = gatheringId;
        this.outcome = outcome;
        this.reason = reason;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    /** The same, about a whisper instead of a gathering. */
    Decision aboutWhisper(Long id) {
        whisperId = id;
        return this;
    }
}
