package jp.idobata.area;

/**
 * What is said of an area.
 *
 * @param parentId the area it is part of; null for the municipality itself
 * @param kind what sort of area it is, in the municipality's own word
 * @param code the municipality's own number for it; null if none
 * @param latitude of the anchor in degrees (WGS 84); null if it has none
 */
public record AreaDetails(Long parentId, String kind, String name, String code, Double latitude, Double longitude) {
}
