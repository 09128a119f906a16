package jp.idobata.area;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * The line around an area.
 *
 * @param shape one or more polygons; degrees of longitude and latitude (WGS 84), soundly drawn
 */
public record Outline(Geometry shape) {

    /** Shown with as few points as do not move a line by more than this part of the outline's width. */
    private static final double FINENESS = 1.0 / 800;
    private static final double FINEST = 0.00002;
    private static final double COARSEST = 0.0005;

    /** What the database takes. */
    byte[] wellKnown() {
        return new WKBWriter().write(shape);
    }

    /** The same with fewer points, as a GeoJSON geometry with five decimals (about a metre). */
    public String drawn() {
        var box = shape.getEnvelopeInternal();
        var fineness = Math.max(box.getWidth(), box.getHeight()) * FINENESS;
        var simple = TopologyPreservingSimplifier.simplify(shape, Math.min(COARSEST, Math.max(FINEST, fineness)));
        return parts(simple).map(polygon -> "[" + rings(polygon).map(Outline::ring).collect(Collectors.joining(","))
                + "]").collect(Collectors.joining(",", "{\"type\":\"MultiPolygon\",\"coordinates\":[", "]}"));
    }

    /** Number of points. */
    public int points() {
        return shape.getNumPoints();
    }

    private static Stream<Polygon> parts(Geometry shape) {
        return IntStream.range(0, shape.getNumGeometries()).mapToObj(shape::getGeometryN)
                .filter(Polygon.class::isInstance).map(Polygon.class::cast);
    }

    private static Stream<LineString> rings(Polygon polygon) {
        return Stream.concat(Stream.of(polygon.getExteriorRing()), IntStream.range(0, polygon.getNumInteriorRing())
                .mapToObj(polygon::getInteriorRingN));
    }

    private static String ring(LineString ring) {
        return Stream.of(ring.getCoordinates()).map(Outline::point).collect(Collectors.joining(",", "[", "]"));
    }

    private static String point(Coordinate at) {
        return String.format(Locale.ROOT, "[%.5f,%.5f]", at.x, at.y);
    }
}
