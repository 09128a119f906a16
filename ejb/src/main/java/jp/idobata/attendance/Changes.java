package jp.idobata.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.CapacityChanged;
import jp.idobata.gathering.DatesChanged;
import jp.idobata.gathering.GatheringShown;
import jp.idobata.gathering.GatheringWithdrawn;

/**
 * Tells those who come what becomes of their date, in the same transaction: if the change is not kept, nobody is told.
 * What is read here is read as it was before the change, because a date that is dropped takes its list with it.
 */
@ApplicationScoped
class Changes {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Lists lists;

    @Inject
    private TownClock clock;

    void datesChanged(@Observes DatesChanged event) {
        event.changes().forEach(this::tell);
    }

    private void tell(DatesChanged.Change change) {
        lists.lock(change.dateId());
        var goings = onList(change.dateId());
        if (goings.isEmpty()) {
            return;
        }
        var date = lists.date(change.dateId()).orElseThrow().at(change.now());
        for (var going : goings) {
            var told = switch (change.what()) {
                case CANCELLED, DROPPED -> lists.about(Told.Kind.CANCELLED, going, date).saying(null, change.reason());
                case REINSTATED -> lists.about(Told.Kind.REINSTATED, going, date);
                case MOVED -> lists.about(Told.Kind.MOVED, going, date).movedFrom(change.before());
            };
            lists.tell(told);
        }
        if (change.what() == DatesChanged.What.REINSTATED) {
            // Who withdrew in between has left room.
            lists.settle(lists.open(change.dateId()), null);
        }
    }

    /** More room lets people move up, on every date that takes its capacity from the gathering. */
    void capacityChanged(@Observes CapacityChanged event) {
        comingDates(event.gatheringId()).forEach(date -> lists.settle(lists.open(date), null));
    }

    /** What is out of public view will not be, as far as those know who would have come. */
    void withdrawn(@Observes GatheringWithdrawn event) {
        for (var id : comingDates(event.gatheringId())) {
            lists.lock(id);
            lists.date(id).filter(date -> date.cancelled() == null).ifPresent(date -> onList(id)
                    .forEach(going -> lists.tell(lists.about(Told.Kind.CANCELLED, going, date))));
        }
    }

    /** What is in public view again will be. Of what is public for the first time there are no lists. */
    void shown(@Observes GatheringShown event) {
        for (var id : comingDates(event.gatheringId())) {
            lists.lock(id);
            lists.date(id).filter(date -> date.cancelled() == null).ifPresent(date -> {
                onList(id).forEach(going -> lists.tell(lists.about(Told.Kind.REINSTATED, going, date)));
                lists.settle(lists.open(id), null);
            });
        }
    }

    private List<Long> comingDates(long gatheringId) {
        return em.createQuery("select r.occurrenceId from Roll r, Occurrence o where o.id = r.occurrenceId"
                + " and r.gatheringId = :gathering and o.overAt > :now order by o.id", Long.class)
                .setParameter("gathering", gatheringId).setParameter("now", clock.now()).getResultList();
    }

    private List<Going> onList(long dateId) {
        return em.createQuery("select g from Going g where g.occurrenceId = :date and g.state in :states"
                + " order by g.arrival", Going.class).setParameter("date", dateId)
                .setParameter("states", List.of(State.IN, State.WAITING)).setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
