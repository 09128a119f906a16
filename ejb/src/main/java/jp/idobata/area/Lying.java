package jp.idobata.area;

/**
 * That something lies in an area.
 *
 * @param areaId number of the area
 * @param means how that was told
 */
record Lying(long areaId, Means means) {
}
