package jp.idobata.intake.ics;

import java.util.List;
import jp.idobata.intake.report.RowRef;
import jp.idobata.intake.when.IntakeOccurrence;
import jp.idobata.intake.where.Position;

/**
 * One event of a calendar. Texts are empty where nothing is told.
 *
 * @param uid identity, given by whoever keeps the calendar
 * @param place where, in words
 * @param position null if none can be relied on
 * @param cancelled whether it, or every date of it, was cancelled; without dates it may as well be unreadable
 * @param dates in order, at most 400; empty if it is cancelled or none can be read
 * @param rows where it and the changes of its dates begin
 */
public record CalendarEvent(String uid, String title, String description, String place, Position position, String url,
        String organiser, String categories, boolean cancelled, List<IntakeOccurrence> dates, List<RowRef> rows) {
}
