package jp.idobata.whisper;

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

/** 芽: that a draft was begun from a whisper, and which gathering it became. */
@Entity
@Table(name = "whisper_sprout")
@Access(AccessType.FIELD)
class Sprout {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "whisper_id")
    private Whisper whisper;

    @Column(name = "draft_id")
    private Long draftId;

    @Column(name = "gathering_id")
    private Long gatheringId;

    @Column(name = "begun_by")
    private String begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "grown_at")
    private Instant grownAt;

    protected Sprout() {
    }

    Sprout(Whisper whisper, Long draftId, String by, Instant now) {
        this.whisper = whisper;
        this.draftId = draftId;
        this.begunBy = by;
        this.begunAt = now;
    }

    void grow(long gathering, Instant now) {
        gatheringId = gathering;
        grownAt = now;
    }

    /** It has become nothing after all, so far. */
    void wither() {
        gatheringId = null;
        grownAt = null;
    }

    Whisper getWhisper() {
        return whisper;
    }
}
