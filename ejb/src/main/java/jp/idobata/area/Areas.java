package jp.idobata.area;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.idobata.account.Role;

/** The town's areas. */
@Stateless
@PermitAll
public class Areas {

    /** Farther from every anchor than this, a point belongs to no area, in metres. */
    static final int ANCHOR_REACH_METRES = 10_000;

    private static final String HOLDING = held("ST_GeomFromText(concat('POINT(', ?2, ' ', ?1, ')'), 4326)");
    private static final String AWAY = "ST_Distance_Sphere(point(a.longitude, a.latitude), point(?2, ?1))";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private ManyPoints many;

    /** All areas that there are today, parents before their children, each level by name. */
    public List<Area> all() {
        return em.createQuery("select a from Area a left join fetch a.parent p where a.endsOn is null"
                + " order by p.id, a.id", Area.class).getResultList();
    }

    /** The area of that number, also if it is no more. */
    public Optional<Area> find(long id) {
        return Optional.ofNullable(em.find(Area.class, id));
    }

    /** The area of that kind and name, also if it is no more. */
    public Optional<Area> named(String kind, String name) {
        return em.createQuery("select a from Area a where a.kind = :kind and a.name = :name", Area.class)
                .setParameter("kind", kind).setParameter("name", name).getResultStream().findFirst();
    }

    /**
     * The area a point is shown under: the smallest whose outline holds it, or the nearest anchor among its parts that
     * have none; else the nearest anchor of all. At most two quick statements.
     *
     * @param latitude degrees, WGS 84
     * @param longitude degrees, WGS 84
     */
    public Optional<Area> locate(double latitude, double longitude) {
        var held = first(HOLDING, latitude, longitude, null);
        return first(held.isPresent() ? parts("?3") + nearest(AWAY, true) : nearest(AWAY, false), latitude, longitude,
                held.orElse(null))
                .or(() -> held)
                .map(id -> em.find(Area.class, id));
    }

    /** Adds an area, or finds the one of that kind and name. */
    @RolesAllowed({Role.ADMINISTRATOR_NAME, Role.CURATOR_NAME})
    public Area add(Area parent, String kind, String name, Double latitude, Double longitude) {
        return named(kind, name).orElseGet(() -> {
            var area = new Area(parent, kind, name, latitude, longitude);
            em.persist(area);
            return area;
        });
    }

    /**
     * The same for many points, in a few statements.
     *
     * @return those that lie in an area
     */
    public Map<Point, Area> locate(Collection<Point> points) {
        var found = new HashMap<Point, Area>();
        many.locate(new LinkedHashSet<>(points)).forEach((point, id) -> found.put(point, em.find(Area.class, id)));
        return found;
    }

    /** A point on the map, in degrees of WGS 84. */
    public record Point(double latitude, double longitude) {
    }

    /** Gives the smallest area whose outline holds a point. The rectangle about an outline is what the index knows. */
    static String held(String point) {
        return "select o.area_id from area_outline o join area a on a.id = o.area_id where o.until_on is null and"
                + " a.ends_on is null and MBRContains(o.boundary, " + point + ") and ST_Intersects(o.boundary, "
                + point + ") order by o.size, o.area_id limit 1";
    }

    /** Gives the nearest anchor in reach, of areas without outlines and without parts. */
    static String nearest(String away, boolean among) {
        return "select a.id from area a where a.latitude is not null and a.longitude is not null and a.ends_on is null"
                + (among ? " and a.id in (select id from part)" : "")
                + " and not exists (select 1 from area_outline o where o.area_id = a.id and o.until_on is null)"
                + " and not exists (select 1 from area c where c.parent_id = a.id and c.ends_on is null)"
                + " and " + away + " <= " + ANCHOR_REACH_METRES + " order by " + away + ", a.id limit 1";
    }

    /** The table of all areas below one. */
    static String parts(String area) {
        return "with recursive part as (select id from area where parent_id = " + area + " union select c.id from area"
                + " c join part p on c.parent_id = p.id) ";
    }

    private Optional<Long> first(String sql, double latitude, double longitude, Long within) {
        var query = em.createNativeQuery(sql).setParameter(1, latitude).setParameter(2, longitude);
        if (within != null) {
            query.setParameter(3, within);
        }
        List<?> ids = query.getResultList();
        return ids.stream().findFirst().map(id -> ((Number) id).longValue());
    }
}
