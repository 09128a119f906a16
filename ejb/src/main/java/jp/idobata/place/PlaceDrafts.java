package jp.idobata.place;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Account;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.media.Picture;

/** What residents tell of places: handed in, looked at by staff, then public. Everybody sees only their own. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class PlaceDrafts {

    /** Most that one person may have waiting or given back. */
    public static final int OPEN_MOST = 30;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private PlaceKeepers keepers;

    @Inject
    private TownClock clock;

    @Inject
    private PlaceVerdicts verdicts;

    @Inject
    private Event<PlaceSubmitted> submitted;

    /**
     * Hands in a new place, or a change to one, and returns the number of the draft.
     *
     * @param placeId the place to change; null for a new one
     * @throws PlaceRefusal if it is incomplete, or place or group are not the person's
     */
    public long submit(Long placeId, PlaceProposal proposal) {
        return handIn(begin(placeId == null ? null : keepers.requireKept(placeId)), proposal);
    }

    private PlaceDraft begin(Place place) {
        if (mine().size() >= OPEN_MOST) {
            throw PlaceRefusal.tooMany(OPEN_MOST);
        }
        var draft = new PlaceDraft(keepers.me(), place);
        return place != null && keepers.keepsForDesk(place) ? draft.atDesk() : draft;
    }

    /**
     * Hands in pictures of a place, to be shown in the place of those before; once more if they were given back.
     *
     * @throws PlaceRefusal if the place is not the person's, or other pictures of it wait
     */
    public void submitPictures(long placeId, List<Picture> pictures) {
        var place = keepers.requireKept(placeId);
        var draft = ofPictures(placeId).orElseGet(() -> begin(place));
        draft.handIn(new PlaceDraft.OfPictures(place.getName(), pictures), clock.instant());
        keep(draft, place.getName());
    }

    /** One's own draft of the pictures of a place that is not accepted, if there is one. */
    public Optional<PlaceDraft> ofPictures(long placeId) {
        return mine().stream().filter(draft -> draft.isOfPictures() && draft.getPlace().getId() == placeId)
                .findFirst();
    }

    /**
     * Hands in again what was given back.
     *
     * @throws PlaceRefusal if it is incomplete, not one's own, or waits already
     */
    public long submitAgain(long draftId, PlaceProposal proposal) {
        var draft = find(draftId);
        if (draft.isOfPictures()) {
            throw PlaceRefusal.notFound();
        }
        return handIn(draft, proposal);
    }

    private long handIn(PlaceDraft draft, PlaceProposal proposal) {
        var problems = PlaceRules.check(proposal);
        if (!problems.isEmpty()) {
            throw PlaceRefusal.incomplete(problems);
        }
        keepers.requireGroup(keepers.me(), proposal.groupId());
        draft.handIn(proposal, clock.instant());
        keep(draft, proposal.name());
        return draft.getId();
    }

    private void keep(PlaceDraft draft, String name) {
        em.persist(draft);
        em.flush();
        submitted.fire(new PlaceSubmitted(draft.getId(), name, draft.getAccount().getEmail()));
    }

    /** Hands in what someone else asks staff to tell of; the draft is that person's. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void submitFor(Account writer, PlaceProposal proposal) {
        var draft = new PlaceDraft(em.find(Account.class, writer.getId()), null);
        draft.handIn(proposal, clock.instant());
        keep(draft, proposal.name());
    }

    /**
     * Hands in what somebody has told to staff, and returns the number of the draft; what it becomes is held by the
     * desk. Handed in once more if it was given back.
     *
     * @param draftId the draft that was given back; null for a new one
     * @throws PlaceRefusal if it is incomplete, or waits or was accepted already
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public long submitAtDesk(Long draftId, PlaceProposal proposal) {
        var draft = draftId == null ? new PlaceDraft(keepers.me(), null).atDesk() : lock(draftId);
        if (!draft.isByDesk()) {
            throw PlaceRefusal.notYours();
        }
        return handIn(draft, proposal.runBy(null));
    }

    /** One that was handed in at the desk, however far it has come. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public Optional<PlaceDraft> atDesk(long draftId) {
        return Optional.ofNullable(em.find(PlaceDraft.class, draftId)).filter(PlaceDraft::isByDesk);
    }

    /**
     * One of one's own drafts that is not accepted yet.
     *
     * @throws PlaceRefusal if there is none of that number, or it is someone else's: the two look alike
     */
    public PlaceDraft find(long id) {
        var draft = em.find(PlaceDraft.class, id);
        if (draft == null || !draft.getAccount().getId().equals(keepers.me().getId())
                || draft.getState() == PlaceDraft.State.ACCEPTED) {
            throw PlaceRefusal.notFound();
        }
        return draft;
    }

    /** One's own drafts that wait or were given back, the last handed in first. */
    public List<PlaceDraft> mine() {
        return em.createQuery("select d from PlaceDraft d where d.account = :me and d.acceptedAt is null"
                + " order by d.submittedAt desc", PlaceDraft.class).setParameter("me", keepers.me())
                .setMaxResults(OPEN_MOST).getResultList();
    }

    /** All that waits for a decision, the longest waiting first, at most 100. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public List<PlaceDraft> waiting() {
        return em.createQuery("select d from PlaceDraft d join fetch d.account left join fetch d.place"
                + " where d.acceptedAt is null and d.returnedAt is null order by d.submittedAt, d.id", PlaceDraft.class)
                .setMaxResults(100).getResultList();
    }

    /** How many wait for a decision. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public int waitingCount() {
        return em.createQuery("select count(d) from PlaceDraft d where d.acceptedAt is null and d.returnedAt is null",
                Long.class).getSingleResult().intValue();
    }

    /** One that was handed in, for those who decide; not once it was given back. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public Optional<PlaceDraft> handedIn(long id) {
        return Optional.ofNullable(em.find(PlaceDraft.class, id))
                .filter(draft -> draft.getState() != PlaceDraft.State.RETURNED);
    }

    /**
     * Makes it a place, or part of one, and returns the number of the place. Its writer is told by mail.
     *
     * @throws PlaceRefusal if someone was faster, or the writer may no longer edit for the group
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public long accept(long id) {
        return verdicts.accept(lock(id));
    }

    /**
     * Gives it back to its writer, who is mailed the reason.
     *
     * @throws PlaceRefusal if someone was faster
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void giveBack(long id, String reason) {
        verdicts.giveBack(lock(id), reason);
    }

    /**
     * That it was let through is undone: it waits again, and the place says again what it said before.
     *
     * @param handedIn when it was handed in
     * @throws PlaceRefusal if it waits again already, or the place is new and something else stands on it by now
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void takeBackAcceptance(long id, Instant handedIn, PlaceProposal former, List<Picture> pictures) {
        var draft = lock(id);
        if (draft.getState() != PlaceDraft.State.ACCEPTED) {
            throw PlaceRefusal.decided();
        }
        verdicts.takeBack(draft, handedIn, former, pictures);
    }

    /**
     * That it went back to its writer is undone: it waits again.
     *
     * @throws PlaceRefusal if its writer has handed it in anew
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void takeBackReturn(long id, Instant handedIn) {
        var draft = lock(id);
        if (draft.getState() != PlaceDraft.State.RETURNED) {
            throw PlaceRefusal.decided();
        }
        draft.waitAgain(handedIn);
    }

    private PlaceDraft lock(long id) {
        var draft = em.find(PlaceDraft.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null) {
            throw PlaceRefusal.notFound();
        }
        return draft;
    }
}
