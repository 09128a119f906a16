package jp.idobata.place;

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
import jp.idobata.area.Area;
import jp.idobata.area.AreaThing;
import jp.idobata.area.Areas;
import jp.idobata.area.ThingPutBack;
import jp.idobata.calendar.TownClock;
import jp.idobata.group.Group;

/** Places that came from elsewhere, each known by the key of its source. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class SourcedPlaces {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Areas areas;

    @Inject
    private PlaceHidings hidings;

    @Inject
    private TownClock clock;

    @Inject
    private Event<PlaceChanged> changed;

    @Inject
    private Event<ThingPutBack> back;

    /**
     * One that is there.
     *
     * @param hoursText opening hours in the source's own words, or null
     * @param unread what of its source could not be read
     */
    public record Known(long id, String key, PlaceProposal content, String hoursText, Instant changedAt,
            String unread) {
    }

    /** Those of these keys that are there. */
    public Map<String, Known> known(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Object[]> found = em.createQuery("select p.sourceKey, p.sourceText, p from Place p where p.sourceKey in"
                + " :keys", Object[].class).setParameter("keys", keys).getResultList();
        return found.stream().map(row -> known((String) row[0], (String) row[1], (Place) row[2]))
                .collect(Collectors.toMap(Known::key, Function.identity()));
    }

    private static Known known(String key, String unread, Place place) {
        return new Known(place.getId(), key, place.asProposal(), place.getHoursText(), place.getUpdatedAt(), unread);
    }

    /** When it was last changed; null if there is none. */
    public Instant changedAt(long id) {
        var place = em.find(Place.class, id);
        return place == null ? null : place.getUpdatedAt();
    }

    /** Adds it, or rewrites the one of that key. */
    public Known write(String key, PlaceProposal said, String hoursText, String unread) {
        var place = em.createQuery("select p from Place p where p.sourceKey = :key", Place.class)
                .setParameter("key", key).getResultStream().findFirst().orElseGet(() -> new Place(clock.instant()));
        var group = said.groupId() == null ? null : em.find(Group.class, said.groupId());
        var area = area(place, said);
        if (place.getId() != null) {
            OpeningRows.clearWeek(em, place);
        }
        place.describe(new PlaceDetails(said.name(), null, null, null, null, null, null, null, false, null, null,
                hoursText, List.of(), key, unread, PlaceFacts.NONE), area, group, clock.instant());
        place.rewrite(said, area, group, clock.instant());
        em.persist(place);
        em.flush();
        changed.fire(new PlaceChanged(place.getId()));
        return known(key, unread, place);
    }

    /** Takes it out of public view, as staff do. */
    public Known conceal(Known known, String reason) {
        hidings.hide(known.id(), reason);
        return known(known.key(), known.unread(), em.find(Place.class, known.id()));
    }

    /** The one its point lies in; where it has no point, the one it is in. */
    private Area area(Place place, PlaceProposal said) {
        return said.latitude() == null || said.longitude() == null ? place.getArea()
                : areas.locate(said.latitude(), said.longitude()).orElse(null);
    }

    /** Says what it said before, as if it had not been rewritten. */
    public void putBack(Known before) {
        write(before.key(), before.content(), before.hoursText(), before.unread());
        em.createNativeQuery("update place set updated_at = ?1 where id = ?2")
                .setParameter(1, LocalDateTime.ofInstant(before.changedAt(), ZoneOffset.UTC))
                .setParameter(2, before.id()).executeUpdate();
        back.fire(new ThingPutBack(AreaThing.PLACE, before.id()));
    }

    /** How many gatherings are held there. */
    public int gatheringsAt(long id) {
        return ((Number) em.createNativeQuery("select count(*) from gathering where place_id = ?1").setParameter(1, id)
                .getSingleResult()).intValue();
    }

    /**
     * Removes it for good. Gatherings that are held there keep the words they have for it. Fails if anything else in
     * town still speaks of it.
     */
    public void remove(long id) {
        var place = em.find(Place.class, id);
        if (place != null) {
            em.createNativeQuery("update gathering set place_id = null where place_id = ?1").setParameter(1, id)
                    .executeUpdate();
            em.remove(place);
            em.flush();
        }
    }
}
