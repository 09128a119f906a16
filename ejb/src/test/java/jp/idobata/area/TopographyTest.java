package jp.idobata.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** A town of a city (1), two school districts (2, 3) that are drawn, a crossing one (4), and anchors (5, 6, 7). */
class TopographyTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<Spot> spots = new ArrayList<>(List.of(
            new Spot(1, null, "市", 35.0, 138.0, null, 0),
            box(2, 1L, "小学校区", 137.9, 34.9, 138.0, 35.1),
            box(3, 1L, "小学校区", 138.0, 34.9, 138.1, 35.1),
            box(4, null, "自治会", 137.99, 34.99, 138.01, 35.01),
            anchor(5, 1L, "地区", 35.0, 137.95), anchor(6, 1L, "地区", 35.0, 138.05), anchor(7, 3L, "隣組", 35.0, 138.06)));

    @Test
    void aPointLiesInOneAreaOfEachKind() {
        var map = new Topography(spots);

        assertEquals(Map.of("市", new Lying(1, Means.PART), "小学校区", new Lying(2, Means.OUTLINE), "自治会",
                new Lying(4, Means.OUTLINE), "地区", new Lying(5, Means.ANCHOR), "隣組", new Lying(7, Means.ANCHOR)),
                map.of(35.0, 137.995, null));
    }

    @Test
    void theSmallestOutlineIsTheOneItIsShownUnder() {
        assertEquals(Optional.of(4L), new Topography(spots).finest(35.0, 137.995, null));
    }

    @Test
    void partsWithoutOutlinesAreFinerThanTheWhole() {
        assertEquals(Optional.of(7L), new Topography(spots).finest(35.05, 138.05, null));
        assertEquals(Optional.of(2L), new Topography(spots).finest(35.05, 137.95, null));
    }

    @Test
    void aChoiceByHandSettlesItsKindAndWhatItIsPartOf() {
        var lying = new Topography(spots).of(35.0, 137.95, 7L);

        assertEquals(new Lying(7, Means.HAND), lying.get("隣組"));
        assertEquals(new Lying(3, Means.HAND), lying.get("小学校区"));
        assertEquals(new Lying(1, Means.HAND), lying.get("市"));
        assertEquals(new Lying(5, Means.ANCHOR), lying.get("地区"));
    }

    @Test
    void anAreaWithoutAnAnchorHasTheInsideOfItsOutlineOrTheMiddleOfItsParts() {
        var map = new Topography(List.of(new Spot(1, null, "市", null, null, null, 0), anchor(5, 1L, "地区", 35.0, 138.0),
                anchor(6, 1L, "地区", 35.2, 138.2), box(2, null, "小学校区", 137.0, 34.0, 137.2, 34.2),
                new Spot(8, null, "どこか", null, null, null, 0)));
        assertEquals(35.1, AreaPoint.middle(map, 1).orElseThrow().latitude(), 1e-9);
        assertEquals(137.1, AreaPoint.middle(map, 2).orElseThrow().longitude(), 1e-9);
        assertEquals(Optional.empty(), AreaPoint.middle(map, 8));
    }

    @Test
    void tenKilometresFromEveryAnchorIsNowhere() {
        var map = new Topography(List.of(anchor(5, null, "地区", 35.0, 138.0)));

        assertEquals(Optional.of(5L), map.finest(35.0, 138.1, null));
        assertEquals(Optional.empty(), map.finest(35.0, 138.12, null));
        assertTrue(map.of(35.0, 138.12, null).isEmpty());
    }

    @Test
    void withoutAPointOnlyAHandTells() {
        var map = new Topography(spots);

        assertTrue(map.of(null, null, null).isEmpty());
        assertEquals(Optional.of(6L), map.finest(null, null, 6L));
        assertEquals(Optional.empty(), map.finest(null, null, 99L));
    }

    @Test
    void areasInACircleAreWalkedOnce() {
        var map = new Topography(List.of(new Spot(1, 2L, "市", null, null, null, 0),
                new Spot(2, 1L, "地区", 35.0, 138.0, null, 0), anchor(3, 2L, "丁目", 35.0, 138.0)));

        assertEquals(3, map.of(35.0, 138.0, null).size());
    }

    private static Spot anchor(long id, Long parent, String layer, double latitude, double longitude) {
        return new Spot(id, parent, layer, latitude, longitude, null, 0);
    }

    private static Spot box(long id, Long parent, String layer, double west, double south, double east, double north) {
        var shape = FACTORY.toGeometry(new Envelope(west, east, south, north));
        return new Spot(id, parent, layer, null, null, PreparedGeometryFactory.prepare(shape), shape.getArea());
    }
}
