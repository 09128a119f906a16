package jp.idobata.gathering;

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
import jp.idobata.account.Account;

/**
 * 下書き: what someone writes and nobody else sees yet — a new gathering, or a change to one. It is being written, waits
 * for a decision, was returned with a reason (and is then being written again), or has been accepted.
 */
@Entity
@Table(name = "draft")
@Access(AccessType.FIELD)
public class Draft {

    /** How far it has come. */
    public enum State {
        /** Being written; nobody else has seen it. */
        WRITING,
        /** Handed in, waits for a decision. */
        WAITING,
        /** Came back with a reason; can be changed and handed in again. */
        RETURNED,
        /** Has become a gathering, or part of one. */
        ACCEPTED
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
    @JoinColumn(name = "gathering_id")
    private Gathering gathering;

    private String body;

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

    @Column(name = "discarded_at")
    private Instant discardedAt;

    @Column(name = "by_desk")
    private boolean byDesk;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Draft() {
    }

    Draft(Account account, Gathering gathering) {
        this.account = account;
        this.gathering = gathering;
    }

    /** Staff write it for somebody else: what it becomes is held by the desk. */
    Draft atDesk() {
        byDesk = true;
        return this;
    }

    /** Whether staff write it for somebody else. */
    public boolean isByDesk() {
        return byDesk;
    }

    void write(Proposal proposal, Instant now) {
        requireOpen();
        body = Text.JSON.toJson(proposal);
        savedAt = now;
    }

    void handIn(Instant now) {
        requireOpen();
        submittedAt = now;
        returnedAt = null;
    }

    private void requireOpen() {
        if (getState() == State.WAITING || getState() == State.ACCEPTED) {
            throw GatheringRefusal.handedIn();
        }
    }

    void takeBack() {
        submittedAt = null;
    }

    void comeBack(String reason, Instant now) {
        submittedAt = null;
        returnedAt = now;
        returnReason = reason;
    }

    boolean isDiscarded() {
        return discardedAt != null;
    }

    void discard(Instant now) {
        requireOpen();
        discardedAt = now;
    }

    void accept(Gathering result, Instant now) {
        gathering = result;
        acceptedAt = now;
    }

    /** How far it has come. */
    public State getState() {
        if (acceptedAt != null) {
            return State.ACCEPTED;
        }
        if (submittedAt != null) {
            return State.WAITING;
        }
        return returnedAt != null ? State.RETURNED : State.WRITING;
    }

    /** What it says. */
    public Proposal getProposal() {
        return said(getBody());
    }

    /** What one says of which only the body was read. */
    public static Proposal said(String body) {
        return Text.JSON.fromJson(body, Proposal.class);
    }

    public Long getId() {
        return id;
    }

    public Account getAccount() {
        return account;
    }

    /** The gathering it changes or has become, or null for a new one. */
    public Gathering getGathering() {
        return gathering;
    }

    /** Why it was returned, or null. */
    public String getReturnReason() {
        return returnReason;
    }

    /** A decision about it was undone: it waits again, as it was handed in. */
    void waitAgain(Instant handedIn) {
        submittedAt = handedIn;
        acceptedAt = null;
        returnedAt = null;
        returnReason = null;
    }

    /** Whether its writer has gone on with it since it came back. */
    boolean isTakenUp() {
        return getState() != State.RETURNED || discardedAt != null || savedAt.isAfter(returnedAt);
    }

    Instant getReturnedAt() {
        return returnedAt;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** How often it has been written to: another number, another content. */
    public int getVersion() {
        return version;
    }

    private String getBody() {
        return body;
    }
}
