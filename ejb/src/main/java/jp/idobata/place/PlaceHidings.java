package jp.idobata.place;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** Takes places out of public view, with all their data, and brings them back. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class PlaceHidings {

    /** Condition on the place {@code p}: the public sees it. */
    public static final String SEEN = "not exists (select 1 from place_hiding ph where ph.place_id = p.id"
            + " and ph.ended_at is null)";

    /**
     * A join that finds whether the place {@code pl} of a gathering {@code g} is out of public view: then {@code
     * hp.id} is not null. One row at most, by its key.
     */
    public static final String JOIN = " left join place_hiding hp on hp.id = (select min(h.id) from place_hiding h"
            + " where h.place_id = g.place_id and h.ended_at is null)";

    /** The same join for a statement that is at home in another schema. */
    public static String joinFrom(String schema) {
        return JOIN.replace(" place_hiding", " " + schema + ".place_hiding");
    }

    /** A column of such a statement that the public reads only of a place it sees. */
    public static String shown(String column) {
        return "if(hp.id is null, " + column + ", null)";
    }

    /** The same for a statement that is at home in another schema, of the place of that alias. */
    public static String seenFrom(String schema, String alias) {
        return SEEN.replace(" from ", " from " + schema + ".").replace("p.id", alias + ".id");
    }

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private TownClock clock;

    @Inject
    private Event<PlaceChanged> changed;

    /** Why the public does not see a place; empty if it does. */
    public Optional<String> reason(long placeId) {
        List<?> reasons = em.createNativeQuery("select reason from place_hiding where place_id = ?1"
                + " and ended_at is null").setParameter(1, placeId).getResultList();
        return reasons.stream().findFirst().map(Object::toString);
    }

    /** Takes it out of public view; nothing happens if it is. */
    public void hide(long placeId, String reason) {
        if (reason(placeId).isEmpty()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            em.createNativeQuery("insert into place_hiding (place_id, reason, hidden_by, hidden_at, changed_before)"
                    + " select ?1, ?2, ?3, ?4, p.updated_at from place p where p.id = ?1").setParameter(1, placeId)
                    .setParameter(2, reason).setParameter(3, accounts.callerName()).setParameter(4, utc(now))
                    .executeUpdate();
            touch(placeId, now);
        }
    }

    /**
     * Brings it back into public view; nothing happens if it is there. If nobody has changed it meanwhile, it was last
     * changed when it was before it was hidden: nobody is to be taken to have been sure of it since.
     */
    public void show(long placeId) {
        List<?> before = em.createNativeQuery("select h.changed_before from place_hiding h join place p on p.id ="
                + " h.place_id where h.place_id = ?1 and h.ended_at is null and h.hidden_at = p.updated_at"
                + " and h.changed_before is not null").setParameter(1, placeId).getResultList();
        em.createNativeQuery("update place_hiding set ended_at = ?2 where place_id = ?1 and ended_at is null")
                .setParameter(1, placeId).setParameter(2, utc(clock.instant())).executeUpdate();
        touch(placeId, before.stream().findFirst().map(moment -> ((Timestamp) moment).toLocalDateTime()
                .toInstant(ZoneOffset.UTC)).orElseGet(clock::instant));
    }

    private void touch(long placeId, Instant moment) {
        var place = em.find(Place.class, placeId);
        if (place == null) {
            throw PlaceRefusal.notFound();
        }
        place.touch(moment);
        em.flush();
        changed.fire(new PlaceChanged(placeId));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
