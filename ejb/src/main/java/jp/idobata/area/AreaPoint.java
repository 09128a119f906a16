package jp.idobata.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        spots.stream().filter(spot -> points.get(spot.id()).isEmpty()).forEach(spot -> {
            if (spot.anchored()) {
                points.get(spot.id()).add(new AreaPoint(spot.latitude(), spot.longitude(), null));
            } else if (spot.outlined()) {
                var middle = spot.shape().getGeometry().getInteriorPoint().getCoordinate();
                points.get(spot.id()).add(new AreaPoint(middle.y, middle.x, null));
            }
        });
        return points;
    }
}
