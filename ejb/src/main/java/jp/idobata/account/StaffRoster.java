package jp.idobata.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.account.MailedSecret.Kind;
import jp.idobata.account.Ticket.Purpose;
import jp.idobata.calendar.TownClock;

/**
 * 職員の名簿: who works at the desk and may do what there. Every change is a row with who and when. There is always an
 * administrator who can sign in: the last one can neither be locked nor lose that role.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class StaffRoster {

    /** Most people the list shows. */
    public static final int MOST = 500;

    private static final String MEMBERS = """
            select a.id, a.email, a.name, group_concat(r.role), a.confirmed_at is not null, a.locked_at is not null,
              (select max(s.tried_at) from sign_in s where s.account_id = a.id and s.outcome = 'IN')
            from (select account_id as id from account_role where role in ('curator', 'supporter', 'administrator')
              union select account_id from staff_change) x join account a on a.id = x.id
              left join account_role r on r.account_id = a.id and r.role <> 'resident'
            where ?1 = 0 or a.id = ?1
            group by a.id order by count(r.role) = 0, a.locked_at is not null, a.name, a.id limit\s""" + MOST;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private TownClock clock;

    @Inject
    private Event<MailedSecret> mail;

    /** Everybody with a role at the desk, then those who had one. One statement. */
    public List<StaffMember> all() {
        return members(0);
    }

    /**
     * One of them.
     *
     * @throws AccountRefusal if there is none of that number
     */
    public StaffMember find(long id) {
        return members(id).stream().findFirst().orElseThrow(AccountRefusal::notStaff);
    }

    /**
     * Has somebody work at the desk. Whoever has an account here keeps its password and is told; to others an account
     * is opened, and a link to choose the first password is mailed. Asking again mails another link.
     *
     * @return number of the account
     * @throws AccountRefusal if address, name or roles are not acceptable, or no administrator would be left
     */
    public long invite(String email, String name, Set<Role> roles) {
        if (!Accounts.isEmail(email)) {
            throw AccountRefusal.badEmail();
        }
        var called = Guests.requireName(name);
        var desk = requireDesk(roles);
        var administrators = takeTurn();
        var account = em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", Accounts.spelling(email)).getResultStream().findFirst()
                .orElseGet(() -> Account.guest(email, called, "ja", clock.instant()));
        em.persist(account);
        em.flush();
        if (!account.isConfirmed()) {
            account.introduce(called, Passwords.NONE, "ja");
        }
        em.lock(account, LockModeType.PESSIMISTIC_WRITE);
        if (!desk.contains(Role.ADMINISTRATOR)) {
            requireAnotherThan(account, administrators);
        }
        account.appoint(desk);
        em.flush();
        log(account, "INVITED");
        tell(account);
        return account.getId();
    }

    /**
     * Changes what somebody may do at the desk; with no role left they are residents like others. They are told.
     *
     * @throws AccountRefusal if no administrator would be left, or there is no such account
     */
    public void appoint(long id, Set<Role> roles) {
        var administrators = takeTurn();
        var account = require(id);
        var desk = roles.isEmpty() ? Set.<Role>of() : requireDesk(roles);
        if (!desk.contains(Role.ADMINISTRATOR)) {
            requireAnotherThan(account, administrators);
        }
        account.appoint(desk);
        em.flush();
        log(account, "APPOINTED");
        tell(account);
    }

    /**
     * Lets nobody sign in with an account, and whoever has signed in no further.
     *
     * @throws AccountRefusal if no administrator would be left, or there is no such account
     */
    public void lock(long id) {
        var administrators = takeTurn();
        var account = require(id);
        requireAnotherThan(account, administrators);
        account.lock(clock.instant());
        em.flush();
        log(account, "LOCKED");
    }

    /** Opens a locked account again. */
    public void unlock(long id) {
        takeTurn();
        var account = require(id);
        account.unlock();
        em.flush();
        log(account, "UNLOCKED");
    }

    private void tell(Account account) {
        var secret = account.isConfirmed() ? null : Ticket.newSecret();
        if (secret != null) {
            em.persist(new Ticket(account, Purpose.INVITE, secret, clock.instant()));
        }
        mail.fire(new MailedSecret(secret == null ? Kind.APPOINTED : Kind.INVITE, account.getEmail(),
                account.getName(), account.getLanguage(), secret));
    }

    private Account require(long id) {
        find(id);
        return em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Everybody who changes the roster takes its turn here, before anything else is read or locked: two administrators
     * who lock each other at the same moment wait for one another, and the second sees what the first has done.
     *
     * @return numbers of the administrators who can sign in
     */
    private List<Long> takeTurn() {
        em.createNativeQuery("select id from roster_turn for update").getResultList();
        List<?> open = em.createNativeQuery("select a.id from account a join account_role r on r.account_id = a.id"
                + " and r.role = ?1 where a.confirmed_at is not null and a.locked_at is null")
                .setParameter(1, Role.ADMINISTRATOR_NAME).getResultList();
        return open.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static void requireAnotherThan(Account account, List<Long> administrators) {
        if (administrators.equals(List.of(account.getId()))) {
            throw AccountRefusal.lastAdministrator();
        }
    }

    private static Set<Role> requireDesk(Set<Role> roles) {
        var desk = EnumSet.noneOf(Role.class);
        desk.addAll(roles);
        desk.remove(Role.RESIDENT);
        if (desk.isEmpty()) {
            throw AccountRefusal.noRole();
        }
        return desk;
    }

    private void log(Account account, String deed) {
        var roles = account.getRoles().stream().filter(role -> !role.equals(Role.RESIDENT_NAME)).sorted()
                .collect(Collectors.joining(","));
        em.createNativeQuery("insert into staff_change (account_id, deed, roles, changed_by, changed_at)"
                + " values (?1, ?2, ?3, ?4, ?5)").setParameter(1, account.getId()).setParameter(2, deed)
                .setParameter(3, roles).setParameter(4, accounts.callerName())
                .setParameter(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
    }

    private List<StaffMember> members(long id) {
        List<?> rows = em.createNativeQuery(MEMBERS).setParameter(1, id).getResultList();
        return rows.stream().map(row -> member((Object[]) row)).toList();
    }

    private static StaffMember member(Object[] row) {
        var names = row[3] == null ? List.of() : List.of(row[3].toString().split(","));
        var roles = Arrays.stream(Role.values()).filter(role -> names.contains(role.securityName()))
                .collect(Collectors.toSet());
        return new StaffMember(((Number) row[0]).longValue(), (String) row[1], (String) row[2], roles, isTrue(row[4]),
                isTrue(row[5]), moment(row[6]));
    }

    private static boolean isTrue(Object value) {
        return value instanceof Boolean flag ? flag : ((Number) value).intValue() != 0;
    }

    private static Instant moment(Object value) {
        var local = value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
        return local == null ? null : local.toInstant(ZoneOffset.UTC);
    }
}
