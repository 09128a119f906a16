/**
 * Files of other people's making become gatherings, places and areas.
 *
 * <p>Promise: the same reader serves a municipality's own import and the demo town. Nothing is invented: what cannot
 * be read for sure stays as text on the record ({@code rawKept}) and is listed in the report; every row is accounted
 * for. Nothing is cut silently: a text beyond a limit is cut at the limit, kept whole in {@code rawKept}, and told.
 *
 * <p>Reading needs no server and lies below: {@link jp.idobata.intake.sheet} turns files into rows,
 * {@link jp.idobata.intake.gathering} and {@link jp.idobata.intake.place} turn rows into records, with the help of
 * {@link jp.idobata.intake.when}, {@link jp.idobata.intake.where} and {@link jp.idobata.intake.contact};
 * {@link jp.idobata.intake.report} says what became of every row.
 *
 * <p>Here, {@link jp.idobata.intake.Intake} writes what they read into the town, by the same doors as everybody else,
 * and {@link jp.idobata.intake.ImportRuns} files the reports. {@link jp.idobata.intake.demo} uses all of it.
 *
 * <p>What staff bring is a job of the background ({@link jp.idobata.intake.job}): looked over, done, undone. Calendars
 * are read by {@link jp.idobata.intake.ics}.
 */
package jp.idobata.intake;
