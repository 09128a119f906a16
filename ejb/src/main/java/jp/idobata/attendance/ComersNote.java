package jp.idobata.attendance;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an organiser wrote to all who come to a date, when and to how many; not what. */
@Entity
@Table(name = "comers_note")
@Access(AccessType.FIELD)
class ComersNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "occurrence_id")
    private long occurrenceId;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    private int recipients;

    protected ComersNote() {
    }

    ComersNote(long occurrenceId, String writtenBy, Instant writtenAt, int recipients) {
        this.occurrenceId = occurrenceId;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        this.recipients = recipients;
    }
}
