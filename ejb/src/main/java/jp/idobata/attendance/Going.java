package jp.idobata.attendance;

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

/** What one address has said about one date, and what became of it. Changed only under the lock of its date. */
@Entity
@Table(name = "going")
@Access(AccessType.FIELD)
class Going {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "occurrence_id")
    private long occurrenceId;

    @Column(name = "account_id")
    private Long accountId;

    private String email;
    private String name;
    private int party;
    private String word;
    private String language;

    @Enumerated(EnumType.STRING)
    private State state;

    private Integer arrival;
    private String reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Going() {
    }

    Going(long occurrenceId, String email) {
        this.occurrenceId = occurrenceId;
        this.email = email;
        this.state = State.ASKED;
    }

    /** What is said, as long as it is not on the list: the last time counts. */
    void introduce(Saying saying, Instant now) {
        name = saying.name();
        party = saying.party();
        word = saying.word();
        language = saying.language();
        askedAt = now;
    }

    /** An address that is an account's is that person's. */
    void belongTo(long account) {
        accountId = account;
    }

    /** Comes to the end of the list, and waits there until a place is given. */
    void arrive(int number, Instant now) {
        state = State.WAITING;
        arrival = number;
        answeredAt = now;
    }

    void takeSeat() {
        state = State.IN;
    }

    void changeParty(int people) {
        party = people;
    }

    void withdraw(Instant now) {
        state = State.WITHDRAWN;
        answeredAt = now;
        arrival = null;
        word = null;
    }

    void takeOff(String why, Instant now) {
        state = State.TAKEN_OFF;
        reason = why;
        answeredAt = now;
        arrival = null;
        word = null;
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    Long getId() {
        return id;
    }

    long getOccurrenceId() {
        return occurrenceId;
    }

    String getEmail() {
        return email;
    }

    String getName() {
        return name;
    }

    int getParty() {
        return party;
    }

    String getWord() {
        return word;
    }

    String getLanguage() {
        return language;
    }

    State getState() {
        return state;
    }

    Integer getArrival() {
        return arrival;
    }

    String getReason() {
        return reason;
    }

    Long getAccountId() {
        return accountId;
    }
}
