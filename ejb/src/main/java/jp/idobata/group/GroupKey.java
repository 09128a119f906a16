package jp.idobata.group;

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
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import jp.idobata.Fingerprint;
import jp.idobata.account.Account;

/** With a key a group's own system posts in its name. Only the hash of the key is stored. */
@Entity
@Table(name = "group_key")
@Access(AccessType.FIELD)
class GroupKey {

    /** How every key begins, so that programs that look for lost secrets know one. */
    static final String PREFIX = "idobata_";
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "group_id")
    private Group group;

    private String name;
    private String hash;

    @ManyToOne(optional = false)
    @JoinColumn(name = "made_by")
    private Account madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "last_used_on")
    private LocalDate lastUsedOn;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected GroupKey() {
    }

    GroupKey(Group group, String name, String key, Account by, Instant now) {
        this.group = group;
        this.name = name;
        this.hash = hashOf(key);
        this.madeBy = by;
        this.madeAt = now;
    }

    /** 256 random bits. */
    static String newKey() {
        var bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hashOf(String key) {
        return Fingerprint.of(key);
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    void use(LocalDate today) {
        if (!today.equals(getLastUsedOn())) {
            lastUsedOn = today;
        }
    }

    Long getId() {
        return id;
    }

    Group getGroup() {
        return group;
    }

    String getName() {
        return name;
    }

    Account getMadeBy() {
        return madeBy;
    }

    Instant getMadeAt() {
        return madeAt;
    }

    LocalDate getLastUsedOn() {
        return lastUsedOn;
    }
}
