package jp.idobata.gathering;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.DatesChanged.What;

/**
 * Changes of single dates, by those who hold the gathering or by staff. They are told at once and need no approval: a
 * date that is off must be known the same minute.
 */
@Stateless
@RolesAllowed({Role.RESIDENT_NAME, Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Schedules {

    /** Most characters of a reason. */
    public static final int REASON_MOST = 500;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Holders holders;

    @Inject
    private TownClock clock;

    @Inject
    private Event<GatheringPublished> published;

    @Inject
    private Event<DatesChanged> changes;

    /** Says of one date that it will not be, and why; the date stays to be seen. */
    public void cancelOccurrence(long gatheringId, LocalDateTime originalStartsAt, String reason) {
        var gathering = editable(gatheringId);
        if (reason == null || reason.isBlank() || reason.strip().length() > REASON_MOST) {
            throw GatheringRefusal.noReason(REASON_MOST);
        }
        var date = Dates.of(gathering).at(originalStartsAt);
        tell(gathering, date, date.getCancellation() == null ? What.CANCELLED : null, date.slot(), reason.strip());
        date.cancel(reason.strip(), session.getCallerPrincipal().getName(), clock.instant());
        changed(gathering);
    }

    /** Takes a cancellation back. */
    public void reinstateOccurrence(long gatheringId, LocalDateTime originalStartsAt) {
        var gathering = editable(gatheringId);
        var date = Dates.of(gathering).at(originalStartsAt);
        var wasOff = date.getCancellation() != null;
        date.reinstate();
        changed(gathering);
        tell(gathering, date, wasOff ? What.REINSTATED : null, date.slot(), null);
    }

    /**
     * Moves one date to another time.
     *
     * @throws GatheringRefusal if that time is over, too far, or another date's
     */
    public void moveOccurrence(long gatheringId, LocalDateTime originalStartsAt, Slot slot) {
        var gathering = editable(gatheringId);
        requireSensible(slot);
        var date = Dates.of(gathering).at(originalStartsAt);
        var before = date.slot();
        Dates.of(gathering).move(originalStartsAt, slot);
        tell(gathering, date, before.equals(slot) ? null : What.MOVED, before, null);
        changed(gathering);
    }

    /**
     * Adds a date beside those there are.
     *
     * @throws GatheringRefusal if there is one at that time already, or that time is over or too far
     */
    public void addOccurrence(long gatheringId, Slot slot) {
        var gathering = editable(gatheringId);
        requireSensible(slot);
        Dates.of(gathering).addExtra(slot);
        changed(gathering);
    }

    /**
     * Takes one date out, as if it had never been announced: for what was a mistake. What people have been told of is
     * better cancelled, for a date that is cancelled can still be found.
     */
    public void leaveOut(long gatheringId, LocalDateTime originalStartsAt) {
        var gathering = editable(gatheringId);
        Dates.of(gathering).leaveOut(originalStartsAt);
        changed(gathering);
    }

    /** Puts back a day that was taken out of a series. */
    public void putBack(long gatheringId, LocalDate day) {
        var gathering = editable(gatheringId);
        Dates.of(gathering).putBack(day, clock.now());
        changed(gathering);
    }

    /** The dates of a gathering, in order, with those gone by. */
    public List<Occurrence> dates(long gatheringId) {
        return editable(gatheringId).getOccurrences().stream().sorted(Comparator.comparing(Occurrence::getStartsAt))
                .toList();
    }

    private void requireSensible(Slot slot) {
        var problems = ProposalRules.checkDates(List.of(slot), clock.now());
        if (!problems.isEmpty()) {
            throw GatheringRefusal.incomplete(problems);
        }
    }

    private Gathering editable(long id) {
        var staff = session.isCallerInRole(Role.CURATOR_NAME) || session.isCallerInRole(Role.ADMINISTRATOR_NAME);
        return staff ? holders.require(id) : holders.requireHeld(id);
    }

    private void tell(Gathering gathering, Occurrence date, What what, Slot before, String reason) {
        if (what != null && date.slot().overAt().isAfter(clock.now())) {
            changes.fire(new DatesChanged(gathering.getId(), List.of(new DatesChanged.Change(date.getId(), what, before,
                    date.slot(), reason))));
        }
    }

    private void changed(Gathering gathering) {
        gathering.touch(clock.instant());
        em.flush();
        if (em.find(Publication.class, gathering.getId()) != null) {
            published.fire(new GatheringPublished(gathering.getId()));
        }
    }
}
