package jp.idobata.area;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Role;

/** The town's areas. */
@Stateless
@PermitAll
public class Areas {

    /** Farther from every anchor than this, a point belongs to no area, in metres. */
    static final int ANCHOR_REACH_METRES = 10_000;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** All areas, parents before their children, each level by name. */
    public List<Area> all() {
        return em.createQuery("select a from Area a left join fetch a.parent p order by p.id, a.id", Area.class)
                .getResultList();
    }

    /** The area of that number, if there is one. */
    public Optional<Area> find(long id) {
        return Optional.ofNullable(em.find(Area.class, id));
    }

    /** The area of that kind and name, if there is one. */
    public Optional<Area> named(String kind, String name) {
        return em.createQuery("select a from Area a where a.kind = :kind and a.name = :name", Area.class)
                .setParameter("kind", kind).setParameter("name", name).getResultStream().findFirst();
    }

    /**
     * The area a point lies in: by outline, the smallest first; else by nearest anchor.
     *
     * @param latitude degrees, WGS 84
     * @param longitude degrees, WGS 84
     */
    public Optional<Area> locate(double latitude, double longitude) {
        return first("select id from area where boundary is not null"
                + " and ST_Contains(boundary, ST_GeomFromText(concat('POINT(', ?2, ' ', ?1, ')'), 4326))"
                + " order by ST_Area(boundary) limit 1", latitude, longitude)
                .or(() -> first("select id from area a where latitude is not null and boundary is null"
                + " and not exists (select 1 from area c where c.parent_id = a.id)"
                + " and ST_Distance_Sphere(point(longitude, latitude), point(?2, ?1)) <= " + ANCHOR_REACH_METRES
                + " order by ST_Distance_Sphere(point(longitude, latitude), point(?2, ?1)) limit 1", latitude,
                longitude));
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

    /** Draws an area's outline from GeoJSON (RFC 7946) and sets its population; either may be null: not known. */
    @RolesAllowed({Role.ADMINISTRATOR_NAME, Role.CURATOR_NAME})
    public void outline(long id, String geoJson, Integer population) {
        em.find(Area.class, id).countPeople(population);
        em.createNativeQuery("update area set boundary = ST_GeomFromGeoJSON(?1, 1, 4326) where id = ?2")
                .setParameter(1, geoJson).setParameter(2, id).executeUpdate();
    }

    private Optional<Area> first(String sql, double latitude, double longitude) {
        List<?> ids = em.createNativeQuery(sql).setParameter(1, latitude).setParameter(2, longitude).getResultList();
        return ids.stream().findFirst().map(id -> em.find(Area.class, ((Number) id).longValue()));
    }
}
