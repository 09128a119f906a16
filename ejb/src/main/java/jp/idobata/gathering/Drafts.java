package jp.idobata.gathering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.account.Account;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** What residents write: kept as they type, handed in when they like. Everybody sees and changes only their own. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class Drafts {

    /** Most drafts in the making at a time; who has more has lost sight of them. */
    public static final int OPEN_MOST = 100;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Holders holders;

    @Inject
    private Writing writing;

    @Inject
    private TownClock clock;

    /**
     * Keeps what was written so far as a new draft and returns its number.
     *
     * @throws GatheringRefusal if there are {@value #OPEN_MOST} already
     */
    public long begin(Proposal proposal) {
        if (mine().size() >= OPEN_MOST) {
            throw GatheringRefusal.tooManyDrafts(OPEN_MOST);
        }
        return writing.begin(holders.me(), null, proposal).getId();
    }

    /**
     * Begins a change to a gathering; the draft starts out with what the gathering says. An unfinished change
     * is taken up again.
     *
     * @throws GatheringRefusal if the gathering is neither the person's nor of a group they may edit for
     */
    public long beginChange(long gatheringId) {
        var gathering = holders.requireHeld(gatheringId);
        var draft = writing.beginChange(holders.me(), gathering);
        return (holders.isAtDesk(gathering) ? draft.atDesk() : draft).getId();
    }

    /**
     * Begins a new gathering that says what another one says, to be held the next time ({@link NextTime}); public or
     * not, gone by or not. Returns the number of the draft.
     *
     * @throws GatheringRefusal if the gathering is neither the person's nor of a group they may edit for, or there are
     * {@value #OPEN_MOST} drafts already
     */
    public long beginCopy(long gatheringId) {
        return begin(NextTime.proposal(holders.requireHeld(gatheringId), clock.now()));
    }

    /** Keeps what was written so far. */
    public void save(long id, Proposal proposal) {
        writing.save(find(id), proposal);
    }

    /**
     * Keeps what was written so far, unless it was saved somewhere else since. Returns its version from now on.
     *
     * @param seen version of the draft that was being changed
     * @throws GatheringRefusal if the draft has another version by now
     */
    public int save(long id, Proposal proposal, int seen) {
        var draft = find(id);
        if (draft.getVersion() != seen) {
            throw GatheringRefusal.savedElsewhere();
        }
        writing.save(draft, proposal);
        return draft.getVersion();
    }

    /**
     * One of one's own drafts, or one of the desk's for those who decide.
     *
     * @throws GatheringRefusal if there is none of that number, or it is someone else's: the two look alike
     */
    public Draft find(long id) {
        return own(holders.me(), id);
    }

    /** One's own drafts that are being written or wait for a decision, the last changed first. */
    public List<Draft> mine() {
        return writing.openOf(holders.me(), OPEN_MOST);
    }

    /** Puts a draft away that nobody is waiting for; it is no longer listed. */
    public void discard(long id) {
        writing.discard(find(id));
    }

    /**
     * Hands a draft in for publication.
     *
     * @throws GatheringRefusal if it is incomplete (with what is wrong, field by field), or in the name of a group not
     * one's own
     */
    public void submit(long id) {
        writing.submit(find(id));
    }

    /** Hands in what someone else asks staff to post; the draft is that person's. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void submitFor(Account writer, Proposal proposal) {
        writing.handIn(writing.begin(em.find(Account.class, writer.getId()), null, proposal));
    }

    /**
     * Begins a draft for somebody else, who has told it to staff; what it becomes is held by the desk. Returns its
     * number.
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public long beginAtDesk(Proposal proposal) {
        return writing.begin(holders.me(), null, proposal).atDesk().getId();
    }

    /** Takes a draft back that waits for a decision, to go on writing. */
    public void takeBack(long id) {
        writing.takeBack(find(id));
    }

    private Draft own(Account me, long id) {
        var draft = em.find(Draft.class, id);
        if (draft == null || draft.isDiscarded() || !draft.getAccount().getId().equals(me.getId())
                && !(draft.isByDesk() && holders.isCurating())) {
            throw GatheringRefusal.notFound();
        }
        return draft;
    }
}
