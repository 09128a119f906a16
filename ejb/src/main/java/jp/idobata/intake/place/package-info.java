/**
 * Lists of places, and the areas that some of these places stand for.
 *
 * <p>Rules:
 * <ul>
 *   <li>Rows with the same name and address, with or without the municipality's own name before them, are one place.
 *   The later row wins on what it says and leaves the rest as it was.</li>
 *   <li>Opening hours are given only if a week can hold them; as they stood they are kept in any case.</li>
 *   <li>An area is told from a place whose name ends in a word that the town has one of in each area, such as its
 *   community centres; no boundary is made up for it.</li>
 * </ul>
 *
 * <p>Needs no server: {@link jp.idobata.intake.place.PlaceIntake} takes files and gives records and a report;
 * {@link jp.idobata.intake.place.AreaIntake} takes these places.
 */
package jp.idobata.intake.place;
