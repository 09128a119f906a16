/**
 * 見える化: what the town has where, for whom and when, and what it has not. Behind the wall: staff only.
 *
 * <p>Every figure follows a rule of one sentence, which stands on the page, so that anyone can count again:
 * <ul>
 * <li><b>Gatherings</b>: those that have such a date.</li>
 * <li><b>Dates</b>: dates in the period that are not cancelled, of gatherings that are public and do not rest, or did
 * not yet when the date began: what is taken down or rests later keeps the dates before that.</li>
 * <li><b>Places</b>: those that do not rest.</li>
 * <li>A thing counts in a column if staff have said so in its welfare profile; by theme, if it has the theme; by time,
 * if it has a date (a place: is open) then. Places have no themes, so by these they have no columns. It may count in
 * several columns, and once in the column of all.</li>
 * <li>It counts in the area of the chosen kind that it lay in on the chosen day. The row of the whole town counts those
 * in no area, too.</li>
 * <li><b>Per 1,000</b>: of the people of the column's ages in the latest count that is not after the chosen day. Where
 * bands of the count do not fit these ages, people are taken to be spread evenly over the years of a band; a band
 * without an end is never split. An area without a count of its own has the sum of its parts of one kind: the kind of
 * which each part has one and
 * that has the most people. The whole town has the sum of the areas that are part of no other, likewise; so those who
 * live outside the chosen kind of areas are counted, as is what lies outside them.</li>
 * <li><b>Weekly</b>: a gathering with dates in {@value jp.idobata.insight.WeeklySpot#WEEKS_LEAST} of the
 * {@value jp.idobata.insight.WeeklySpot#WEEKS} weeks that end with the period; a drop-in
 * place with opening hours by the week.</li>
 * <li><b>Reach</b>: the people of an area are taken to live in equal parts at its points (the towns known by name that
 * lie in it, else its anchor); a point is reached if something weekly is within the distance in a straight line.
 * With fewer
 * than {@value jp.idobata.insight.Reach#POINTS_LEAST} points an area has no share, for that would be chance; how far it
 * is to something weekly is told instead.</li>
 * </ul>
 *
 * <p>Staff see every figure, small ones too. What leaves for others is suppressed where it leaves.
 */
package jp.idobata.insight;
