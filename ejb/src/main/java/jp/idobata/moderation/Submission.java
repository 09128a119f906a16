package jp.idobata.moderation;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * 届いた投稿: what was handed in and waits for staff, or has been decided on: the draft of a gathering, or a whisper.
 */
@Entity
@Table(name = "submission")
@Access(AccessType.FIELD)
public class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "draft_id")
    private Long draftId;

    @Column(name = "whisper_id")
    private Long whisperId;

    private String title;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Submission() {
    }

    Submission(long draftId, String title, String submittedBy, Instant now) {
        this.draftId = draftId;
        this.title = title;
        this.submittedBy = submittedBy;
        this.submittedAt = now;
    }

    /** One of a whisper instead of a draft. */
    static Submission ofWhisper(long whisperId, String text, String submittedBy, Instant now) {
        var submission = new Submission();
        submission.whisperId = whisperId;
        submission.title = text;
        submission.submittedBy = submittedBy;
        submission.submittedAt = now;
        return submission;
    }

    void decide(Instant now) {
        if (decidedAt != null) {
            throw ModerationRefusal.alreadyDecided();
        }
        decidedAt = now;
    }

    public Long getId() {
        return id;
    }

    /** Number of the draft; null if it is a whisper. */
    public Long getDraftId() {
        return draftId;
    }

    /** Number of the whisper; null if it is a draft. */
    public Long getWhisperId() {
        return whisperId;
    }

    public String getTitle() {
        return title;
    }

    /** Address of the account that handed it in. */
    public String getSubmittedBy() {
        return submittedBy;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public boolean isDecided() {
        return decidedAt != null;
    }
}
