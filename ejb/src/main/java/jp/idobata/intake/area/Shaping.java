package jp.idobata.intake.area;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * Makes polygons of what a feature says, and tells what was wrong with it.
 *
 * @param shape sound polygons in degrees of longitude and latitude; null if there are none to be had
 * @param notes what was wrong
 */
record Shaping(Geometry shape, Set<Note> notes) {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int RING_LEAST = 4;

    static Shaping of(GeoJsonFile.Feature feature) {
        var notes = EnumSet.noneOf(Note.class);
        if (feature.coordinates() == null || !("Polygon".equals(feature.type())
                || "MultiPolygon".equals(feature.type()))) {
            return none(notes, Note.NO_POLYGON);
        }
        var polygons = new ArrayList<Polygon>();
        var all = feature.type().equals("Polygon") ? List.of(feature.coordinates()) : (List<?>) feature.coordinates();
        for (var one : all) {
            polygon(one, notes).ifPresent(polygons::add);
        }
        if (polygons.isEmpty()) {
            return none(notes, Note.NO_POLYGON);
        }
        Geometry shape = polygons.size() == 1 ? polygons.get(0)
                : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
        return sound(placed(shape, notes), notes);
    }

    /** Several as one. */
    static Geometry union(List<Geometry> shapes) {
        return shapes.size() == 1 ? shapes.get(0) : UnaryUnionOp.union(shapes);
    }

    private static Shaping sound(Geometry shape, Set<Note> notes) {
        if (shape == null) {
            return none(notes, Note.NO_DEGREES);
        }
        if (new IsValidOp(shape).isValid()) {
            return new Shaping(shape, notes);
        }
        var mended = GeometryFixer.fix(shape);
        notes.add(Note.MENDED);
        return mended.isEmpty() || !(mended instanceof Polygon || mended instanceof MultiPolygon)
                ? none(notes, Note.NO_POLYGON) : new Shaping(mended, notes);
    }

    /** With longitude first; null if it is nowhere in degrees. Japan tells which of the two stands first. */
    private static Geometry placed(Geometry shape, Set<Note> notes) {
        var box = shape.getEnvelopeInternal();
        if (box.getMinX() < -180 || box.getMaxX() > 180 || box.getMinY() < -180 || box.getMaxY() > 180) {
            return null;
        }
        if (box.getMinX() >= 20 && box.getMaxX() <= 46 && box.getMinY() >= 122 && box.getMaxY() <= 154) {
            notes.add(Note.SWAPPED);
            var turned = shape.copy();
            turned.apply((Coordinate at) -> {
                var x = at.x;
                at.x = at.y;
                at.y = x;
            });
            turned.geometryChanged();
            return turned;
        }
        return box.getMinY() < -90 || box.getMaxY() > 90 ? null : shape;
    }

    private static java.util.Optional<Polygon> polygon(Object rings, Set<Note> notes) {
        var holes = new ArrayList<LinearRing>();
        LinearRing outer = null;
        for (var one : rings instanceof List<?> list ? list : List.of()) {
            var ring = ring(one, notes);
            if (ring != null && outer == null) {
                outer = ring;
            } else if (ring != null) {
                holes.add(ring);
            }
        }
        return outer == null ? java.util.Optional.empty()
                : java.util.Optional.of(FACTORY.createPolygon(outer, holes.toArray(LinearRing[]::new)));
    }

    /** A ring; closed if it is not; null if it is no ring. */
    private static LinearRing ring(Object points, Set<Note> notes) {
        var line = new ArrayList<Coordinate>();
        for (var point : points instanceof List<?> list ? list : List.of()) {
            if (point instanceof double[] at && Double.isFinite(at[0]) && Double.isFinite(at[1])) {
                line.add(new Coordinate(at[0], at[1]));
            }
        }
        if (line.size() > 2 && !line.get(0).equals2D(line.get(line.size() - 1))) {
            line.add(line.get(0).copy());
            notes.add(Note.OPEN_RING);
        }
        return line.size() < RING_LEAST ? null : FACTORY.createLinearRing(line.toArray(Coordinate[]::new));
    }

    private static Shaping none(Set<Note> notes, Note why) {
        notes.add(why);
        return new Shaping(null, notes);
    }
}
