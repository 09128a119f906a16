package jp.idobata.story;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 公開: that everybody reads a story, and in which wording. */
@Entity
@Table(name = "story_publication")
@Access(AccessType.FIELD)
class StoryPublication {

    @Id
    @Column(name = "story_id")
    private Long storyId;

    @Column(name = "wording_id")
    private Long wordingId;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected StoryPublication() {
    }

    StoryPublication(Long storyId, Long wordingId, String by, Instant since, Instant now) {
        this.storyId = storyId;
        this.wordingId = wordingId;
        this.publishedBy = by;
        this.publishedAt = since;
        this.changedAt = now;
    }

    /** Everybody reads another wording from now on. */
    void turnTo(Long wording, Instant now) {
        wordingId = wording;
        changedAt = now;
    }

    Long getWordingId() {
        return wordingId;
    }

    Instant getPublishedAt() {
        return publishedAt;
    }
}
