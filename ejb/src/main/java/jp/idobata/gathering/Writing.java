package jp.idobata.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Account;
import jp.idobata.calendar.TownClock;

/** What can be done with a draft, whoever does it; whether they may is for the callers to see to. */
@Dependent
class Writing {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Holders holders;

    @Inject
    private GuestLinks links;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Object> events;

    /** A new draft of a person: of something new, or a change to that gathering. */
    Draft begin(Account writer, Gathering changed, Proposal proposal) {
        var draft = new Draft(writer, changed);
        draft.write(proposal, clock.instant());
        em.persist(draft);
        em.flush();
        return draft;
    }

    void save(Draft draft, Proposal proposal) {
        draft.write(proposal, clock.instant());
        links.acted(draft);
        em.flush();
    }

    /** A person's drafts that are being written or wait for a decision, the last changed first. */
    List<Draft> openOf(Account writer, int most) {
        return em.createQuery("select d from Draft d left join fetch d.gathering where d.account = :writer"
                + " and d.discardedAt is null and d.acceptedAt is null order by d.savedAt desc",
                Draft.class).setParameter("writer", writer).setMaxResults(most).getResultList();
    }

    /** A person's unfinished change to a gathering, if there is one. */
    Optional<Draft> changeOf(Account writer, Gathering gathering) {
        return em.createQuery("select d from Draft d where d.account = :writer and d.gathering = :gathering"
                + " and d.discardedAt is null and d.acceptedAt is null order by d.savedAt desc", Draft.class)
                .setParameter("writer", writer).setParameter("gathering", gathering).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** Begins a change, which starts out with what the gathering says, or takes up the unfinished one. */
    Draft beginChange(Account writer, Gathering gathering) {
        return changeOf(writer, gathering)
                .orElseGet(() -> begin(writer, gathering, gathering.asProposal(clock.now())));
    }

    /**
     * Hands in what is complete.
     *
     * @throws GatheringRefusal if it is not, or in the name of a group its writer may not edit for
     */
    void submit(Draft draft) {
        var proposal = draft.getProposal();
        var problems = ProposalRules.check(proposal, clock.now());
        if (!problems.isEmpty()) {
            throw GatheringRefusal.incomplete(problems);
        }
        if (proposal.groupId() != null && !holders.mayHoldFor(draft.getAccount(), proposal.groupId())) {
            throw GatheringRefusal.notYours();
        }
        handIn(draft);
    }

    void handIn(Draft draft) {
        draft.handIn(clock.instant());
        links.acted(draft);
        events.fire(new GatheringSubmitted(draft.getId(), draft.getProposal().title(), draft.getAccount().getEmail()));
    }

    void takeBack(Draft draft) {
        if (draft.getState() == Draft.State.WAITING) {
            draft.takeBack();
            links.acted(draft);
            events.fire(new SubmissionTakenBack(draft.getId(), draft.getAccount().getEmail()));
        }
    }

    void discard(Draft draft) {
        draft.discard(clock.instant());
        links.acted(draft);
    }
}
