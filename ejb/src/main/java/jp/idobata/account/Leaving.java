package jp.idobata.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.MailedSecret.Kind;

/** 登録を消す: somebody leaves the town for good, in one transaction. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class Leaving {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<Object> events;

    /**
     * Forgets the signed-in person. Nobody can sign in with the account afterwards; the address is free to sign up
     * again, as somebody the town does not know. Whoever has left already is not signed in any more.
     *
     * @throws AccountRefusal if the password is wrong, or the account is one of staff, whose records are the town's
     * @throws jp.idobata.Refusal if a group would be left without an owner while others belong to it
     */
    public void leave(String password, Farewell farewell) {
        var me = accounts.requireCurrent();
        em.lock(me, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(me);
        if (!passwords.isRight(password, me.getPasswordHash())) {
            throw AccountRefusal.wrongPassword();
        }
        if (me.isStaff()) {
            throw AccountRefusal.ofStaff();
        }
        var last = new MailedSecret(Kind.LEFT, me.getEmail(), me.getName(), me.getLanguage(), null);
        var alias = Account.aliasOf(me.getId());
        events.fire(new AccountLeft(me.getId(), last.email(), alias, farewell));
        em.createNativeQuery("delete from account_ticket where account_id = ?1").setParameter(1, me.getId())
                .executeUpdate();
        me.depart(Guests.requireName(farewell.person()));
        em.flush();
        events.fire(new AddressChanged(me.getId(), last.email(), alias));
        events.fire(last);
    }
}
