/**
 * Lists of gatherings, read row by row and told as one record for each gathering.
 *
 * <p>Rules:
 * <ul>
 *   <li>Rows with the same folded name and the same venue or organiser are one gathering, over all files of the import.
 *   Later files win on text; a day that a later file lists takes that file's times; days are united.</li>
 *   <li>A row that a later file lists under a slightly other name (same desk, days and nearly the same description)
 *   joins too. Where the rows of a series describe single dates, each date keeps its own text
 *   ({@link jp.idobata.intake.gathering.IntakeProgramme}).</li>
 *   <li>A row without a day that can be relied on is set aside. It still becomes a record without occurrences, unless
 *   its name is that of a gathering with days, so that a person can finish it.</li>
 *   <li>Free means that the text says so and names no price and no condition; otherwise it is unknown.</li>
 *   <li>A capacity number is taken only if the text names one number of people.</li>
 *   <li>Themes come from the list's own category and tags and from words ({@code themes.properties}); none is
 *   forced.</li>
 * </ul>
 *
 * <p>Needs no server: {@link jp.idobata.intake.gathering.GatheringIntake} takes files and gives records and a report.
 * Days and times are read by {@link jp.idobata.intake.when}.
 */
package jp.idobata.intake.gathering;
