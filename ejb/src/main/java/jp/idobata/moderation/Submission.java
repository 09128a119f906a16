package jp.idobata.moderation;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
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
import jakarta.persistence.Version;
import java.time.Instant;
import jp.idobata.group.GroupDetails;

/**
 * 届いた投稿: what was handed in and waits for staff, or has been decided on: the draft of a gathering, a whisper, what
 * somebody tells of a place, what a story says, or what somebody minds.
 */
@Entity
@Table(name = "submission")
@Access(AccessType.FIELD)
public class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "draft_id")
    private Long draftId;

    @Column(name = "whisper_id")
    private Long whisperId;

    @Column(name = "place_draft_id")
    private Long placeDraftId;

    @Column(name = "complaint_id")
    private Long complaintId;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "story_wording_id")
    private Long storyWordingId;

    private boolean marked;

    private String former;

    private String title;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    /** Made when it is first needed, for it takes its time. */
    private static final class Text {
        private static final Jsonb JSON = JsonbBuilder.create();
    }

    /** For the persistence provider. */
    protected Submission() {
    }

    Submission(long draftId, String title, String submittedBy, Instant now) {
        this(Kind.NEW, title, submittedBy, now);
        this.draftId = draftId;
    }

    private Submission(Kind kind, String title, String submittedBy, Instant now) {
        this.kind = kind;
        this.title = title;
        this.submittedBy = submittedBy;
        this.submittedAt = now;
    }

    /** One of a whisper instead of a draft. */
    static Submission ofWhisper(long whisperId, String text, String submittedBy, Instant now) {
        var submission = new Submission(Kind.WHISPER, text, submittedBy, now);
        submission.whisperId = whisperId;
        return submission;
    }

    /** One of what somebody tells of a place. */
    static Submission ofPlace(long placeDraftId, String name, String submittedBy, Instant now) {
        var submission = new Submission(Kind.PLACE, name, submittedBy, now);
        submission.placeDraftId = placeDraftId;
        return submission;
    }

    /** One of what a story says. */
    static Submission ofStory(long wordingId, String title, String submittedBy, Instant now) {
        var submission = new Submission(Kind.STORY, title, submittedBy, now);
        submission.storyWordingId = wordingId;
        return submission;
    }

    /** One of what somebody minds; {@code title} is of the thing minded. */
    static Submission ofComplaint(long complaintId, String title, String submittedBy, Instant now) {
        var submission = new Submission(Kind.COMPLAINT, title, submittedBy, now);
        submission.complaintId = complaintId;
        return submission;
    }

    /** One of a page that a group has rewritten. */
    static Submission ofPage(long groupId, String name, String submittedBy, Instant now) {
        var submission = new Submission(Kind.PAGE, name, submittedBy, now);
        submission.groupId = groupId;
        return submission;
    }

    /** The page said this before, when it was last looked at. */
    Submission after(GroupDetails said) {
        former = said == null ? null : Text.JSON.toJson(said);
        return this;
    }

    /** What the page said before it was rewritten; null if it is of none, or that was not kept. */
    GroupDetails getFormer() {
        return former == null ? null : Text.JSON.fromJson(former, GroupDetails.class);
    }

    /** The same draft, as another kind of thing to look at. */
    Submission as(Kind other) {
        kind = other;
        return this;
    }

    /** What went through with this one is looked at afterwards, by another. */
    Submission lookedAt(Instant now) {
        var look = new Submission(Kind.LOOK, title, submittedBy, now);
        look.draftId = draftId;
        look.storyWordingId = storyWordingId;
        return look;
    }

    /** Something in it is to be kept off the list. */
    Submission marked(boolean found) {
        marked = found;
        return this;
    }

    void decide(Instant now) {
        if (decidedAt != null) {
            throw ModerationRefusal.alreadyDecided();
        }
        decidedAt = now;
    }

    /** A decision about it was undone: it waits again, where it stood before. */
    void reopen() {
        decidedAt = null;
    }

    public Long getId() {
        return id;
    }

    public Kind getKind() {
        return kind;
    }

    /** Number of what somebody told of a place; null if it is none, or that person has left. */
    public Long getPlaceDraftId() {
        return placeDraftId;
    }

    /** Number of the group that has rewritten its page; null if it is none. */
    public Long getGroupId() {
        return groupId;
    }

    /** Number of what a story says; null if it is of none, or its writer has left before anybody read it. */
    public Long getStoryWordingId() {
        return storyWordingId;
    }

    /** Number of the complaint; null if it is none. */
    public Long getComplaintId() {
        return complaintId;
    }

    /** Whether something in it was to be kept off the list when it came. */
    public boolean isMarked() {
        return marked;
    }

    /** Number of the draft; null if it is none of a gathering. */
    public Long getDraftId() {
        return draftId;
    }

    /** Number of the whisper; null if it is none. */
    public Long getWhisperId() {
        return whisperId;
    }

    public String getTitle() {
        return title;
    }

    /** Address of the account that handed it in. */
    public String getSubmittedBy() {
        return submittedBy;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public boolean isDecided() {
        return decidedAt != null;
    }
}
