package jp.idobata.whisper;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** かないました: that a whisper has come true, by its author's own word. */
@Entity
@Table(name = "whisper_fulfilment")
@Access(AccessType.FIELD)
class Fulfilment {

    @Id
    @Column(name = "whisper_id")
    private Long whisperId;

    @Column(name = "fulfilled_by")
    private String fulfilledBy;

    @Column(name = "fulfilled_at")
    private Instant fulfilledAt;

    protected Fulfilment() {
    }

    Fulfilment(long whisperId, String by, Instant now) {
        this.whisperId = whisperId;
        this.fulfilledBy = by;
        this.fulfilledAt = now;
    }
}
