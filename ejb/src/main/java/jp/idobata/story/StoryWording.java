package jp.idobata.story;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.idobata.account.Account;
import jp.idobata.prose.LinedPictureEntry;

/** What a story says, in one wording: being written, waiting, come back with a reason, or accepted. */
@Entity
@Table(name = "story_wording")
@Access(AccessType.FIELD)
class StoryWording {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "story_id")
    private Story story;

    @ManyToOne
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "by_desk")
    private boolean byDesk;

    @Column(name = "group_id")
    private Long groupId;

    private String title = "";
    private String about = "";
    private String lead = "";
    private String body = "";

    @ElementCollection
    @CollectionTable(name = "story_picture", joinColumns = @JoinColumn(name = "wording_id"))
    @OrderColumn(name = "position")
    private List<LinedPictureEntry> pictures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "story_gathering", joinColumns = @JoinColumn(name = "wording_id"))
    @Column(name = "gathering_id")
    private Set<Long> gatherings = new HashSet<>();

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "replaced_id")
    private Long replacedId;

    @Version
    private int version;

    /** For the persistence provider. */
    protected StoryWording() {
    }

    StoryWording(Story story, Account account, Instant now) {
        this.story = story;
        this.account = account;
        this.byDesk = story.getGroup() == null;
        this.savedAt = now;
    }

    /** Keeps what is typed so far. */
    void say(StoryProposal said, Account by, Instant now) {
        if (!isOpen()) {
            throw StoryRefusal.waiting();
        }
        groupId = said.groupId();
        title = said.title();
        about = said.about();
        lead = said.lead();
        body = said.body();
        var entries = said.pictures().stream().map(LinedPictureEntry::of).toList();
        if (!getPictures().equals(entries)) {
            getPictures().clear();
            getPictures().addAll(entries);
        }
        getGatherings().retainAll(said.gatherings());
        getGatherings().addAll(said.gatherings());
        account = by;
        savedAt = now;
    }

    void handIn(Instant now) {
        if (!isOpen()) {
            throw StoryRefusal.waiting();
        }
        submittedAt = now;
        returnedAt = null;
        returnReason = null;
    }

    void accept(Long replaced, Instant now) {
        requireWaiting();
        acceptedAt = now;
        replacedId = replaced;
    }

    void comeBack(String reason, Instant now) {
        requireWaiting();
        returnedAt = now;
        returnReason = reason;
    }

    /** Its writers go on with it before anybody has decided. */
    void takeBack() {
        requireWaiting();
        submittedAt = null;
    }

    /** A decision about it was undone: it waits again, as it was handed in. */
    void waitAgain(Instant handedIn) {
        submittedAt = handedIn;
        returnedAt = null;
        returnReason = null;
        acceptedAt = null;
        replacedId = null;
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw StoryRefusal.decided();
        }
    }

    /** Whether its writers can go on with it. */
    boolean isOpen() {
        return acceptedAt == null && !isWaiting();
    }

    boolean isWaiting() {
        return submittedAt != null && returnedAt == null && acceptedAt == null;
    }

    boolean isReturned() {
        return returnedAt != null;
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    StoryProposal asProposal() {
        return new StoryProposal(getTitle(), about, lead, body, groupId, List.copyOf(getGatherings()),
                getPictures().stream().map(LinedPictureEntry::asPicture).toList());
    }

    Long getId() {
        return id;
    }

    Story getStory() {
        return story;
    }

    Account getAccount() {
        return account;
    }

    boolean isByDesk() {
        return byDesk;
    }

    String getTitle() {
        return title;
    }

    String getReturnReason() {
        return returnReason;
    }

    Instant getSavedAt() {
        return savedAt;
    }

    /** Number of the wording that everybody read before this one was accepted; null if none was read. */
    Long getReplacedId() {
        return replacedId;
    }

    private List<LinedPictureEntry> getPictures() {
        return pictures;
    }

    private Set<Long> getGatherings() {
        return gatherings;
    }
}
