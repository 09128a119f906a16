package jp.idobata.place;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.idobata.account.Role;
import jp.idobata.area.Areas;
import jp.idobata.calendar.TownClock;
import jp.idobata.group.Group;

/** The places one looks after. Dates that are not as their week are told at once; all else is looked at first. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class KeptPlaces {

    /** Most dates to come that are not as their week. */
    public static final int DATES_MOST = 100;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private PlaceKeepers keepers;

    @Inject
    private Areas areas;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Object> events;

    /** One's own, by name. */
    public List<Place> mine() {
        return keepers.kept();
    }

    /**
     * One of one's own, with its dates to come.
     *
     * @throws PlaceRefusal if there is none, or it is not one's own
     */
    public Place find(long id) {
        var place = keepers.requireKept(id);
        place.getExceptions().size();
        return place;
    }

    /** What one of one's own says by now, to be changed. */
    public PlaceProposal content(long id) {
        return find(id).asProposal();
    }

    /**
     * Tells that a place is closed, or open at other hours, on a date; what was told of that date before is forgotten,
     * and so are dates gone by.
     *
     * @throws PlaceRefusal if it is not one's own, the day is over, or there are too many
     */
    public void tell(long id, OpeningException exception) {
        var place = keepers.requireKept(id);
        if (exception.getDay().isBefore(clock.today())) {
            throw PlaceRefusal.dayOver();
        }
        var told = new ArrayList<>(place.getExceptions());
        told.removeIf(other -> other.getDay().equals(exception.getDay())
                || other.getDay().isBefore(clock.today().minusDays(1)));
        if (told.size() >= DATES_MOST) {
            throw PlaceRefusal.tooMany(DATES_MOST);
        }
        told.add(exception);
        OpeningRows.clearDates(em, place);
        place.getExceptions().addAll(told);
        place.touch(clock.instant());
        events.fire(new PlaceChanged(id));
    }

    /** Takes back what was told of a date: it is as its week again. */
    public void takeBack(long id, LocalDate day) {
        var place = keepers.requireKept(id);
        place.getExceptions().removeIf(exception -> exception.getDay().equals(day));
        place.touch(clock.instant());
        events.fire(new PlaceChanged(id));
    }

    /** What any place says by now, for staff to change. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public PlaceProposal contentOf(long id) {
        return require(id).asProposal();
    }

    /** How often any place was written; whoever rewrites it says which of them was read. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public int version(long id) {
        return em.createQuery("select p.version from Place p where p.id = :id", Integer.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(PlaceRefusal::notFound);
    }

    /** Rewrites any place at once, whatever it says by now. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void rewrite(long id, PlaceProposal proposal) {
        rewrite(id, proposal, null);
    }

    /**
     * Rewrites any place at once; who looks after it stays as it is.
     *
     * @param read version of the place that was read; null if that does not matter
     * @throws PlaceRefusal if there is none, the content is incomplete, or somebody changed it meanwhile
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void rewrite(long id, PlaceProposal proposal, Integer read) {
        var problems = PlaceRules.check(proposal);
        if (!problems.isEmpty()) {
            throw PlaceRefusal.incomplete(problems);
        }
        var place = lock(id);
        if (read != null && read != version(id)) {
            throw PlaceRefusal.changedSince();
        }
        var before = place.asProposal();
        write(place, proposal);
        if (!before.equals(place.asProposal())) {
            events.fire(new PlaceRewritten(id, before, place.asProposal(), keepers.callerName()));
        }
    }

    /** Puts back what a place said before it was rewritten. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void putBack(long id, PlaceProposal former) {
        write(lock(id), former);
    }

    private Place lock(long id) {
        var place = require(id);
        em.refresh(place, LockModeType.PESSIMISTIC_WRITE);
        return place;
    }

    private void write(Place place, PlaceProposal proposal) {
        var group = proposal.groupId() == null ? null : em.find(Group.class, proposal.groupId());
        var area = proposal.latitude() == null ? place.getArea()
                : areas.locate(proposal.latitude(), proposal.longitude()).orElse(null);
        OpeningRows.clearWeek(em, place);
        place.rewrite(proposal, area, group, clock.instant());
        events.fire(new PlaceChanged(place.getId()));
    }

    private Place require(long id) {
        var place = em.find(Place.class, id);
        if (place == null) {
            throw PlaceRefusal.notFound();
        }
        return place;
    }
}
