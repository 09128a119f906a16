package jp.idobata.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.idobata.calendar.TownClock;

/** What the public sees of gatherings, or would; whether somebody may change it is for the callers to see to. */
@Dependent
class Publicity {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private GuestLinks links;

    @Inject
    private Surroundings surroundings;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Object> events;

    boolean isPublic(long id) {
        return em.find(Publication.class, id) != null;
    }

    /** Why the public no longer sees a gathering; empty if it does. */
    Optional<Hidden> hidden(long id) {
        return isPublic(id) ? Optional.empty() : last(id).map(Withdrawal::asRecord);
    }

    private Optional<Withdrawal> last(long id) {
        return em.createQuery("select w from Withdrawal w where w.gathering.id = :id order by w.id desc",
                Withdrawal.class).setParameter("id", id).setMaxResults(1).getResultStream().findFirst();
    }

    /** Whether it is out of public view because those took it down whose it is. */
    boolean isTakenDown(long id) {
        return !isPublic(id) && last(id).filter(Withdrawal::isOwn).isPresent();
    }

    /** A gathering as those see it whose it is. */
    Held held(Gathering gathering) {
        var id = gathering.getId();
        var next = em.createQuery("select o from Occurrence o where o.gathering.id = :id and o.overAt > :now"
                + " order by o.startsAt", Occurrence.class).setParameter("id", id).setParameter("now", clock.now())
                .setMaxResults(1).getResultStream().findFirst().orElse(null);
        return new Held(gathering, isPublic(id), hidden(id).map(Hidden::reason).orElse(null), next);
    }

    /** The dates to come, in order, that there would be if a proposal were accepted now; null changes nothing. */
    List<Occurrence> outlook(Gathering changed, Proposal proposal) {
        var sketch = new Gathering(null, clock.zone().getId(), clock.instant());
        if (changed != null) {
            changed.getOccurrences().forEach(date -> sketch.getOccurrences().add(date.copyFor(sketch)));
        }
        Dates.of(sketch).replace(Series.of(proposal), clock.now());
        return sketch.getOccurrences().stream().filter(date -> date.getOverAt().isAfter(clock.now()))
                .sorted(Comparator.comparing(Occurrence::getStartsAt)).toList();
    }

    void publish(Gathering gathering, String by) {
        var back = !isPublic(gathering.getId());
        if (back) {
            em.persist(new Publication(gathering.getId(), by, clock.instant()));
            surroundings.introduce(gathering.getGroup());
        }
        var before = back ? last(gathering.getId()).map(one -> one.unchangedSince(gathering.getUpdatedAt()))
                : Optional.<Instant>empty();
        gathering.touch(before.orElseGet(clock::instant));
        em.flush();
        events.fire(new GatheringPublished(gathering.getId()));
        if (back) {
            events.fire(new GatheringShown(gathering.getId()));
        }
    }

    void withdraw(Gathering gathering, String reason, String by) {
        if (isPublic(gathering.getId())) {
            var now = clock.instant();
            em.persist(new Withdrawal(gathering, reason, by, now));
            keepPast(gathering, now);
            unpublish(gathering, now);
        }
    }

    /** The same, as if it had not been public this time. */
    void withdrawWhole(Gathering gathering, String reason, String by) {
        if (isPublic(gathering.getId())) {
            var now = clock.instant();
            em.persist(new Withdrawal(gathering, reason, by, now));
            unpublish(gathering, now);
        }
    }

    private void keepPast(Gathering gathering, Instant now) {
        var publication = em.find(Publication.class, gathering.getId());
        if (publication != null) {
            var past = em.find(PublicationPast.class, gathering.getId());
            if (past == null) {
                past = new PublicationPast(gathering.getId(), publication.getPublishedAt());
            }
            past.ends(now, gathering.getUpdatedAt());
            em.merge(past);
        }
    }

    /**
     * Taken out of public view by those whose it is, and hidden or not: what staff have hidden is not shown again after
     * it.
     */
    void takeDown(Gathering gathering, String reason, String by) {
        var hidden = last(gathering.getId()).filter(one -> !one.isOwn()).isPresent();
        if (isPublic(gathering.getId()) || hidden) {
            var now = clock.instant();
            em.persist(new Withdrawal(gathering, reason, by, now).ofTheirOwn());
            keepPast(gathering, now);
            unpublish(gathering, now);
        }
    }

    /** That it was ever let through is undone: out of public view, with no word about it. */
    void unpublish(Gathering gathering) {
        unpublish(gathering, clock.instant());
    }

    private void unpublish(Gathering gathering, Instant now) {
        var publication = em.find(Publication.class, gathering.getId());
        if (publication != null) {
            em.remove(publication);
            gathering.touch(now);
            em.flush();
            events.fire(new GatheringWithdrawn(gathering.getId()));
        }
    }

    /** The same by somebody whose it is. Such a one has to say why. */
    void withdrawOwn(Gathering gathering, String reason, String by) {
        takeDown(gathering, requireReason(reason), by);
    }

    /** The same without space around it. */
    static String requireReason(String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > Schedules.REASON_MOST) {
            throw GatheringRefusal.noReason(Schedules.REASON_MOST);
        }
        return reason.strip();
    }

    /** Has a writer told what was decided; staff who wrote for somebody else, only what comes back. */
    void tell(Draft draft, Long gatheringId, String reason) {
        if (draft.isByDesk() && reason == null) {
            return;
        }
        var writer = draft.getAccount();
        events.fire(new DraftDecided(writer.getEmail(), writer.getName(), writer.getLanguage(), draft.getProposal()
                .title(), gatheringId, draft.getId(), links.of(draft), reason));
    }
}
