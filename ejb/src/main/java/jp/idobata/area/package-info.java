/**
 * 圏域: the parts of a town as a tree of any depth, with outline, anchor and population.
 *
 * <ul>
 * <li><b>Kinds.</b> An area has a kind in the municipality's own word (市, 中学校区, 小学校区, 自治会 …). Within one
 * kind a thing lies in one area at most; areas of different kinds may cross each other.</li>
 * <li><b>Which areas something lies in</b> is answered for each kind in this order: the area that somebody chose by
 * hand and all that it is part of; the smallest area of the kind whose outline holds the point; what those are part of;
 * the area of the kind with the nearest anchor, within ten kilometres, of those that have neither an outline nor parts,
 * and what it is part of; else none, and staff decide by hand. A gathering lies where its place lies. Who posts without
 * a point chooses the area by hand.</li>
 * <li><b>Under which area it is shown</b>: the one chosen by hand; else the smallest whose outline holds the point, or
 * the nearest anchor among its parts without outlines; else the nearest anchor of all. See
 * {@link jp.idobata.area.Areas#locate}.</li>
 * <li>After a change of the areas, what lies where is told anew in the background ({@link
 * jp.idobata.area.AreaRounds}); so it is for each gathering and place that was changed, within a minute. A choice by
 * hand stays.</li>
 * <li><b>History.</b> Nothing of an area is deleted. An area that is no more has a last day and may have a successor,
 * to which everything in it moves; an outline that was drawn anew, a count of people of another day, and what lay where
 * are kept with the days on which they held. What was changed, by whom and when, is a row. So is that somebody put a
 * gathering or place somewhere by hand; the last that stands is undone ({@link jp.idobata.area.AreaPuttings}). What a
 * file did is taken back as a whole ({@link jp.idobata.area.AreaTrail}): what it drew held on no day then.</li>
 * <li><b>People</b> are counted for a day and an area, in all and by bands of age. A count that was made up, for a
 * demo, says so wherever it is shown.</li>
 * </ul>
 */
package jp.idobata.area;
