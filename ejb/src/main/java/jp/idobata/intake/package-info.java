/**
 * Files of other people's making become gatherings, places and areas.
 *
 * <p>Promise: the same reader serves a municipality's own import and the demo town. Nothing is invented: what cannot
 * be read for sure stays as text on the record ({@code rawKept}) and is listed in the report; every row is accounted
 * for. Nothing is cut silently: a text beyond a limit is cut at the limit, kept whole in {@code rawKept}, and told.
 *
 * <p>Rules:
 * <ul>
 *   <li>Rows with the same folded name and the same venue or organiser are one gathering, over all files of the import.
 *   Later files win on text; a day that a later file lists takes that file's times; days are united.</li>
 *   <li>A row that a later file lists under a slightly other name (same desk, days and nearly the same description)
 *   joins too. Where the rows of a series describe single dates, each date keeps its own text
 *   ({@link jp.idobata.intake.IntakeProgramme}).</li>
 *   <li>A row without a day that can be relied on is set aside. It still becomes a record without occurrences, unless
 *   its name is that of a gathering with days, so that a person can finish it.</li>
 *   <li>A position is taken only if there is exactly one and it lies near the municipality.</li>
 *   <li>Free means that the text says so and names no price and no condition; otherwise it is unknown.</li>
 *   <li>A capacity number is taken only if the text names one number of people.</li>
 *   <li>Themes come from the list's own category and tags and from words ({@code themes.properties}); none is
 *   forced.</li>
 * </ul>
 *
 * <p>Reading needs no server: {@link jp.idobata.intake.GatheringIntake}, {@link jp.idobata.intake.PlaceIntake} and
 * {@link jp.idobata.intake.AreaIntake}. {@link jp.idobata.intake.Intake} writes what they read into the town.
 */
package jp.idobata.intake;
