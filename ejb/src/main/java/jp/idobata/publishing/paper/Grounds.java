package jp.idobata.publishing.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import jp.idobata.place.PlaceHidings;
import jp.idobata.publishing.paper.Ground.Name;
import jp.idobata.publishing.paper.Ground.Point;

/** Reads what lies around a place. */
@Stateless
@PermitAll
public class Grounds {

    /** Of the area itself, else of the nearest above it that is drawn; not of the whole town, which says nothing. */
    private static final String OUTLINE = """
            with recursive above as (select id, parent_id, 0 as step from area where id = ?1
              union all select a.id, a.parent_id, above.step + 1 from area a join above on a.id = above.parent_id
              where above.step < 5)
            select o.drawn from above join area_outline o on o.area_id = above.id and o.until_on is null
            where above.parent_id is not null order by above.step limit 1""";
    private static final String NEAR = " where %1$s.latitude between ?1 - ?3 and ?1 + ?3"
            + " and %1$s.longitude between ?2 - ?3 * 1.3 and ?2 + ?3 * 1.3";
    private static final String NEAREST = " order by abs(%1$s.latitude - ?1) + abs(%1$s.longitude - ?2), %1$s.id"
            + " limit ";
    private static final String PLACES = "select p.name, p.latitude, p.longitude from place p" + NEAR.formatted("p")
            + " and " + PlaceHidings.SEEN + NEAREST.formatted("p") + 12;
    private static final String DISTRICTS = "select a.name, a.latitude, a.longitude from area a" + NEAR.formatted("a")
            + " and a.ends_on is null and a.parent_id is not null" + NEAREST.formatted("a") + 12;
    private static final double PLACES_DEGREES = 0.02;
    private static final double DISTRICTS_DEGREES = 0.05;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /**
     * What lies around a point. Three statements.
     *
     * @param areaId the area it is in, or null
     */
    public Ground around(double latitude, double longitude, Long areaId) {
        List<?> outline = em.createNativeQuery(OUTLINE).setParameter(1, areaId == null ? 0 : areaId).getResultList();
        var names = new ArrayList<>(names(PLACES, latitude, longitude, PLACES_DEGREES, false));
        names.addAll(names(DISTRICTS, latitude, longitude, DISTRICTS_DEGREES, true));
        return new Ground(Ground.rings(outline.isEmpty() ? null : (String) outline.get(0)), List.copyOf(names));
    }

    private List<Name> names(String sql, double latitude, double longitude, double degrees, boolean district) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, latitude).setParameter(2, longitude)
                .setParameter(3, degrees).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Name((String) row[0], new Point(
                ((Number) row[1]).doubleValue(), ((Number) row[2]).doubleValue()), district)).toList();
    }
}
