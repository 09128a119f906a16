package jp.idobata.whisper;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 公開: that everybody may read a whisper, since when, and who let it through. */
@Entity
@Table(name = "whisper_publication")
@Access(AccessType.FIELD)
class WhisperPublication {

    @Id
    @Column(name = "whisper_id")
    private Long whisperId;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected WhisperPublication() {
    }

    WhisperPublication(long whisperId, String by, Instant now) {
        this.whisperId = whisperId;
        this.publishedBy = by;
        this.publishedAt = now;
    }
}
