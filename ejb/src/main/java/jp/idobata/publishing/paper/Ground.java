package jp.idobata.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What lies around a place.
 *
 * @param rings the outline of the district, ring by ring; none if it is not drawn
 * @param names what is near, the nearest first
 */
public record Ground(List<List<Point>> rings, List<Name> names) {

    private static final Pattern RING_END = Pattern.compile("]\\s*]");
    private static final Pattern PAIR = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*,\\s*(-?\\d+(?:\\.\\d+)?)");

    /**
     * A point.
     *
     * @param latitude degrees, WGS 84
     * @param longitude degrees, WGS 84
     */
    public record Point(double latitude, double longitude) {
    }

    /**
     * Something that people know the way to.
     *
     * @param district whether it is a part of the town; else it is a place
     */
    public record Name(String text, Point at, boolean district) {
    }

    /**
     * The rings of an outline.
     *
     * @param geometry a polygon or several as GeoJSON, as they are kept; null for none
     */
    static List<List<Point>> rings(String geometry) {
        var rings = new ArrayList<List<Point>>();
        if (geometry != null) {
            for (var ring : RING_END.split(geometry)) {
                var points = PAIR.matcher(ring).results().map(pair -> new Point(Double.parseDouble(pair.group(2)),
                        Double.parseDouble(pair.group(1)))).toList();
                if (points.size() > 2) {
                    rings.add(points);
                }
            }
        }
        return rings;
    }
}
