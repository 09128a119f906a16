package jp.idobata.place;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Account;
import jp.idobata.account.Role;
import jp.idobata.area.Areas;
import jp.idobata.calendar.TownClock;

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
    private Areas areas;

    @Inject
    private TownClock clock;

    @Inject
    private Event<PlaceChanged> changed;

    /**
     * Hands in a new place, or a change to one, and returns the number of the draft.
     *
     * @param placeId the place to change; null for a new one
     * @throws PlaceRefusal if it is incomplete, or place or group are not the person's
     */
    public long submit(Long placeId, PlaceProposal proposal) {
        var place = placeId == null ? null : keepers.requireKept(placeId);
        if (mine().size() >= OPEN_MOST) {
            throw PlaceRefusal.tooMany(OPEN_MOST);
        }
        return handIn(new PlaceDraft(keepers.me(), place), proposal);
    }

    /**
     * Hands in again what was given back.
     *
     * @throws PlaceRefusal if it is incomplete, not one's own, or waits already
     */
    public long submitAgain(long draftId, PlaceProposal proposal) {
        return handIn(find(draftId), proposal);
    }

    private long handIn(PlaceDraft draft, PlaceProposal proposal) {
        var problems = PlaceRules.check(proposal);
        if (!problems.isEmpty()) {
            throw PlaceRefusal.incomplete(problems);
        }
        keepers.requireGroup(keepers.me(), proposal.groupId());
        draft.handIn(proposal, clock.instant());
        em.persist(draft);
        em.flush();
        return draft.getId();
    }

    /** Hands in what someone else asks staff to tell of; the draft is that person's. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void submitFor(Account writer, PlaceProposal proposal) {
        var draft = new PlaceDraft(em.find(Account.class, writer.getId()), null);
        draft.handIn(proposal, clock.instant());
        em.persist(draft);
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
     * Makes it a place, or part of one, and returns the number of the place.
     *
     * @throws PlaceRefusal if someone was faster, or the writer may no longer edit for the group
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public long accept(long id) {
        var draft = lock(id);
        var proposal = draft.getProposal();
        var group = keepers.requireGroup(draft.getAccount(), proposal.groupId());
        var place = draft.getPlace() == null ? new Place(clock.instant()) : draft.getPlace();
        var lat = proposal.latitude();
        place.rewrite(proposal, lat == null ? place.getArea() : areas.locate(lat, proposal.longitude()).orElse(null),
                group, clock.instant());
        place.keptBy(group == null && place.getAccount() == null ? draft.getAccount() : place.getAccount());
        em.persist(place);
        em.flush();
        draft.accept(place, keepers.callerName(), clock.instant());
        changed.fire(new PlaceChanged(place.getId()));
        return place.getId();
    }

    /**
     * Gives it back to its writer.
     *
     * @throws PlaceRefusal if someone was faster
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void giveBack(long id, String reason) {
        lock(id).giveBack(reason, keepers.callerName(), clock.instant());
    }

    private PlaceDraft lock(long id) {
        var draft = em.find(PlaceDraft.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null) {
            throw PlaceRefusal.notFound();
        }
        return draft;
    }
}
