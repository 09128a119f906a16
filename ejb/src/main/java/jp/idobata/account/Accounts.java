package jp.idobata.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.idobata.account.MailedSecret.Kind;
import jp.idobata.account.Ticket.Purpose;
import jp.idobata.calendar.TownClock;

/** Opens, confirms and finds accounts. Open to visitors: signing up is what they do here. */
@Stateless
@PermitAll
public class Accounts {

    /** Fewest characters of a password; longer beats more kinds of characters (NIST SP 800-63B). */
    public static final int PASSWORD_LEAST = 10;

    private static final int PASSWORD_MOST = 200;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\".]+(\\.[^@\\s<>\".]+)+");

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Pbkdf2PasswordHash passwords;

    @Inject
    private TownClock clock;

    @Inject
    private Event<MailedSecret> mail;

    /**
     * Opens an account that waits for confirmation, and has a link mailed. To an address that has a confirmed account
     * only a mail goes out that says so; the answer here is the same.
     *
     * @throws AccountRefusal if address, name or password is not acceptable
     */
    public void signUp(String email, String name, String password, String language) {
        requireEmail(email);
        if (name == null || name.isBlank() || name.strip().length() > 80) {
            throw AccountRefusal.badName();
        }
        requirePassword(password);
        var known = byEmail(email);
        if (known.isPresent() && known.get().isConfirmed()) {
            var account = known.get();
            mail.fire(new MailedSecret(Kind.ALREADY_SIGNED_UP, account.getEmail(), account.getName(), language, null));
            return;
        }
        var hash = passwords.generate(password.toCharArray());
        var account = known.orElseGet(() -> new Account(email, name.strip(), hash, language, clock.instant()));
        account.changePassword(hash);
        em.persist(account);
        issue(account, Purpose.CONFIRM, Kind.CONFIRM);
    }

    /**
     * Opens an account that is confirmed at once, for administrators and for the demo.
     *
     * @return the account; an existing one is left as it is
     */
    @RolesAllowed(Role.ADMINISTRATOR_NAME)
    public Account open(String email, String name, String password, Role role) {
        requireEmail(email);
        requirePassword(password);
        return byEmail(email).orElseGet(() -> {
            var hash = passwords.generate(password.toCharArray());
            var account = new Account(email, name, hash, "ja", clock.instant());
            account.confirm(clock.instant());
            account.grant(role);
            em.persist(account);
            return account;
        });
    }

    /**
     * Uses the link of the confirmation mail. The password is asked for once more, so that nobody can open an account
     * in another's name by having them press the link of a mail they never expected.
     *
     * @throws AccountRefusal if the link was used before, is too old or never was, or the password is not the one
     * chosen
     */
    public void confirm(String secret, String password) {
        var account = use(secret, Purpose.CONFIRM);
        if (password == null || !passwords.verify(password.toCharArray(), account.getPasswordHash())) {
            throw AccountRefusal.wrongPassword();
        }
        account.confirm(clock.instant());
    }

    /** Has a link to a new password mailed, if the address has a confirmed account; says nothing either way. */
    public void askForReset(String email) {
        requireEmail(email);
        byEmail(email).filter(Account::isConfirmed).ifPresent(account -> issue(account, Purpose.RESET, Kind.RESET));
    }

    /**
     * Sets a new password with the link of the mail.
     *
     * @throws AccountRefusal if the link was used before, is too old or never was, or the password is too short
     */
    public void reset(String secret, String password) {
        requirePassword(password);
        use(secret, Purpose.RESET).changePassword(passwords.generate(password.toCharArray()));
    }

    /** Who is asking, if signed in. */
    public Optional<Account> current() {
        return byEmail(session.getCallerPrincipal().getName());
    }

    /**
     * Who is asking.
     *
     * @throws AccountRefusal if nobody is signed in
     */
    public Account requireCurrent() {
        return current().orElseThrow(AccountRefusal::notSignedIn);
    }

    private Optional<Account> byEmail(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", Account.foldEmail(email)).getResultStream().findFirst();
    }

    private void issue(Account account, Purpose purpose, Kind kind) {
        var secret = Ticket.newSecret();
        em.persist(new Ticket(account, purpose, secret, clock.instant()));
        mail.fire(new MailedSecret(kind, account.getEmail(), account.getName(), account.getLanguage(), secret));
    }

    private Account use(String secret, Purpose purpose) {
        var now = clock.instant();
        var ticket = em.createQuery("select t from Ticket t where t.hash = :hash and t.purpose = :purpose",
                Ticket.class)
                .setParameter("hash", Ticket.hashOf(secret == null ? "" : secret)).setParameter("purpose", purpose)
                .getResultStream().findFirst()
                .filter(found -> found.isOpen(now)).orElseThrow(AccountRefusal::ticketSpent);
        ticket.use(now);
        return ticket.getAccount();
    }

    private static void requireEmail(String email) {
        if (email == null || email.length() > 254 || !EMAIL.matcher(email.strip()).matches()) {
            throw AccountRefusal.badEmail();
        }
    }

    private static void requirePassword(String password) {
        if (password == null || password.length() < PASSWORD_LEAST || password.length() > PASSWORD_MOST) {
            throw AccountRefusal.weakPassword(PASSWORD_LEAST);
        }
    }
}
