package jp.idobata.gathering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
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
    private TownClock clock;

    @Inject
    private Event<Object> events;

    /**
     * Keeps what was written so far as a new draft and returns its number.
     *
     * @throws GatheringRefusal if there are {@value #OPEN_MOST} already
     */
    public long begin(Proposal proposal) {
        if (mine().size() >= OPEN_MOST) {
            throw GatheringRefusal.tooManyDrafts(OPEN_MOST);
        }
        return keep(new Draft(holders.me(), null), proposal);
    }

    /**
     * Begins a change to a gathering; the draft starts out with what the gathering says. An unfinished change
     * is taken up again.
     *
     * @throws GatheringRefusal if the gathering is neither the person's nor of a group they may edit for
     */
    public long beginChange(long gatheringId) {
        var me = holders.me();
        var gathering = holders.requireHeld(gatheringId);
        return mine().stream()
                .filter(draft -> gathering.equals(draft.getGathering()))
                .map(Draft::getId).findFirst()
                .orElseGet(() -> keep(new Draft(me, gathering), gathering.asProposal(clock.now())));
    }

    /** Keeps what was written so far. */
    public void save(long id, Proposal proposal) {
        keep(find(id), proposal);
    }

    /**
     * One of one's own drafts.
     *
     * @throws GatheringRefusal if there is none of that number, or it is someone else's: the two look alike
     */
    public Draft find(long id) {
        return own(holders.me(), id);
    }

    /** One's own drafts that are being written or wait for a decision, the last changed first. */
    public List<Draft> mine() {
        return em.createQuery("select d from Draft d left join fetch d.gathering where d.account = :me"
                + " and d.discardedAt is null and d.acceptedAt is null order by d.savedAt desc",
                Draft.class).setParameter("me", holders.me()).setMaxResults(OPEN_MOST).getResultList();
    }

    /** Puts a draft away that nobody is waiting for; it is no longer listed. */
    public void discard(long id) {
        find(id).discard(clock.instant());
    }

    /**
     * Hands a draft in for publication.
     *
     * @throws GatheringRefusal if it is incomplete (with what is wrong, field by field), or in the name of a group not
     * one's own
     */
    public void submit(long id) {
        var me = holders.me();
        var draft = own(me, id);
        var proposal = draft.getProposal();
        var problems = ProposalRules.check(proposal, clock.now());
        if (!problems.isEmpty()) {
            throw GatheringRefusal.incomplete(problems);
        }
        if (proposal.groupId() != null && !holders.mayHoldFor(proposal.groupId())) {
            throw GatheringRefusal.notYours();
        }
        handIn(draft, proposal);
    }

    /** Hands in what someone else asks staff to post; the draft is that person's. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void submitFor(Account writer, Proposal proposal) {
        var draft = new Draft(em.find(Account.class, writer.getId()), null);
        keep(draft, proposal);
        handIn(draft, proposal);
    }

    private void handIn(Draft draft, Proposal proposal) {
        draft.handIn(clock.instant());
        events.fire(new GatheringSubmitted(draft.getId(), proposal.title(), draft.getAccount().getEmail()));
    }

    /** Takes a draft back that waits for a decision, to go on writing. */
    public void takeBack(long id) {
        var draft = find(id);
        if (draft.getState() == Draft.State.WAITING) {
            draft.takeBack();
            events.fire(new SubmissionTakenBack(id, draft.getAccount().getEmail()));
        }
    }

    private long keep(Draft draft, Proposal proposal) {
        draft.write(proposal, clock.instant());
        em.persist(draft);
        em.flush();
        return draft.getId();
    }

    private Draft own(Account me, long id) {
        var draft = em.find(Draft.class, id);
        if (draft == null || draft.isDiscarded() || !draft.getAccount().getId().equals(me.getId())) {
            throw GatheringRefusal.notFound();
        }
        return draft;
    }
}
