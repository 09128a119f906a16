package jp.idobata.account;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A person known by an e-mail address. An account can do nothing, and has no role, until its owner has opened the link
 * that was mailed to that address ({@link #confirm}).
 *
 * <p>A guest is an account without a password: somebody who has left an address and signs nothing but what a mailed
 * link opens. Whoever signs up later with that address finds all of it.
 */
@Entity
@Table(name = "account")
@Access(AccessType.FIELD)
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String email;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "guest_since")
    private Instant guestSince;

    @Column(name = "locked_at")
    private Instant lockedAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @Version
    private int version;

    /** For the persistence provider. */
    protected Account() {
    }

    Account(String email, Instant now) {
        this.email = foldEmail(email);
        this.createdAt = now;
    }

    /** Somebody who has typed an address; nobody knows yet whether it is theirs. */
    static Account guest(String email, String calledName, String mailLanguage, Instant now) {
        var account = new Account(email, now);
        account.introduce(calledName, Passwords.NONE, mailLanguage);
        return account;
    }

    /**
     * One spelling of an address: surrounding space, letter case and the full-width letters of a Japanese keyboard do
     * not make another person.
     */
    static String foldEmail(String email) {
        return Normalizer.normalize(email, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * What somebody says when signing up, until the address is confirmed: the last time counts. A guest who has proven
     * the address keeps the name, for anybody can sign up with it.
     */
    void introduce(String calledName, String hash, String mailLanguage) {
        this.passwordHash = hash;
        if (guestSince == null) {
            this.name = calledName;
            this.language = mailLanguage;
        }
    }

    /** A guest has used a link that was mailed to the address; the first time counts. */
    void prove(String calledName, String mailLanguage, Instant now) {
        if (confirmedAt == null && guestSince == null) {
            guestSince = now;
            this.name = calledName;
            this.language = mailLanguage;
        }
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
            grant(Role.RESIDENT);
        }
    }

    void changePassword(String hash) {
        this.passwordHash = hash;
    }

    void describe(String calledName, String mailLanguage) {
        this.name = calledName;
        this.language = mailLanguage;
    }

    void moveTo(String address) {
        this.email = foldEmail(address);
    }

    /** What records call an account whose owner has left: no address, so nobody can ever have it. */
    static String aliasOf(long id) {
        return "left-" + id;
    }

    /** Nothing of its owner is left, and nobody can sign in; what hangs on its number still hangs on something. */
    void depart(String calledName) {
        email = aliasOf(getId());
        name = calledName;
        passwordHash = Passwords.NONE;
        language = "ja";
        confirmedAt = null;
        guestSince = null;
        getRoles().clear();
    }

    /** Whether it has a role besides that of a resident. */
    boolean isStaff() {
        return getRoles().stream().anyMatch(role -> !role.equals(Role.RESIDENT_NAME));
    }

    /** Nobody can sign in with it until {@link #unlock}. */
    void lock(Instant now) {
        if (lockedAt == null) {
            lockedAt = now;
        }
    }

    void unlock() {
        lockedAt = null;
    }

    /** Whether one can sign in with it: its address is proven, and it is not locked. */
    boolean isOpen() {
        return isConfirmed() && lockedAt == null;
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    void grant(Role role) {
        getRoles().add(role.securityName());
    }

    /** Gives it just these roles at the desk; that of a resident stays. */
    void appoint(Set<Role> desk) {
        getRoles().removeIf(role -> !role.equals(Role.RESIDENT_NAME));
        desk.forEach(this::grant);
    }

    public Long getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    /** BCP 47-like tag of the language mails are written in: {@code ja}, {@code simple} or {@code en}. */
    public String getLanguage() {
        return language;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    Set<String> getRoles() {
        return roles;
    }
}
