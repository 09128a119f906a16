package jp.idobata.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import jp.idobata.calendar.TownClock;

/**
 * Lets in who administers a new town. Whoever starts the program reads a link in its terminal, which works once, for a
 * week, and only as long as nobody administers the town; each start without an administrator prints another.
 */
@Stateless
@PermitAll
public class FirstAdministrator {

    private static final String OPEN = "select count(*) from first_link l where l.hash = ?1 and l.expires_at > ?2"
            + " and not exists (select 1 from account_role r where r.role = ?3)";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @EJB
    private PasswordRules rules;

    @Inject
    private Passwords passwords;

    @Inject
    private TownClock clock;

    /** Whether the link still works. */
    public boolean isOpen(String secret) {
        var found = em.createNativeQuery(OPEN).setParameter(1, Ticket.hashOf(secret)).setParameter(2, now())
                .setParameter(3, Role.ADMINISTRATOR_NAME).getSingleResult();
        return ((Number) found).intValue() > 0;
    }

    /**
     * Uses the link. Whoever has an account already gives its password; to others one is opened.
     *
     * @return the address of the account, to sign in with
     * @throws AccountRefusal if the link works no more, address, name or password are not acceptable, or the password
     * is not that of the account
     */
    public String open(String secret, String email, String name, String password, String language) {
        em.createNativeQuery("select id from roster_turn for update").getResultList();
        if (!isOpen(secret)) {
            throw AccountRefusal.ticketSpent();
        }
        if (!Accounts.isEmail(email)) {
            throw AccountRefusal.badEmail();
        }
        var account = em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", Accounts.spelling(email)).getResultStream().findFirst()
                .orElseGet(() -> new Account(email, clock.instant()));
        rules.require(password, Accounts.spelling(email), true);
        if (account.isConfirmed() && !passwords.isRight(password, account.getPasswordHash())) {
            throw AccountRefusal.wrongPassword();
        }
        if (!account.isConfirmed()) {
            account.introduce(Guests.requireName(name), passwords.hash(password), language);
        }
        account.confirm(clock.instant());
        account.appoint(EnumSet.of(Role.ADMINISTRATOR));
        em.persist(account);
        em.flush();
        log(account);
        return account.getEmail();
    }

    private void log(Account account) {
        em.createNativeQuery("delete from first_link").executeUpdate();
        em.createNativeQuery("insert into staff_change (account_id, deed, roles, changed_by, changed_at)"
                + " values (?1, 'FIRST', ?2, ?3, ?4)").setParameter(1, account.getId())
                .setParameter(2, Role.ADMINISTRATOR_NAME).setParameter(3, account.getEmail())
                .setParameter(4, now()).executeUpdate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
