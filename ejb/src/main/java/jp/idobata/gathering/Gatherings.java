package jp.idobata.gathering;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.media.PictureEntry;
import jp.idobata.media.ShownPicture;

/** The gatherings that have been accepted, and what becomes of them. */
@Stateless
@PermitAll
public class Gatherings {

    private static final int LIST_MOST = 100;
    /** Number of no group, because the database does not take an empty list. */
    private static final Long NO_GROUP = -1L;

    /** Leaves out what was let through and waits again, because that was undone. */
    private static final String NOT_UNDONE = " and not exists (select d from Draft d where d.gathering = g"
            + " and d.acceptedAt is null and d.submittedAt is not null and not exists (select p from Publication p"
            + " where p.gatheringId = g.id) and not exists (select w from Withdrawal w where w.gathering = g))";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Surroundings surroundings;

    @Inject
    private Holders holders;

    @Inject
    private Publicity publicity;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Object> events;

    /** The gathering of that number, public or not. */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public Optional<Gathering> find(long id) {
        return Optional.ofNullable(em.find(Gathering.class, id));
    }

    /** What a gathering says, public or not, as it could be proposed anew. */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public Optional<Proposal> content(long id) {
        return find(id).map(gathering -> gathering.asProposal(clock.now()));
    }

    /** Why the public no longer sees a gathering; empty if it does. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public Optional<Hidden> hidden(long id) {
        return publicity.hidden(id);
    }

    /** A draft that was handed in, for those who decide on it. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public Optional<Draft> handedIn(long draftId) {
        return Optional.ofNullable(em.find(Draft.class, draftId)).filter(draft -> draft.getSubmittedAt() != null);
    }

    /** All themes in their order. */
    public List<Theme> themes() {
        return em.createQuery("select t from Theme t order by t.position", Theme.class).getResultList();
    }

    /**
     * What has been accepted of the signed-in person, and of the groups that person may edit for, the last changed
     * first, at most {@value #LIST_MOST}.
     */
    @RolesAllowed(Role.RESIDENT_NAME)
    public List<Held> mine() {
        var ours = Stream.concat(Stream.of(NO_GROUP), holders.groupsOfMine().stream()).toList();
        return em.createQuery("select g from Gathering g where (g.account = :me or g.group.id in :ours)"
                + NOT_UNDONE + " order by g.updatedAt desc", Gathering.class)
                .setParameter("me", holders.me()).setParameter("ours", ours).setMaxResults(LIST_MOST).getResultList()
                .stream()
                .map(publicity::held).toList();
    }

    /**
     * A gathering of one's own.
     *
     * @throws GatheringRefusal if it is not one's own to change, or there is none
     */
    @RolesAllowed(Role.RESIDENT_NAME)
    public Held mine(long id) {
        return publicity.held(holders.requireHeld(id));
    }

    /** Whether the public sees it. */
    public boolean isPublic(long id) {
        return publicity.isPublic(id);
    }

    /**
     * The dates to come, in order, that there would be if a proposal were accepted now. Nothing is changed.
     *
     * @param id number of the gathering it changes, or null for a new one
     */
    @RolesAllowed({Role.RESIDENT_NAME, Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public List<Occurrence> outlook(Long id, Proposal proposal) {
        return publicity.outlook(id == null ? null : holders.require(id), proposal);
    }

    /**
     * The same with the dates that the rule has and leaves out, for those who write the proposal.
     *
     * @throws GatheringRefusal if the gathering it changes is not one's own
     */
    public List<Foreseen> foresee(Long id, Proposal proposal) {
        var held = publicity.outlook(id == null ? null : holders.requireHeld(id), proposal).stream().map(Foreseen::of);
        var leftOut = Series.of(proposal).leftOut(clock.now()).stream()
                .map(slot -> Foreseen.leftOut(slot, proposal.pauses()));
        return Stream.concat(held, leftOut).sorted(Comparator.comparing(date -> date.slot().startsAt())).toList();
    }

    /**
     * Lets a draft through: it becomes a gathering, or changes the one it was begun from, and is public from now on.
     *
     * @return number of the gathering
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public long accept(long draftId) {
        var draft = waiting(draftId);
        var gathering = draft.getGathering() != null ? draft.getGathering()
                : new Gathering(draft.isByDesk() ? null : draft.getAccount(), clock.zone().getId(), clock.instant());
        write(gathering, draft.getProposal());
        draft.accept(gathering, clock.instant());
        publicity.publish(gathering, holders.callerName());
        publicity.tell(draft, gathering.getId(), null);
        return gathering.getId();
    }

    /** Gives a draft back to its writer, with a reason that helps. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void giveBack(long draftId, String reason) {
        var draft = waiting(draftId);
        draft.comeBack(reason, clock.instant());
        publicity.tell(draft, null, reason);
    }

    /**
     * Takes over a gathering from elsewhere, such as a file of the town's own. The same source key again rewrites it.
     *
     * @param sourceText what of the record could not be read
     * @param publish whether everybody may see it at once
     * @return number of the gathering
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public long record(Proposal proposal, String sourceKey, String sourceText, boolean publish) {
        var gathering = em.createQuery("select g from Gathering g where g.sourceKey = :key", Gathering.class)
                .setParameter("key", sourceKey).getResultStream().findFirst()
                .orElseGet(() -> new Gathering(null, clock.zone().getId(), clock.instant()));
        gathering.comesFrom(sourceKey, sourceText);
        write(gathering, gathering.getId() == null ? proposal
                : proposal.readAs(gathering.asProposal(clock.now()).readings()));
        if (publish) {
            publicity.publish(gathering, holders.callerName());
        }
        return gathering.getId();
    }

    /** All that a gathering says now, public or not, to have it say so again. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public AsItStood asItStands(long id) {
        return AsItStood.of(holders.require(id), clock.now());
    }

    /** Has a gathering say something else, public or not; nobody is told of it but those whom its dates concern. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void rewrite(long id, Proposal proposal) {
        putBack(id, new AsItStood(proposal, null));
    }

    /** The same, with the moves and cancellations of its dates. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void putBack(long id, AsItStood stood) {
        var gathering = holders.require(id);
        write(gathering, stood);
        if (publicity.isPublic(id)) {
            publicity.publish(gathering, holders.callerName());
        }
    }

    /** Takes a gathering out of public view. Its data stay, and {@link #show} brings it back. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void hide(long id, String reason) {
        publicity.withdraw(holders.require(id), reason, holders.callerName());
    }

    /**
     * Takes a gathering of one's own out of public view. Of what the desk took in this is a decision of staff, which
     * every one of them can undo.
     *
     * @throws GatheringRefusal if it is not one's own to change, or no reason is given
     */
    @RolesAllowed({Role.RESIDENT_NAME, Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void withdraw(long id, String reason) {
        var gathering = holders.requireHeld(id);
        if (!holders.isOnlyAtDesk(gathering)) {
            publicity.withdrawOwn(gathering, reason, holders.callerName());
        } else {
            withdrawAtDesk(id, Publicity.requireReason(reason));
        }
    }

    /** Takes a gathering out of public view as a decision of staff, which is read and undone like all others. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void withdrawAtDesk(long id, String reason) {
        if (publicity.isPublic(id)) {
            publicity.withdraw(holders.require(id), reason, holders.callerName());
            events.fire(new WithdrawnAtDesk(id, reason, holders.callerName()));
        }
    }

    /**
     * Brings a gathering back into public view.
     *
     * @throws GatheringRefusal if those took it down whose it is: then it is theirs to post again
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void show(long id) {
        if (publicity.isTakenDown(id)) {
            throw GatheringRefusal.takenDown();
        }
        publicity.publish(holders.require(id), holders.callerName());
    }

    private void write(Gathering gathering, Proposal proposal) {
        write(gathering, new AsItStood(proposal, null));
    }

    private void write(Gathering gathering, AsItStood stood) {
        var proposal = stood.content();
        var around = surroundings.of(proposal);
        var promised = Promised.by(gathering, clock.now());
        var known = gathering.getId() != null;
        var seen = known && publicity.isPublic(gathering.getId());
        var expected = known ? expected(gathering.getId()) : Set.<Long>of();
        gathering.describe(proposal, around.place(), around.area(), around.group(), clock.instant());
        gathering.show(around.pictures().stream().map(ShownPicture::asPicture).map(PictureEntry::of).toList());
        var dates = Dates.of(gathering);
        dates.replace(Series.of(proposal), clock.now(), date -> expected.contains(date.getId()));
        if (stood.departures() != null) {
            dates.putBack(Series.of(proposal), stood.departures(), clock.now());
        }
        tellOfDates(gathering, seen, promised.changes());
        em.persist(gathering);
        em.flush();
        tellOfDates(gathering, seen, promised.reinstated());
        if (seen && promised.capacityChanged()) {
            events.fire(new CapacityChanged(gathering.getId()));
        }
    }

    private Set<Long> expected(long id) {
        var asked = new ComersAsked(id);
        events.fire(asked);
        return asked.dates();
    }

    /** Of what is out of view nobody is told: they were told that it is, and will be that it is back. */
    private void tellOfDates(Gathering gathering, boolean seen, List<DatesChanged.Change> changes) {
        if (seen && !changes.isEmpty()) {
            events.fire(new DatesChanged(gathering.getId(), changes));
        }
    }

    private Draft waiting(long draftId) {
        var draft = em.find(Draft.class, draftId);
        if (draft == null || draft.getState() != Draft.State.WAITING) {
            throw GatheringRefusal.notFound();
        }
        return draft;
    }
}
