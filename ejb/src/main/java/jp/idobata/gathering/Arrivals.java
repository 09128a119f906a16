package jp.idobata.gathering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.idobata.account.Role;
import jp.idobata.area.Area;
import jp.idobata.area.Areas;
import jp.idobata.calendar.TownClock;
import jp.idobata.group.Group;
import jp.idobata.place.Place;

/**
 * Many gatherings that are new to the town, from a file or a calendar, with a few statements for all of them. Each says
 * which place and group it means; nothing is looked up by name here.
 */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Arrivals {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Areas areas;

    @Inject
    private Surroundings surroundings;

    @Inject
    private TownClock clock;

    @Inject
    private Event<GatheringsPublished> published;

    /**
     * One that arrives.
     *
     * @param key identity in its source; the town has none of it yet
     * @param unread what of its source could not be read
     * @param publish whether everybody may see it
     */
    public record Arrival(String key, Proposal content, String unread, boolean publish) {
    }

    /**
     * One that has arrived.
     *
     * @param at when it was last changed
     */
    public record Arrived(long id, Instant at) {
    }

    /**
     * Takes them in, in their order.
     *
     * @param by address of whoever wants that
     */
    public List<Arrived> add(List<Arrival> arrivals, String by) {
        var now = clock.instant();
        var byPoint = areas.locate(arrivals.stream().map(Arrivals::point).filter(Objects::nonNull).toList());
        var gatherings = arrivals.stream().map(arrival -> gathering(arrival, byPoint, now)).toList();
        gatherings.forEach(em::persist);
        em.flush();
        publish(arrivals, gatherings, by, now);
        return gatherings.stream().map(gathering -> new Arrived(gathering.getId(), now)).toList();
    }

    private Gathering gathering(Arrival arrival, Map<Areas.Point, Area> byPoint, Instant now) {
        var said = arrival.content();
        var place = said.placeId() == null ? null : em.find(Place.class, said.placeId());
        var group = said.groupId() == null ? null : em.find(Group.class, said.groupId());
        var area = Optional.ofNullable(place).map(Place::getArea).orElseGet(() -> byPoint.get(point(arrival)));
        var gathering = new Gathering(null, clock.zone().getId(), now);
        gathering.comesFrom(arrival.key(), arrival.unread());
        gathering.describe(said, place, area, group, now);
        Dates.of(gathering).replace(Series.of(said), clock.now());
        return gathering;
    }

    private static Areas.Point point(Arrival arrival) {
        var said = arrival.content();
        return said.latitude() == null || said.longitude() == null ? null
                : new Areas.Point(said.latitude(), said.longitude());
    }

    private void publish(List<Arrival> arrivals, List<Gathering> gatherings, String by, Instant now) {
        var shown = IntStream.range(0, arrivals.size()).filter(i -> arrivals.get(i).publish())
                .mapToObj(gatherings::get).toList();
        shown.forEach(gathering -> em.persist(new Publication(gathering.getId(), by, now)));
        em.flush();
        surroundings.introduce(shown.stream().map(Gathering::getGroup).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        if (!shown.isEmpty()) {
            published.fire(new GatheringsPublished(shown.stream().map(Gathering::getId).toList()));
        }
    }
}
