package jp.idobata.group;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import jp.idobata.account.Account;

/** That an address was asked to join a group; open until it is accepted, withdrawn or too old. */
@Entity
@Table(name = "group_invitation")
@Access(AccessType.FIELD)
class Invitation {

    /** For how many days it is good. */
    static final int DAYS = 14;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "group_id")
    private Group group;

    private String email;

    @Enumerated(EnumType.STRING)
    private Part part;

    @ManyToOne(optional = false)
    @JoinColumn(name = "invited_by")
    private Account invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @ManyToOne
    @JoinColumn(name = "accepted_by")
    private Account acceptedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Invitation() {
    }

    Invitation(Group group, String email, Part part, Account by, Instant now) {
        this.group = group;
        this.email = email;
        this.part = part;
        this.invitedBy = by;
        this.invitedAt = now;
        this.expiresAt = now.plus(Duration.ofDays(DAYS));
    }

    boolean isOpen(Instant now) {
        return acceptedAt == null && withdrawnAt == null && now.isBefore(expiresAt);
    }

    void accept(Account account, Instant now) {
        acceptedBy = account;
        acceptedAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    Long getId() {
        return id;
    }

    Group getGroup() {
        return group;
    }

    String getEmail() {
        return email;
    }

    Part getPart() {
        return part;
    }

    Account getInvitedBy() {
        return invitedBy;
    }

    Instant getInvitedAt() {
        return invitedAt;
    }

    Instant getExpiresAt() {
        return expiresAt;
    }
}
