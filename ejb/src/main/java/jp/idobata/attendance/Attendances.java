package jp.idobata.attendance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import jp.idobata.account.Account;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/**
 * What people who want to come do: say so, with an account or without, change their number, and withdraw. Open to
 * visitors; whoever has the link of a mail may do what the mail's owner may.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Attendances {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Lists lists;

    @Inject
    private Turns turns;

    @Inject
    private Accounts accounts;

    @Inject
    private TownClock clock;

    /**
     * Whether there is room at a date; empty if the public has no such date. Three statements at most.
     *
     * @param original when it was first meant to start, or null for the next date to come
     */
    public Optional<Room> look(long gatheringId, LocalDateTime original) {
        return (original == null ? lists.next(gatheringId) : lists.date(gatheringId, original))
                .filter(ComingDate::open).map(lists::room);
    }

    /**
     * Says for the signed-in person that one comes. Who is on the list already stays there as before.
     *
     * @return text of the link to what was said
     * @throws AttendanceRefusal if the date takes nobody, or the saying is not acceptable
     */
    @RolesAllowed(Role.RESIDENT_NAME)
    public String come(long gatheringId, LocalDateTime original, Saying saying) {
        saying.check();
        var me = accounts.requireCurrent();
        var date = require(gatheringId, original);
        return turns.next(() -> lists.token(come(lists.open(date), me, saying)));
    }

    private Going come(OpenList list, Account me, Saying saying) {
        list.date().requireComing(clock.now());
        var going = list.of(me.getEmail()).orElseGet(() -> new Going(list.date().id(), me.getEmail()));
        going.belongTo(me.getId());
        if (!going.getState().isOnList()) {
            going.introduce(saying, clock.instant());
            em.persist(going);
            arrive(list, going);
        }
        return going;
    }

    /**
     * Says that one wants to come, without an account. It counts once the link that is mailed to the address was used.
     * The answer here is the same whether the address stands on the list or not.
     *
     * @throws AttendanceRefusal if the date takes nobody, or the saying is not acceptable
     */
    public void ask(long gatheringId, LocalDateTime original, String email, Saying saying) {
        saying.check();
        if (!Accounts.isEmail(email)) {
            throw AttendanceRefusal.badEmail();
        }
        var date = require(gatheringId, original);
        turns.next(() -> ask(lists.open(date), Accounts.spelling(email), saying));
    }

    private Going ask(OpenList list, String email, Saying saying) {
        list.date().requireComing(clock.now());
        var going = list.of(email).orElseGet(() -> new Going(list.date().id(), email));
        var known = going.getState() != State.ASKED;
        if (!known) {
            if (!list.seating().couldFit(saying.party())) {
                throw AttendanceRefusal.partyTooLarge(list.capacity());
            }
            going.introduce(saying, clock.instant());
            em.persist(going);
            em.flush();
        }
        lists.tell(lists.about(known ? Told.Kind.KNOWN : Told.Kind.CONFIRM, going, list.date()));
        return going;
    }

    /** What was said by the owner of a link; empty if there is nothing, or no longer. */
    public Optional<MyGoing> byLink(String token) {
        return lists.read(token).map(id -> em.find(Going.class, id)).map(lists::mine);
    }

    /**
     * Confirms that it is the address's owner who wants to come; or comes again after having withdrawn, as the last in
     * order. Who is on the list already stays there as before.
     *
     * @throws AttendanceRefusal if the link opens nothing, or the date takes nobody
     */
    public void confirm(String token) {
        onList(token, (list, going) -> {
            if (going.getState() == State.TAKEN_OFF) {
                throw AttendanceRefusal.takenOff();
            }
            if (!going.getState().isOnList()) {
                list.date().requireComing(clock.now());
                arrive(list, going);
            }
        });
    }

    /**
     * Changes how many people come.
     *
     * @throws AttendanceRefusal if there is no room for more, or one is not on the list
     */
    public void changeParty(String token, int party) {
        Saying.checkParty(party);
        onList(token, (list, going) -> {
            list.date().requireAhead(clock.now());
            list.changeParty(going, party);
            lists.settle(list, null);
        });
    }

    /** Says that one does not come after all. Whoever fits then moves up. */
    public void withdraw(String token) {
        onList(token, (list, going) -> {
            if (going.getState().isOnList() || going.getState() == State.ASKED) {
                going.withdraw(clock.instant());
                lists.settle(list, null);
            }
        });
    }

    private void arrive(OpenList list, Going going) {
        list.arrive(going, clock.instant());
        lists.settle(list, going);
        lists.tell(lists.about(going.getState() == State.IN ? Told.Kind.IN : Told.Kind.WAITING, going, list.date())
                .at(list.position(going)));
    }

    private void onList(String token, BiConsumer<OpenList, Going> work) {
        var id = lists.read(token).orElseThrow(AttendanceRefusal::linkSpent);
        var date = lists.dateOf(id).orElseThrow(AttendanceRefusal::linkSpent);
        turns.next(() -> {
            var list = lists.open(date);
            work.accept(list, list.find(id).orElseThrow(AttendanceRefusal::linkSpent));
            return id;
        });
    }

    private long require(long gatheringId, LocalDateTime original) {
        return lists.date(gatheringId, original).orElseThrow(AttendanceRefusal::noDate).id();
    }
}
