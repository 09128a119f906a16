package jp.idobata.gathering;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * That a draft was written without signing in, and opens to whoever has its link. What the writer said of himself is
 * not believed, nor shown to anybody, until the link has been used: only the owner of the address has it.
 */
@Entity
@Table(name = "guest_post")
@Access(AccessType.FIELD)
class GuestPost {

    /** How long a link waits to be used for the first time. */
    static final Duration UNCONFIRMED = Duration.ofDays(3);
    /** How long a link stays good after the last date, and after the last thing that was done. */
    static final Duration AFTERWARDS = Duration.ofDays(30);

    @Id
    @Column(name = "draft_id")
    private Long draftId;

    private String name;
    private String language;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "acted_at")
    private Instant actedAt;

    protected GuestPost() {
    }

    GuestPost(long draftId, String name, String language, Instant now) {
        this.draftId = draftId;
        this.name = name;
        this.language = language;
        this.begunAt = now;
        this.actedAt = now;
    }

    /** Something was done by the owner of the address. Returns whether it is the first time. */
    boolean act(Instant now) {
        var first = confirmedAt == null;
        if (first) {
            confirmedAt = now;
        }
        actedAt = now;
        return first;
    }

    /**
     * Whether its link still opens it.
     *
     * @param draft the draft it is about
     * @param lastDate when the last date is over; null if there is none
     */
    boolean isOpen(Draft draft, Instant lastDate, Instant now) {
        if (draft.isDiscarded()) {
            return false;
        }
        if (confirmedAt == null) {
            return now.isBefore(begunAt.plus(UNCONFIRMED));
        }
        return draft.getState() == Draft.State.WAITING || isLately(actedAt, now) || isLately(lastDate, now)
                || isLately(draft.getReturnedAt(), now)
                || draft.getGathering() != null && isLately(draft.getGathering().getUpdatedAt(), now);
    }

    private static boolean isLately(Instant moment, Instant now) {
        return moment != null && now.isBefore(moment.plus(AFTERWARDS));
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Long getDraftId() {
        return draftId;
    }

    String getName() {
        return name;
    }

    String getLanguage() {
        return language;
    }
}
