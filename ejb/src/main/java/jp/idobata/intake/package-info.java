/**
 * Files of other people's making become gatherings, places and areas.
 *
 * <p>Promise: the same reader serves a municipality's own import and the demo town. Nothing is invented: what
 * cannot be read for sure stays as text on the record ({@code rawKept}) and is listed in the report; every row
 * is accounted for. Nothing is cut silently: a text beyond a limit is cut at the limit, kept whole in {@code
 * rawKept}, and told.
 *
 * <p>Rules:
 * <ul>
 * <li>Rows with the same folded name and the same venue or organiser are one gathering, over all files of the
 * import. Later files win on text; a day that a later file lists takes that file's times; days are united.
 * <li>A row that a later file lists under a slightly other name (same desk, days and nearly the same
 * description) joins too. Where the rows of a series describe single dates, each date keeps its own text
 * ({@code programme}). <li>A row without a day that can be relied on is set aside. It still becomes a record
 * without occurrences, unless its name is that of a gathering with days, so that a person can finish it. <li>A
 * position is taken only if there is exactly one and it lies near the municipality. <li>Free means that the
 * text says so and names no price and no condition; otherwise it is unknown. <li>A capacity number is taken
 * only if the text names one number of people. <li>Themes come from the list's own category and tags and from
 * words ({@code themes.properties}); none is forced. </ul>
 *
 * <p>Left out: writing to the database, which is the business of the facade that calls this.
 */
package jp.idobata.intake;
