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

/** 届いた投稿: a draft that was handed in and waits for staff, or has been decided on. */
@Entity
@Table(name = "submission")
@Access(AccessType.FIELD)
public class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "draft_id")
    private Long draftId;

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

    void decide(Instant now) {
        if (decidedAt != null) {
            throw ModerationRefusal.alreadyDecided();
        }
        decidedAt = now;
    }

    public Long getId() {
        return id;
    }

    public Long getDraftId() {
        return draftId;
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
