package jp.idobata.gathering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** What staff decided about drafts, undone: they wait again as they did before. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Takebacks {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Publicity publicity;

    @Inject
    private Gatherings gatherings;

    @Inject
    private TownClock clock;

    @Inject
    private Event<AcceptanceTakenBack> undone;

    /**
     * A draft that was let through waits again. What it has become is out of public view and keeps its number; what it
     * changed says again what it said before.
     *
     * @param handedIn when the draft was handed in
     * @param former how the gathering stood before; null if it is new
     * @param hidden whether it was out of public view before
     * @param became how it stood once the draft was let through; null if nobody knows
     * @throws GatheringRefusal if its writer has left, or those took it down whose it is, or it was changed since by
     * another way than a draft, such as by staff or a file
     */
    public void accepted(long draftId, Instant handedIn, AsItStood former, boolean hidden, AsItStood became) {
        var draft = em.find(Draft.class, draftId, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null || draft.getState() != Draft.State.ACCEPTED) {
            throw GatheringRefusal.notFound();
        }
        var gathering = draft.getGathering();
        requireUntouched(draft, gathering, became);
        if (former == null || hidden) {
            publicity.unpublish(gathering);
        }
        if (former == null) {
            undone.fire(new AcceptanceTakenBack(draftId, gathering.getId()));
        } else {
            gatherings.putBack(gathering.getId(), former);
        }
        draft.waitAgain(handedIn);
    }

    private void requireUntouched(Draft draft, Gathering gathering, AsItStood became) {
        if (draft.getSubmittedAt() == null) {
            throw GatheringRefusal.writerLeft();
        }
        if (publicity.isTakenDown(gathering.getId())) {
            throw GatheringRefusal.takenDown();
        }
        if (became != null && !became.saysAsMuchAs(AsItStood.of(gathering, clock.now()), clock.now())) {
            throw GatheringRefusal.changedSince();
        }
    }

    /**
     * A draft that went back to its writer waits again.
     *
     * @throws GatheringRefusal if its writer has gone on with it since
     */
    public void returned(long draftId, Instant handedIn) {
        var draft = em.find(Draft.class, draftId, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null || draft.isTakenUp()) {
            throw GatheringRefusal.takenUp();
        }
        draft.waitAgain(handedIn);
    }
}
