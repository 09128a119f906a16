package jp.idobata.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.calendar.TownClock;

/**
 * What a password must be: long enough, not one that everybody tries first, and not one's own address. Longer beats
 * more kinds of characters (NIST SP 800-63B, 5.1.1.2), so no kinds are asked for and none expires.
 */
@Stateless
@PermitAll
@DeclareRoles({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class PasswordRules {

    /** Fewest characters that an administrator can set, and what holds until one sets another. */
    public static final int LEAST = 10;
    /** Most characters of a password: hashing a longer one would keep the server busy. */
    public static final int MOST = 200;
    /** Fewest characters can at most be set to this. */
    public static final int LEAST_MOST = 64;

    private static final Set<String> COMMON = common();
    private static final int KINDS_LEAST = 3;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private TownClock clock;

    /** Fewest characters of anybody's password. */
    public int least() {
        return numbers()[0];
    }

    /** Fewest characters of the password of whoever asks. */
    public int leastHere() {
        var atDesk = session.isCallerInRole(Role.CURATOR_NAME) || session.isCallerInRole(Role.SUPPORTER_NAME)
                || session.isCallerInRole(Role.ADMINISTRATOR_NAME);
        return atDesk ? staffLeast() : least();
    }

    /** Fewest characters of the password of someone with a role at the desk. */
    public int staffLeast() {
        var numbers = numbers();
        return Math.max(numbers[0], numbers[1]);
    }

    /**
     * Sets how long passwords must be from now on; those there are stay.
     *
     * @throws AccountRefusal if it is fewer than {@value #LEAST} or more than {@value #LEAST_MOST}
     */
    @RolesAllowed(Role.ADMINISTRATOR_NAME)
    public void set(int least, int staffLeast) {
        if (Math.min(least, staffLeast) < LEAST || Math.max(least, staffLeast) > LEAST_MOST) {
            throw AccountRefusal.badLeast(LEAST, LEAST_MOST);
        }
        em.createNativeQuery("insert into password_rule (least, staff_least, set_by, set_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, least).setParameter(2, staffLeast)
                .setParameter(3, session.getCallerPrincipal().getName())
                .setParameter(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
    }

    /**
     * Refuses what is too easy to guess.
     *
     * @throws AccountRefusal with a sentence that says why
     */
    public void require(String password, String email, boolean staff) {
        check(password, email, staff ? staffLeast() : least());
    }

    static void check(String password, String email, int shortest) {
        if (password == null || password.length() < shortest || password.length() > MOST) {
            throw AccountRefusal.weakPassword(shortest);
        }
        if (isCommon(password) || isOf(password, email)) {
            throw AccountRefusal.commonPassword();
        }
    }

    /** Whether it is one of those that everybody tries first, or the same few characters again and again. */
    private static boolean isCommon(String password) {
        return password.codePoints().distinct().count() < KINDS_LEAST
                || COMMON.contains(password.toLowerCase(Locale.ROOT));
    }

    private static boolean isOf(String password, String email) {
        var plain = password.strip().toLowerCase(Locale.ROOT);
        return plain.equals(email) || plain.equals(email.replaceFirst("@.*", ""));
    }

    /** Those of everybody, and of the desk. */
    private int[] numbers() {
        List<?> found = em.createNativeQuery("select least, staff_least from password_rule order by id desc limit 1")
                .getResultList();
        var row = found.isEmpty() ? new Object[] {LEAST, LEAST} : (Object[]) found.get(0);
        return new int[] {((Number) row[0]).intValue(), ((Number) row[1]).intValue()};
    }

    private static Set<String> common() {
        try (var lines = new BufferedReader(new InputStreamReader(PasswordRules.class
                .getResourceAsStream("passwords-tried-first.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
