package jp.idobata.area;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Finds the areas of many points at once, by the same rule as {@link Areas#locate(double, double)}. */
@Dependent
class ManyPoints {

    private static final String POINT = "ST_GeomFromText(concat('POINT(', n.lon, ' ', n.lat, ')'), 4326)";
    private static final String AWAY = "ST_Distance_Sphere(point(a.longitude, a.latitude), point(n.lon, n.lat))";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** Those of the points that lie in an area, with its number. */
    Map<Areas.Point, Long> locate(Collection<Areas.Point> points) {
        var all = List.copyOf(points);
        var held = numbers(all, "select n.i, (" + Areas.held(POINT) + ") from ");
        var byArea = new TreeMap<Long, List<Areas.Point>>();
        all.forEach(point -> byArea.computeIfAbsent(held.getOrDefault(point, 0L), key -> new ArrayList<>())
                .add(point));
        var found = new HashMap<>(held);
        byArea.forEach((area, some) -> found.putAll(numbers(some, (area == 0 ? "" : Areas.parts(area.toString()))
                + "select n.i, (" + Areas.nearest(AWAY, area != 0) + ") from ")));
        return found;
    }

    private Map<Areas.Point, Long> numbers(List<Areas.Point> points, String sql) {
        var found = new HashMap<Areas.Point, Long>();
        if (!points.isEmpty()) {
            List<?> rows = em.createNativeQuery(sql + table(points)).getResultList();
            rows.stream().map(row -> (Object[]) row).filter(row -> row[1] != null).forEach(row -> found.put(
                    points.get(((Number) row[0]).intValue()), ((Number) row[1]).longValue()));
        }
        return found;
    }

    /** The points as a table. Numbers only, so that nothing can be smuggled in. */
    private static String table(List<Areas.Point> points) {
        var rows = new StringJoiner(" union all ", "(", ") n");
        for (var i = 0; i < points.size(); i++) {
            rows.add("select " + i + " as i, " + plain(points.get(i).latitude()) + " as lat, "
                    + plain(points.get(i).longitude()) + " as lon");
        }
        return rows.toString();
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }
}
