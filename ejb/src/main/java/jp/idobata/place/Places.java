package jp.idobata.place;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.idobata.account.Role;
import jp.idobata.area.Area;
import jp.idobata.area.Areas;
import jp.idobata.calendar.TownClock;
import jp.idobata.group.Group;

/** The town's places. */
@Stateless
@PermitAll
public class Places {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Areas areas;

    @Inject
    private TownClock clock;

    @Inject
    private Event<PlaceChanged> changed;

    /** The place of that number, if there is one. */
    public Optional<Place> find(long id) {
        return Optional.ofNullable(em.find(Place.class, id));
    }

    /** Places of exactly that name, the oldest first; several if the name is not unique in town. */
    public List<Place> named(String name) {
        return em.createQuery("select p from Place p where p.name = :name order by p.id", Place.class)
                .setParameter("name", name).setMaxResults(10).getResultList();
    }

    /** For each of these names the number of the one place that is called so, if there is just one. */
    public Map<String, Long> onlyNamed(Collection<String> names) {
        var asked = List.copyOf(names);
        var found = new HashMap<String, Long>();
        if (!asked.isEmpty()) {
            var table = IntStream.rangeClosed(1, asked.size()).mapToObj(i -> "select " + (i - 1) + " as i, ?" + i
                    + " as name").collect(Collectors.joining(" union all "));
            var query = em.createNativeQuery("select n.i, min(p.id) from (" + table + ") n join place p on p.name ="
                    + " n.name group by n.i having count(*) = 1");
            IntStream.rangeClosed(1, asked.size()).forEach(i -> query.setParameter(i, asked.get(i - 1)));
            List<?> rows = query.getResultList();
            rows.stream().map(row -> (Object[]) row).forEach(row -> found.put(asked.get(((Number) row[0]).intValue()),
                    ((Number) row[1]).longValue()));
        }
        return found;
    }

    /** Names of all places for a list to choose from, at most 2,000, by name. */
    public List<String> names() {
        return em.createQuery("select distinct p.name from Place p order by p.name", String.class)
                .setMaxResults(2000).getResultList();
    }

    /**
     * Adds a place, or rewrites the one of the same source key. It falls into the area its point lies in.
     *
     * @param runBy the group that runs it, or null
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public Place record(PlaceDetails details, Group runBy) {
        var place = bySource(details.sourceKey()).orElseGet(() -> new Place(clock.instant()));
        place.describe(details, areaOf(details), runBy, clock.instant());
        em.persist(place);
        em.flush();
        changed.fire(new PlaceChanged(place.getId()));
        return place;
    }

    private Area areaOf(PlaceDetails details) {
        return details.latitude() == null || details.longitude() == null ? null
                : areas.locate(details.latitude(), details.longitude()).orElse(null);
    }

    private Optional<Place> bySource(String sourceKey) {
        return sourceKey == null ? Optional.empty()
                : em.createQuery("select p from Place p where p.sourceKey = :key", Place.class)
                .setParameter("key", sourceKey).getResultStream().findFirst();
    }
}
