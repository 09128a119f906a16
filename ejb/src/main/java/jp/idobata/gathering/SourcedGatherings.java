package jp.idobata.gathering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.idobata.account.Role;
import jp.idobata.area.AreaThing;
import jp.idobata.area.ThingPutBack;
import jp.idobata.calendar.TownClock;

/** Gatherings that came from elsewhere, each known by the key of its source. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class SourcedGatherings {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Gatherings gatherings;

    @Inject
    private Publicity publicity;

    @Inject
    private TownClock clock;

    @Inject
    private Event<ThingPutBack> back;

    /**
     * One that is there.
     *
     * @param content what it says, dates gone by left out
     * @param shown whether the public sees it
     * @param changedAt when it was last changed by anybody
     * @param unread what of its source could not be read
     * @param departures which of its dates to come were moved or cancelled; null if nobody kept it
     */
    public record Known(long id, String key, Proposal content, boolean shown, Instant changedAt, String unread,
            List<Departure> departures) {
    }

    /** Those of these keys that are there. */
    public Map<String, Known> known(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Object[]> found = em.createQuery("select g.sourceKey, g, p.gatheringId from Gathering g left join"
                + " Publication p on p.gatheringId = g.id where g.sourceKey in :keys", Object[].class)
                .setParameter("keys", keys).getResultList();
        return found.stream().map(row -> known((String) row[0], (Gathering) row[1], row[2] != null))
                .collect(Collectors.toMap(Known::key, Function.identity()));
    }

    private Known known(String key, Gathering gathering, boolean shown) {
        return new Known(gathering.getId(), key, gathering.asProposal(clock.now()), shown, gathering.getUpdatedAt(),
                gathering.getSourceText(), Dates.of(gathering).departures(clock.now()));
    }

    /** When it was last changed; null if there is none. */
    public Instant changedAt(long id) {
        var gathering = em.find(Gathering.class, id);
        return gathering == null ? null : gathering.getUpdatedAt();
    }

    /**
     * Adds it, or rewrites the one of that key. Who is public stays so.
     *
     * @param publish whether everybody may see it from now on
     * @param by address of whoever wants that
     */
    public Known write(String key, Proposal content, String unread, boolean publish, String by) {
        var id = gatherings.record(content, key, unread, false);
        if (publish || publicity.isPublic(id)) {
            publicity.publish(em.find(Gathering.class, id), by);
        }
        em.flush();
        return known(key, em.find(Gathering.class, id), publish);
    }

    /** When it was last taken out of public view, if the public does not see it; null if that was never done. */
    public Instant hiddenAt(long id) {
        return publicity.hidden(id).map(Hidden::since).orElse(null);
    }

    /** Lets everybody see it. */
    public void publish(long id, String by) {
        publicity.publish(em.find(Gathering.class, id), by);
    }

    /** Says what it said before, as if it had not been rewritten. */
    public void putBack(Known before, String by) {
        var gathering = em.find(Gathering.class, before.id());
        gathering.comesFrom(before.key(), before.unread());
        gatherings.putBack(before.id(), new AsItStood(before.content(), before.departures()));
        if (before.shown() && !publicity.isPublic(before.id())) {
            publicity.publish(gathering, by);
        }
        em.flush();
        em.createNativeQuery("update gathering set updated_at = ?1 where id = ?2")
                .setParameter(1, LocalDateTime.ofInstant(before.changedAt(), ZoneOffset.UTC))
                .setParameter(2, before.id()).executeUpdate();
        back.fire(new ThingPutBack(AreaThing.GATHERING, before.id()));
        em.refresh(gathering);
    }

    /** Takes it out of public view, because it was put there by mistake: it was never public then. */
    public void withdraw(long id, String reason, String by) {
        publicity.withdrawWhole(em.find(Gathering.class, id), reason, by);
    }
}
