package jp.idobata.welfare;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** What a merger has changed in one profile: enough to take it back. */
@Embeddable
@Access(AccessType.FIELD)
class MergedAnswer {

    @Column(name = "profile_id")
    private Long profileId;

    /** The answer to the term that was merged. */
    private String gone;

    /** The answer to the other term before, or null. */
    private String kept;

    protected MergedAnswer() {
    }

    MergedAnswer(Long profileId, String gone, String kept) {
        this.profileId = profileId;
        this.gone = gone;
        this.kept = kept;
    }

    Long getProfileId() {
        return profileId;
    }

    String getGone() {
        return gone;
    }

    String getKept() {
        return kept;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MergedAnswer that && that.profileId.equals(profileId) && that.gone.equals(gone)
                && Objects.equals(that.kept, kept);
    }

    @Override
    public int hashCode() {
        return profileId.hashCode();
    }
}
