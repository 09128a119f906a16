package jp.idobata.place;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.account.Account;
import jp.idobata.media.Picture;

/**
 * 場所の案: a new place, or a change to one, that somebody has handed in. It waits, was given back with a reason, or has
 * been accepted; accepted, it is the record of what was proposed.
 */
@Entity
@Table(name = "place_draft")
@Access(AccessType.FIELD)
public class PlaceDraft {

    /** How far it has come. */
    public enum State {
        /** Waits for a decision. */
        WAITING,
        /** Came back with a reason; can be changed and handed in again. */
        RETURNED,
        /** Has become a place, or part of one. */
        ACCEPTED
    }

    /**
     * What it says if it is of the pictures of a place alone.
     *
     * @param name the place's name
     * @param pictures those to be shown; null if it is of all else
     */
    public record OfPictures(String name, List<Picture> pictures) {

        /** The names of the pictures. */
        public Set<String> hashes() {
            return pictures.stream().map(Picture::hash).collect(Collectors.toSet());
        }
    }

    /** Made when it is first needed, for it takes its time. */
    private static final class Text {
        private static final Jsonb JSON = JsonbBuilder.create();
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne
    @JoinColumn(name = "place_id")
    private Place place;

    private String body;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "by_desk")
    private boolean byDesk;

    @Column(name = "made_keeper")
    private boolean madeKeeper;

    @Version
    private int version;

    /** For the persistence provider. */
    protected PlaceDraft() {
    }

    PlaceDraft(Account account, Place place) {
        this.account = account;
        this.place = place;
    }

    /** Staff write it for somebody else: what it becomes is held by the desk. */
    PlaceDraft atDesk() {
        byDesk = true;
        return this;
    }

    /** Whether staff write it for somebody else. */
    public boolean isByDesk() {
        return byDesk;
    }

    void handIn(PlaceProposal proposal, Instant now) {
        put(proposal, now);
    }

    /** The same of the place's pictures alone. */
    void handIn(OfPictures pictures, Instant now) {
        put(pictures, now);
    }

    private void put(Record said, Instant now) {
        if (getSubmittedAt() != null && getState() != State.RETURNED) {
            throw PlaceRefusal.waiting();
        }
        body = Text.JSON.toJson(said);
        submittedAt = now;
        returnedAt = null;
    }

    void giveBack(String reason, String by, Instant now) {
        requireWaiting();
        returnedAt = now;
        returnReason = reason;
        decidedBy = by;
    }

    void accept(Place result, String by, Instant now) {
        requireWaiting();
        place = result;
        acceptedAt = now;
        decidedBy = by;
    }

    /** A decision about it was undone: it waits again, as it was handed in. */
    void waitAgain(Instant handedIn) {
        submittedAt = handedIn;
        returnedAt = null;
        returnReason = null;
        acceptedAt = null;
        decidedBy = null;
        madeKeeper = false;
    }

    void makesKeeper(boolean makes) {
        madeKeeper = makes;
    }

    /** Whether its writer looks after the place since it was accepted, and did not before. */
    boolean makesKeeper() {
        return madeKeeper;
    }

    /** What it became is gone again. */
    void forgetPlace() {
        place = null;
    }

    private void requireWaiting() {
        if (getState() != State.WAITING) {
            throw PlaceRefusal.decided();
        }
    }

    /** How far it has come. */
    public State getState() {
        if (acceptedAt != null) {
            return State.ACCEPTED;
        }
        return returnedAt != null ? State.RETURNED : State.WAITING;
    }

    /** Whether it is of the pictures of a place alone; then it says nothing else but the name. */
    public boolean isOfPictures() {
        return getPictures() != null;
    }

    /** The pictures to be shown, in their order; null if it is of all else. */
    public List<Picture> getPictures() {
        return Text.JSON.fromJson(getBody(), OfPictures.class).pictures();
    }

    /** Where whoever handed it in goes on with it: a path of the site. */
    public String getPage() {
        return isOfPictures() ? "/post/pictures/places/" + getPlace().getId() : "/my/places/drafts/" + getId();
    }

    /** What it says. */
    public PlaceProposal getProposal() {
        return Text.JSON.fromJson(getBody(), PlaceProposal.class);
    }

    public Long getId() {
        return id;
    }

    public Account getAccount() {
        return account;
    }

    /** The place it changes or has become, or null for a new one. */
    public Place getPlace() {
        return place;
    }

    /** Why it was given back, or null. */
    public String getReturnReason() {
        return returnReason;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    private String getBody() {
        return body;
    }
}
