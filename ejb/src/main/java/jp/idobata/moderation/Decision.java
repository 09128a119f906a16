package jp.idobata.moderation;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * 決定: what was decided about a submission, a gathering, a whisper, a place, a group or a story, by whom, when and why.
 * Never changed, never deleted: what is undone is undone by a decision of its own.
 */
@Entity
@Table(name = "decision")
@Access(AccessType.FIELD)
public class Decision {

    /** What was decided. */
    public enum Outcome {
        /** Published. */
        APPROVED,
        /** Given back to the writer with a reason. */
        RETURNED,
        /** The writer took it back before anyone decided. */
        TAKEN_BACK,
        /** Taken out of public view. */
        HIDDEN,
        /** Brought back into public view. */
        SHOWN,
        /** Looked at, and left as it is: what somebody minds, or what went straight through. */
        KEPT,
        /** Found good by one of the two who have to agree. */
        AGREED,
        /** Staff changed at once what it says or shows. */
        CHANGED,
        /** Went straight through, because its writer is trusted. */
        PASSED,
        /** Another decision was undone. */
        UNDONE,
        /** Need not be looked at any more: what it is of waits again, because that it went through was undone. */
        CLOSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "submission_id")
    private Long submissionId;

    @Column(name = "gathering_id")
    private Long gatheringId;

    @Column(name = "whisper_id")
    private Long whisperId;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "story_id")
    private Long storyId;

    private String batch;

    private Long undoes;

    private String former;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;

    private String answer;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** For the persistence provider. */
    protected Decision() {
    }

    Decision(Long submissionId, Long gatheringId, Outcome outcome, String reason, String by, Instant now) {
        this.submissionId = submissionId;
        this.gatheringId = gatheringId;
        this.outcome = outcome;
        this.reason = reason;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    /** The same, about a whisper instead of a gathering. */
    Decision aboutWhisper(Long id) {
        whisperId = id;
        return this;
    }

    /** The same, about a gathering. */
    Decision aboutGathering(Long id) {
        gatheringId = id;
        return this;
    }

    /** The same, about a place. */
    Decision aboutPlace(Long id) {
        placeId = id;
        return this;
    }

    /** The same, about a group. */
    Decision aboutGroup(Long id) {
        groupId = id;
        return this;
    }

    /** The same, about a story. */
    Decision aboutStory(Long id) {
        storyId = id;
        return this;
    }

    /** Decided together with others: those of that name. */
    Decision inBatch(String name) {
        batch = name;
        return this;
    }

    /** The same; whoever minded it was told so. Empty or null: the usual words. */
    Decision answered(String words) {
        answer = words == null ? "" : words;
        return this;
    }

    /** What was said before, so that it can be said again. */
    Decision after(Former said) {
        former = said == null ? null : said.asText();
        return this;
    }

    /** The decision that takes this one back, about the same things. */
    Decision undone(String reasonForIt, String by, Instant now) {
        var other = new Decision(submissionId, gatheringId, Outcome.UNDONE, reasonForIt, by, now)
                .aboutWhisper(whisperId).aboutPlace(placeId).aboutGroup(groupId).aboutStory(storyId);
        other.undoes = id;
        return other;
    }

    Long getId() {
        return id;
    }

    Long getSubmissionId() {
        return submissionId;
    }

    Long getGatheringId() {
        return gatheringId;
    }

    Long getWhisperId() {
        return whisperId;
    }

    Long getPlaceId() {
        return placeId;
    }

    Long getGroupId() {
        return groupId;
    }

    Long getStoryId() {
        return storyId;
    }

    Outcome getOutcome() {
        return outcome;
    }

    String getReason() {
        return reason;
    }

    /** What whoever minded it was told: null if nobody was, empty if it was the usual words. */
    String getAnswer() {
        return answer;
    }

    String getBatch() {
        return batch;
    }

    String getDecidedBy() {
        return decidedBy;
    }

    /** What was said before; null if it said nothing before. */
    Former getFormer() {
        return former == null ? null : Former.of(former);
    }
}
