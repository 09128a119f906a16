package jp.idobata.area;

import org.locationtech.jts.geom.Geometry;

/**
 * An area that there is today.
 *
 * @param code the municipality's own number for it; null if none
 * @param shape its outline; null if it has none
 */
public record DrawnArea(long id, Long parentId, String kind, String name, String code, Geometry shape) {
}
