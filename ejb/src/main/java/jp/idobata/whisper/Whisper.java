package jp.idobata.whisper;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import jp.idobata.account.Account;
import jp.idobata.area.Area;
import jp.idobata.group.Group;

/** つぶやき: what somebody wishes for or can offer, in a sentence. */
@Entity
@Table(name = "whisper")
@Access(AccessType.FIELD)
class Whisper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;
    private String more;

    @ManyToOne
    @JoinColumn(name = "area_id")
    private Area area;

    @ManyToOne
    @JoinColumn(name = "group_id")
    private Group group;

    @ManyToOne
    @JoinColumn(name = "account_id")
    private Account account;

    @ElementCollection
    @CollectionTable(name = "whisper_theme", joinColumns = @JoinColumn(name = "whisper_id"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();

    @Column(name = "written_at")
    private Instant writtenAt;

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

    @Version
    private int version;

    /** For the persistence provider. */
    protected Whisper() {
    }

    Whisper(Account account) {
        this.account = account;
    }

    /** Takes over what is said, and waits for a decision from now on. */
    void handIn(WhisperProposal proposal, Area in, Group by, Instant now) {
        requireUndecided();
        kind = proposal.kind();
        text = proposal.text();
        more = proposal.more();
        area = in;
        group = by;
        getThemes().retainAll(proposal.themes());
        getThemes().addAll(proposal.themes());
        writtenAt = now;
        submittedAt = now;
        returnedAt = null;
    }

    /** Whether a proposal wishes or offers the same, in the same words. */
    boolean saysTheSame(WhisperProposal proposal) {
        return getKind() == proposal.kind() && getText().equals(proposal.text());
    }

    void requireUndecided() {
        if (isAccepted()) {
            throw WhisperRefusal.decided();
        }
    }

    void accept(Instant now) {
        requireWaiting();
        acceptedAt = now;
    }

    void comeBack(String reason, Instant now) {
        requireWaiting();
        submittedAt = null;
        returnedAt = now;
        returnReason = reason;
    }

    /** A decision about it was undone: it waits again, as it was handed in. */
    void waitAgain(Instant handedIn) {
        submittedAt = handedIn;
        acceptedAt = null;
        returnedAt = null;
        returnReason = null;
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw WhisperRefusal.notFound();
        }
    }

    /** Its author puts it away before anybody else has seen it. */
    void discard(Instant now) {
        requireUndecided();
        submittedAt = null;
        discardedAt = now;
    }

    /** Its author has left the town: it is nobody's, and what nobody else has read is gone. */
    void forgetAuthor(Instant now) {
        account = null;
        returnReason = null;
        if (!isAccepted()) {
            text = "-";
            more = null;
            submittedAt = null;
            returnedAt = null;
            discardedAt = now;
        }
    }

    boolean isWaiting() {
        return submittedAt != null && acceptedAt == null;
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    boolean isDiscarded() {
        return discardedAt != null;
    }

    boolean isBy(Account person) {
        return getAccount() != null && getAccount().getId().equals(person.getId());
    }

    Long getId() {
        return id;
    }

    Kind getKind() {
        return kind;
    }

    String getText() {
        return text;
    }

    String getMore() {
        return more;
    }

    Area getArea() {
        return area;
    }

    Group getGroup() {
        return group;
    }

    Account getAccount() {
        return account;
    }

    String getReturnReason() {
        return returnReason;
    }

    Set<String> getThemes() {
        return themes;
    }
}
