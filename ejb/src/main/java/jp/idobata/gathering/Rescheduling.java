package jp.idobata.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.DatesChanged.What;

/** What can be done with single dates of a gathering; whether somebody may is for the callers to see to. */
@Dependent
class Rescheduling {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    @Inject
    private Event<GatheringPublished> published;

    @Inject
    private Event<DatesChanged> changes;

    void cancel(Gathering gathering, LocalDateTime originalStartsAt, String reason, String by) {
        if (reason == null || reason.isBlank() || reason.strip().length() > Schedules.REASON_MOST) {
            throw GatheringRefusal.noReason(Schedules.REASON_MOST);
        }
        var date = Dates.of(gathering).at(originalStartsAt);
        tell(gathering, date, date.getCancellation() == null ? What.CANCELLED : null, date.slot(), reason.strip());
        date.cancel(reason.strip(), by, clock.instant());
        changed(gathering);
    }

    void reinstate(Gathering gathering, LocalDateTime originalStartsAt) {
        var date = Dates.of(gathering).at(originalStartsAt);
        var wasOff = date.getCancellation() != null;
        date.reinstate();
        changed(gathering);
        tell(gathering, date, wasOff ? What.REINSTATED : null, date.slot(), null);
    }

    void move(Gathering gathering, LocalDateTime originalStartsAt, Slot slot) {
        requireSensible(slot);
        var date = Dates.of(gathering).at(originalStartsAt);
        var before = date.slot();
        Dates.of(gathering).move(originalStartsAt, slot);
        tell(gathering, date, before.equals(slot) ? null : What.MOVED, before, null);
        changed(gathering);
    }

    void add(Gathering gathering, Slot slot) {
        requireSensible(slot);
        Dates.of(gathering).addExtra(slot);
        changed(gathering);
    }

    void leaveOut(Gathering gathering, LocalDateTime originalStartsAt) {
        var promised = Promised.by(gathering, clock.now());
        Dates.of(gathering).leaveOut(originalStartsAt);
        var missed = promised.changes();
        if (!missed.isEmpty() && isPublic(gathering)) {
            changes.fire(new DatesChanged(gathering.getId(), missed));
        }
        changed(gathering);
    }

    void putBack(Gathering gathering, LocalDate day) {
        Dates.of(gathering).putBack(day, clock.now());
        changed(gathering);
    }

    List<Occurrence> dates(Gathering gathering) {
        return gathering.getOccurrences().stream().sorted(Comparator.comparing(Occurrence::getStartsAt)).toList();
    }

    private void requireSensible(Slot slot) {
        var problems = ProposalRules.checkDates(List.of(slot), clock.now());
        if (!problems.isEmpty()) {
            throw GatheringRefusal.incomplete(problems);
        }
    }

    private void tell(Gathering gathering, Occurrence date, What what, Slot before, String reason) {
        if (what != null && isPublic(gathering) && date.slot().overAt().isAfter(clock.now())) {
            changes.fire(new DatesChanged(gathering.getId(), List.of(new DatesChanged.Change(date.getId(), what, before,
                    date.slot(), reason))));
        }
    }

    private void changed(Gathering gathering) {
        gathering.touch(clock.instant());
        em.flush();
        if (isPublic(gathering)) {
            published.fire(new GatheringPublished(gathering.getId()));
        }
    }

    /** Who would have come to what is out of view has been told so, and is told once it is back. */
    private boolean isPublic(Gathering gathering) {
        return em.find(Publication.class, gathering.getId()) != null;
    }
}
