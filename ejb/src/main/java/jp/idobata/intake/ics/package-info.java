/**
 * Calendars of other people's making (iCalendar, RFC 5545), told as dated things.
 *
 * <p>Promise: each event of the file is one row of the report, at the line where it begins. An event and the changes of
 * its single dates ({@code RECURRENCE-ID}) are one thing, known by its {@code UID}. All dates are given one by one in
 * the town's time, a series' up to about a year ahead, so that whatever rule a calendar has, people see when it is.
 *
 * <p>Rules: times with a zone, in UTC or with none are turned into the town's; a zone that is neither known by name nor
 * told in the file counts as the town's, and is told. {@code RRULE}, {@code RDATE}, {@code EXDATE} and changed or
 * cancelled single dates are followed (lib-recur does the counting). What is cancelled as a whole has no dates and is
 * set aside.
 *
 * <p>Of several tellings of one event the latest ({@code SEQUENCE}) counts; those with another beginning are further
 * dates of it ({@link jp.idobata.intake.ics.Tellings}). What has no end in the file is not read. Of more than 5,000
 * events those are read that are nearest in time ({@link jp.idobata.intake.ics.Nearest}), the others are told to be set
 * aside; a calendar of more than 100,000 dates is refused ({@link jp.idobata.intake.ics.Room}).
 *
 * <p>Left out: to-dos, journals, alarms, attendees, attachments.
 */
package jp.idobata.intake.ics;
