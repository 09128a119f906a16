package jp.idobata.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Turns passwords into what may be stored, and tries them. */
@Dependent
class Passwords {

    /** Kept in the place of a hash where there is no password: none is right. */
    static final String NONE = "";

    /** What a guess costs, as OWASP's Password Storage Cheat Sheet asks of PBKDF2 with SHA-512. */
    private static final Map<String, String> COST = Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000", "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");
    private static final AtomicReference<String> NOBODYS = new AtomicReference<>();

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    @PostConstruct
    void setCost() {
        pbkdf2.initialize(COST);
    }

    String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    boolean isRight(String password, String hash) {
        return password != null && password.length() <= PasswordRules.MOST && !hash.equals(NONE)
                && pbkdf2.verify(password.toCharArray(), hash);
    }

    /** Takes as long as trying somebody's password. */
    void tryNobodys(String password) {
        isRight(password, NOBODYS.updateAndGet(known -> known != null ? known : hash("")));
    }
}
