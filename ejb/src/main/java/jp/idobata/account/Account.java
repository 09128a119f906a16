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
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A person who can sign in, known by an e-mail address. An account can do nothing until its owner has opened the link
 * that was mailed to that address ({@link #confirm}).
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

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @Version
    private int version;

    /** For the persistence provider. */
    protected Account() {
    }

    Account(String email, String name, String passwordHash, String language, Instant now) {
        this.email = foldEmail(email);
        this.name = name;
        this.passwordHash = passwordHash;
        this.language = language;
        this.createdAt = now;
        this.roles.add(Role.RESIDENT_NAME);
    }

    /** One spelling of an address: surrounding space and letter case do not make another person. */
    static String foldEmail(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    void changePassword(String hash) {
        this.passwordHash = hash;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    void grant(Role role) {
        getRoles().add(role.securityName());
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
