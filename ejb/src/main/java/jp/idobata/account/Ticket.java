package jp.idobata.account;

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
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import jp.idobata.Fingerprint;

/** The right to do one thing once, proven by a secret that was mailed. Only the secret's hash is stored. */
@Entity
@Table(name = "account_ticket")
@Access(AccessType.FIELD)
class Ticket {

    /** What a ticket is good for. */
    enum Purpose {
        /** Proves that the address is the person's own. */
        CONFIRM(Duration.ofDays(3)),
        /** Sets a new password. */
        RESET(Duration.ofHours(2)),
        /** Proves that a new address is the person's own. */
        ADDRESS(Duration.ofDays(3)),
        /** Sets the first password of somebody who is to work at the desk, and proves the address. */
        INVITE(Duration.ofDays(7));

        private final Duration lifetime;

        Purpose(Duration lifetime) {
            this.lifetime = lifetime;
        }
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String hash;

    private String email;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Ticket() {
    }

    Ticket(Account account, Purpose purpose, String secret, Instant now) {
        this.account = account;
        this.purpose = purpose;
        this.hash = hashOf(secret);
        this.issuedAt = now;
        this.expiresAt = now.plus(purpose.lifetime);
    }

    /** The new address that it is to prove. */
    Ticket forAddress(String address) {
        email = address;
        return this;
    }

    String getEmail() {
        return email;
    }

    /** 256 random bits, safe in an address. */
    static String newSecret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static String hashOf(String secret) {
        return Fingerprint.of(secret);
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    Account getAccount() {
        return account;
    }
}
