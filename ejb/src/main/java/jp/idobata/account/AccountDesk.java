package jp.idobata.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import jp.idobata.account.MailedSecret.Kind;
import jp.idobata.account.Ticket.Purpose;
import jp.idobata.calendar.TownClock;

/** What people change of their own accounts. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class AccountDesk {

    private static final Set<String> LANGUAGES = Set.of("ja", "simple", "en");

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordRules rules;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Object> events;

    /**
     * Changes how one is called, and the language of mails.
     *
     * @throws AccountRefusal if the name is none
     */
    public void describe(String name, String language) {
        accounts.requireCurrent().describe(Guests.requireName(name), LANGUAGES.contains(language) ? language : "ja");
    }

    /**
     * Changes the password; a mail says so. Links to a new password that were mailed no longer work.
     *
     * @throws AccountRefusal if the old one is wrong, or the new one is too short
     */
    public void changePassword(String old, String password) {
        var me = requireRight(old);
        rules.require(password, me.getEmail(), me.isStaff());
        me.changePassword(passwords.hash(password));
        spend(me, Purpose.RESET);
        events.fire(new MailedSecret(Kind.PASSWORD_CHANGED, me.getEmail(), me.getName(), me.getLanguage(), null));
    }

    /**
     * Has a link mailed to a new address, which becomes one's own once the link is used. The answer here is the same if
     * the address is somebody's already; the mail to it says so.
     *
     * @throws AccountRefusal if the password is wrong, the address is none, or the account is one of staff, who are
     * known by their addresses behind other doors, too
     */
    public void askForAddress(String password, String email) {
        if (!Accounts.isEmail(email)) {
            throw AccountRefusal.badEmail();
        }
        var me = requireRight(password);
        if (me.isStaff()) {
            throw AccountRefusal.ofStaff();
        }
        var address = Accounts.spelling(email);
        if (isTaken(address)) {
            events.fire(new MailedSecret(Kind.ADDRESS_TAKEN, address, me.getName(), me.getLanguage(), null));
            return;
        }
        spend(me, Purpose.ADDRESS);
        var secret = Ticket.newSecret();
        em.persist(new Ticket(me, Purpose.ADDRESS, secret, clock.instant()).forAddress(address));
        events.fire(new MailedSecret(Kind.ADDRESS, address, me.getName(), me.getLanguage(), secret));
    }

    /** The new address that a link is to prove, if it is the signed-in person's and still works; or null. */
    public String newAddress(String secret) {
        return ticket(secret) == null ? null : ticket(secret).getEmail();
    }

    /**
     * Makes the new address one's own, and has the old one told. Records of who did what say the new one from now on.
     *
     * @throws AccountRefusal if the link was used before, is too old or not one's own, or somebody else has come by the
     * address meanwhile
     */
    public void changeAddress(String secret) {
        var ticket = ticket(secret);
        if (ticket == null || isTaken(ticket.getEmail())) {
            throw AccountRefusal.ticketSpent();
        }
        var me = accounts.requireCurrent();
        var old = me.getEmail();
        spend(me, Purpose.ADDRESS);
        me.moveTo(ticket.getEmail());
        em.flush();
        events.fire(new AddressChanged(me.getId(), old, me.getEmail()));
        events.fire(new MailedSecret(Kind.ADDRESS_CHANGED, old, me.getName(), me.getLanguage(), null));
    }

    private Ticket ticket(String secret) {
        var me = accounts.requireCurrent();
        return em.createQuery("select t from Ticket t where t.hash = :hash and t.purpose = :purpose"
                + " and t.account = :me", Ticket.class).setParameter("hash", Ticket.hashOf(secret))
                .setParameter("purpose", Purpose.ADDRESS).setParameter("me", me).getResultStream()
                .filter(found -> found.isOpen(clock.instant())).findFirst().orElse(null);
    }

    private void spend(Account me, Purpose purpose) {
        em.createQuery("select t from Ticket t where t.account = :me and t.purpose = :purpose and t.usedAt is null",
                Ticket.class).setParameter("me", me).setParameter("purpose", purpose).getResultStream()
                .forEach(ticket -> ticket.use(clock.instant()));
    }

    private boolean isTaken(String address) {
        return !em.createQuery("select a.id from Account a where a.email = :email", Long.class)
                .setParameter("email", address).getResultList().isEmpty();
    }

    private Account requireRight(String password) {
        var me = accounts.requireCurrent();
        if (!passwords.isRight(password, me.getPasswordHash())) {
            throw AccountRefusal.wrongPassword();
        }
        return me;
    }
}
