package jp.idobata.welfare;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One state a profile was in, as it was written. */
@Entity
@Table(name = "profile_history", schema = "welfare")
@Access(AccessType.FIELD)
class ProfileHistory {

    /** Made once: it is costly to make, and may be used by many at a time. */
    private static final Jsonb JSON = JsonbBuilder.create();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "profile_id")
    private Long profileId;

    private String body;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ProfileHistory() {
    }

    ProfileHistory(Profile profile) {
        var state = profile.asRecord();
        profileId = profile.getId();
        body = JSON.toJson(state);
        writtenBy = state.writtenBy();
        writtenAt = state.writtenAt();
    }

    WelfareProfile state() {
        return JSON.fromJson(body, WelfareProfile.class);
    }
}
