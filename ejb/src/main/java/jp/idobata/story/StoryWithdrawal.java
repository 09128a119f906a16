package jp.idobata.story;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 非公開: that a story was taken out of public view, by whom, when and, if by staff, why. */
@Entity
@Table(name = "story_withdrawal")
@Access(AccessType.FIELD)
class StoryWithdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "story_id")
    private Long storyId;

    private String reason;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected StoryWithdrawal() {
    }

    StoryWithdrawal(Long storyId, String reason, Instant publishedAt, String by, Instant now) {
        this.storyId = storyId;
        this.reason = reason;
        this.publishedAt = publishedAt;
        this.withdrawnBy = by;
        this.withdrawnAt = now;
    }

    /** Why staff took it out of view; null if those who tell it took it back. */
    String getReason() {
        return reason;
    }

    /** Since when it had been read. */
    Instant getPublishedAt() {
        return publishedAt;
    }
}
