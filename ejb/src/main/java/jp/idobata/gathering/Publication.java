package jp.idobata.gathering;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 公開: that a gathering may be seen by everybody, since when, and who let it through. */
@Entity
@Table(name = "publication")
@Access(AccessType.FIELD)
public class Publication {

    @Id
    @Column(name = "gathering_id")
    private Long gatheringId;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    /** For the persistence provider. */
    protected Publication() {
    }

    Publication(Long gatheringId, String by, Instant now) {
        this.gatheringId = gatheringId;
        this.publishedBy = by;
        this.publishedAt = now;
    }

    public String getPublishedBy() {
        return publishedBy;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }
}
