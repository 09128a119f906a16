package jp.idobata.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.idobata.calendar.TownClock;

/**
 * People who have left an address and signed up for nothing. Whoever asks for one has to see to it that only the owner
 * of the address gets to do anything: by a link that is mailed there.
 */
@Dependent
public class Guests {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /**
     * The account of an address: the one there is, or a new one without a password. An account that is there learns
     * nothing from this, not even the name.
     *
     * @throws AccountRefusal if address or name is not acceptable
     */
    public Account of(String email, String name, String language) {
        if (!Accounts.isEmail(email)) {
            throw AccountRefusal.badEmail();
        }
        var called = requireName(name);
        return known(email).orElseGet(() -> {
            var account = Account.guest(email, called, language, clock.instant());
            em.persist(account);
            return account;
        });
    }

    /** The account of an address, if there is one. */
    public Optional<Account> known(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", Account.foldEmail(email)).getResultStream().findFirst();
    }

    /** The owner of the address has used a link that was mailed there: what was said with it now counts. */
    public void prove(Account account, String name, String language) {
        account.prove(name, language, clock.instant());
    }

    /** Forgets accounts without a password that never used a link and that nothing hangs on. Returns how many. */
    public int forgetUnproven(Instant before) {
        // What something hangs on is held by its foreign key, and passed over; whoever has left has no address.
        return em.createNativeQuery("delete ignore from account where password_hash = '' and confirmed_at is null"
                + " and guest_since is null and created_at < ?1 and email like '%@%'")
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC).toString()).executeUpdate();
    }

    /**
     * A name as it may stand in one line.
     *
     * @throws AccountRefusal if nothing or too much is left of it
     */
    public static String requireName(String name) {
        var line = name == null ? "" : name.replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.isEmpty() || line.length() > Accounts.NAME_MOST) {
            throw AccountRefusal.badName();
        }
        return line;
    }
}
