package jp.idobata.area;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A point that stands for people of an area.
 *
 * @param latitude degrees, WGS 84
 * @param name of the town there; null if the point is the area's own
 */
public record AreaPoint(double latitude, double longitude, String name) {

    static Map<Long, List<AreaPoint>> of(Topography map, String layer) {
        var points = new LinkedHashMap<Long, List<AreaPoint>>();
        var spots = map.layer(layer);
        spots.forEach(spot -> points.put(spot.id(), new ArrayList<>()));
        for (var town : TownPoints.published().all()) {
            var lying = map.of(town.latitude(), town.longitude(), null).get(layer);
            if (lying != null) {
                points.get(lying.areaId()).add(new AreaPoint(town.latitude(), town.longitude(), town.town()));
            }
        }
        spots.stream().filter(spot -> points.get(spot.id()).isEmpty()).forEach(spot ->
                own(spot).ifPresent(point -> points.get(spot.id()).add(point)));
        return points;
    }

    /** Its own point, else the middle of its parts' points, however far down these are. */
    static Optional<AreaPoint> middle(Topography map, long area) {
        return middle(map, area, new HashSet<>());
    }

    private static Optional<AreaPoint> middle(Topography map, long area, Set<Long> seen) {
        var own = map.find(area).flatMap(AreaPoint::own);
        if (own.isPresent() || !seen.add(area)) {
            return own;
        }
        var parts = map.parts(area).stream().flatMap(part -> middle(map, part.id(), seen).stream()).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new AreaPoint(
                parts.stream().mapToDouble(AreaPoint::latitude).average().orElseThrow(),
                parts.stream().mapToDouble(AreaPoint::longitude).average().orElseThrow(), null));
    }

    private static Optional<AreaPoint> own(Spot spot) {
        if (spot.anchored()) {
            return Optional.of(new AreaPoint(spot.latitude(), spot.longitude(), null));
        }
        return spot.outlined() ? Optional.of(spot.shape().getGeometry().getInteriorPoint().getCoordinate())
                .map(middle -> new AreaPoint(middle.y, middle.x, null)) : Optional.empty();
    }
}
