package jp.idobata.area;

import org.locationtech.jts.geom.prep.PreparedGeometry;

/**
 * An area as the map knows it.
 *
 * @param layer the kind of area
 * @param latitude of the anchor; null if it has none
 * @param shape its outline; null if it has none
 * @param size of the outline, to tell which of two is the smaller
 */
record Spot(long id, Long parentId, String layer, Double latitude, Double longitude, PreparedGeometry shape,
        double size) {

    boolean outlined() {
        return shape != null;
    }

    boolean anchored() {
        return latitude != null && longitude != null;
    }
}
