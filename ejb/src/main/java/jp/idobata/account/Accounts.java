package jp.idobata.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.idobata.account.MailedSecret.Kind;
import jp.idobata.account.Ticket.Purpose;
import jp.idobata.calendar.TownClock;

/** Opens, confirms and finds accounts. Open to visitors: signing up is what they do here. */
@Stateless
@PermitAll
@DeclareRoles({Role.RESIDENT_NAME, Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class Accounts {

    /** Most characters of a name. */
    public static final int NAME_MOST = 80;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\".]+(\\.[^@\\s<>\".]+)+");

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordRules rules;

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
        if (name == null || name.isBlank() || name.strip().length() > NAME_MOST) {
            throw AccountRefusal.badName();
        }
        rules.require(password, Account.foldEmail(email), false);
        var hash = passwords.hash(password);
        var known = byEmail(email);
        if (known.isPresent() && known.get().isConfirmed()) {
            var account = known.get();
            mail.fire(new MailedSecret(Kind.ALREADY_SIGNED_UP, account.getEmail(), account.getName(), language, null));
            return;
        }
        var account = known.orElseGet(() -> new Account(email, clock.instant()));
        account.introduce(name.strip(), hash, language);
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
        rules.require(password, Account.foldEmail(email), role != Role.RESIDENT);
        return byEmail(email).orElseGet(() -> {
            var hash = passwords.hash(password);
            var account = new Account(email, clock.instant());
            account.introduce(name, hash, "ja");
            account.confirm(clock.instant());
            account.grant(role);
            em.persist(account);
            return account;
        });
    }

    /** Whether the link of a confirmation mail still works. */
    public boolean canConfirm(String secret) {
        return open(secret, Purpose.CONFIRM).isPresent();
    }

    /**
     * Uses the link of the confirmation mail. The password is asked for once more, so that nobody can open an account
     * in another's name by having them press the link of a mail they never expected.
     *
     * @return the address of the account, to sign in with
     * @throws AccountRefusal if the link was used before, is too old or never was, or the password is not the one
     * chosen
     */
    public String confirm(String secret, String password) {
        var account = use(secret, Purpose.CONFIRM);
        if (!passwords.isRight(password, account.getPasswordHash())) {
            throw AccountRefusal.wrongPassword();
        }
        rules.require(password, account.getEmail(), account.isStaff());
        account.confirm(clock.instant());
        return account.getEmail();
    }

    /**
     * Has a link to a new password mailed, if the address has a confirmed account. Works in the background, so that
     * not even the time it takes tells whether it has.
     */
    @Asynchronous
    public void askForReset(String email) {
        byEmail(email).filter(Account::isOpen).ifPresent(account -> issue(account, Purpose.RESET, Kind.RESET));
    }

    /** Whether the link to a new or first password still works. */
    public boolean canReset(String secret) {
        return open(secret, Purpose.RESET, Purpose.INVITE).isPresent();
    }

    /**
     * Sets a new password with the link of the mail, or the first one with that of an invitation to the desk. Other
     * links that were mailed for the same no longer work.
     *
     * @return the address of the account, to sign in with
     * @throws AccountRefusal if the link was used before, is too old or never was, or the password is too easy
     */
    public String reset(String secret, String password) {
        var invited = open(secret, Purpose.INVITE).isPresent();
        var account = use(secret, invited ? Purpose.INVITE : Purpose.RESET);
        rules.require(password, account.getEmail(), account.isStaff());
        account.changePassword(passwords.hash(password));
        if (invited) {
            account.confirm(clock.instant());
        }
        return account.getEmail();
    }

    /**
     * The roles of the open account of that address and password; empty if there is none. It takes as long to
     * say so of an address without an account as of one with another password.
     */
    public Optional<Set<String>> rolesOf(String email, String password) {
        var account = byEmail(email).filter(Account::isOpen);
        if (account.isEmpty()) {
            passwords.tryNobodys(password);
        }
        return account.filter(known -> passwords.isRight(password, known.getPasswordHash()))
                .map(known -> Set.copyOf(known.getRoles()));
    }

    /** The one spelling of an address that accounts are known by. */
    public static String spelling(String email) {
        return Account.foldEmail(email);
    }

    /** Whether a text can be an e-mail address. */
    public static boolean isEmail(String text) {
        return text != null && text.length() <= 254 && EMAIL.matcher(Account.foldEmail(text)).matches();
    }

    /** Whether an address has an account. Not for visitors: it would tell them who is here. */
    @RolesAllowed(Role.ADMINISTRATOR_NAME)
    public boolean isKnown(String email) {
        return byEmail(email).isPresent();
    }

    /** Name of whoever is asking, for records of who did what: the address of an account, or the program's own name. */
    public String callerName() {
        return session.getCallerPrincipal().getName();
    }

    /** Whether whoever is asking decides what the public sees. */
    public boolean isCurating() {
        return session.isCallerInRole(Role.CURATOR_NAME) || session.isCallerInRole(Role.ADMINISTRATOR_NAME);
    }

    /** Who is asking, if signed in. */
    public Optional<Account> current() {
        return byEmail(callerName());
    }

    /**
     * Whether whoever was signed in once may go on: the account is there still, open, and has the same roles at the
     * desk. One statement.
     */
    public boolean isHere() {
        List<?> roles = em.createNativeQuery("select coalesce(r.role, '') from account a left join account_role r"
                + " on r.account_id = a.id where a.email = ?1 and a.locked_at is null")
                .setParameter(1, callerName()).getResultList();
        return !roles.isEmpty() && Arrays.stream(Role.values()).map(Role::securityName)
                .allMatch(role -> roles.contains(role) == session.isCallerInRole(role));
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

    private Optional<Ticket> open(String secret, Purpose... purposes) {
        return em.createQuery("select t from Ticket t where t.hash = :hash and t.purpose in :purposes", Ticket.class)
                .setParameter("hash", Ticket.hashOf(secret == null ? "" : secret))
                .setParameter("purposes", List.of(purposes))
                .getResultStream().findFirst().filter(found -> found.isOpen(clock.instant()));
    }

    /** Uses up the ticket, and with it all others that were issued for the same. */
    private Account use(String secret, Purpose purpose) {
        var account = open(secret, purpose).orElseThrow(AccountRefusal::ticketSpent).getAccount();
        em.createQuery("select t from Ticket t where t.account = :account and t.purpose = :purpose"
                + " and t.usedAt is null", Ticket.class).setParameter("account", account)
                .setParameter("purpose", purpose).getResultStream().forEach(ticket -> ticket.use(clock.instant()));
        return account;
    }

    private static void requireEmail(String email) {
        if (!isEmail(email)) {
            throw AccountRefusal.badEmail();
        }
    }
}
