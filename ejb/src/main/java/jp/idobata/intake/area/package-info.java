/**
 * Outlines of areas from GeoJSON and counts of people from tables, looked at first and then taken in.
 *
 * <ul>
 * <li>A file is kept from the first look on, so that nobody sends it twice; it is used once. What it did can be taken
 * back until somebody changes one of its areas or puts something into one that it added; then it can be used
 * anew.</li>
 * <li><b>Outlines</b> (RFC 7946): features with Polygon or MultiPolygon. Which property is the name, the code, the area
 * it is part of, is chosen. Several features of one name are one area. Latitude and longitude that are swapped are
 * noticed and put right; what is no degrees at all is told. A ring that crosses itself is mended, if that leaves an
 * area. At most {@value jp.idobata.intake.area.GeoJsonFile#FEATURES_MOST} features and
 * {@value jp.idobata.intake.area.GeoJsonFile#POINTS_MOST} points. A feature is the area of the same kind with the same
 * code, else with the same name. Before anything is written it is told what will be new, drawn anew, as it was, and
 * no more; whether areas that are not in the file end is asked.</li>
 * <li><b>People</b>: the table 地域・年齢別人口 of 自治体標準オープンデータセット, or one like it: a column with the area's name or code,
 * one with the day, and columns of ages, by sex or not. A row that fits no area is told and can be assigned by
 * hand; the row's code is then the area's, so that next year it fits by itself.</li>
 * </ul>
 */
package jp.idobata.intake.area;
