package jp.idobata.story;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 同意: that those who are told of and shown have agreed to a wording; who said so, and when. */
@Entity
@Table(name = "story_consent")
@Access(AccessType.FIELD)
class StoryConsent {

    @Id
    @Column(name = "wording_id")
    private Long wordingId;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    protected StoryConsent() {
    }

    StoryConsent(Long wordingId, String by, Instant now) {
        this.wordingId = wordingId;
        this.saidBy = by;
        this.saidAt = now;
    }

    String getSaidBy() {
        return saidBy;
    }

    Instant getSaidAt() {
        return saidAt;
    }
}
