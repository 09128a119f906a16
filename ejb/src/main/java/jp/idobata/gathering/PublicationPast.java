package jp.idobata.gathering;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That a gathering was public until some moment, and since when. It stays when the gathering is public again, and
 * counts as soon as it is not. So what was held in public view stays held, whatever becomes of it later. What was let
 * through by mistake, and that was undone, leaves none.
 */
@Entity
@Table(name = "publication_past")
@Access(AccessType.FIELD)
class PublicationPast {

    @Id
    @Column(name = "gathering_id")
    private Long gatheringId;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "until_at")
    private Instant untilAt;

    @Column(name = "changed_before")
    private Instant changedBefore;

    protected PublicationPast() {
    }

    PublicationPast(long gatheringId, Instant firstAt) {
        this.gatheringId = gatheringId;
        this.firstAt = firstAt;
    }

    /** @param lastChange when the gathering was last changed before: whether it rested then hangs on it */
    void ends(Instant now, Instant lastChange) {
        untilAt = now;
        changedBefore = lastChange;
    }
}
