package jp.idobata.intake.job;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.suggestion.ThemeGuess;
import jp.idobata.intake.ics.CalendarEvent;
import jp.idobata.intake.ics.CalendarIntake;
import jp.idobata.intake.report.ReportDraft;
import jp.idobata.intake.where.Municipality;

/** What a calendar tells, in the words of the town. */
final class CalendarReading {

    private static final String KEY = "ics:";

    private CalendarReading() {
    }

    /**
     * Reads a calendar that was brought on that day.
     *
     * @param subscription number of the calendar that is followed, or null
     */
    static FileReading of(String fileName, String text, Municipality town, ZoneId zone, LocalDate today,
            Long subscription) {
        var report = new ReportDraft();
        var events = new CalendarIntake(fileName, town, zone, today, report)
                .own(subscription == null ? "" : "#" + subscription + ":").read(text);
        return new FileReading(events.stream().map(CalendarReading::thing).toList(), report.finish());
    }

    private static Thing thing(CalendarEvent event) {
        var content = Content.of(proposal(event));
        return new Thing(FileReading.key(KEY + event.uid()), content.text("title"), !event.dates().isEmpty(),
                event.cancelled(), content, null, event.rows());
    }

    private static Proposal proposal(CalendarEvent event) {
        var dates = event.dates().stream().map(date -> new Slot(date.startsAt(), date.endsAt(), date.allDay()))
                .toList();
        var position = event.position();
        var themes = ThemeGuess.of(event.title(), event.categories(), event.description(), event.organiser());
        return new Proposal(cut(event.title(), 80), null, cut(event.description(), 4000), dates, null, null, null,
                cut(line(event.place()), 200), null, position == null ? null : position.lat(),
                position == null ? null : position.lon(), null, false, null, null, cut(line(event.organiser()), 80),
                themes, Set.of(), null, null, null, null, null, null, null, null, cut(event.url(), 500), null, null,
                null, null, null);
    }

    private static String line(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ").strip();
    }

    /** Null if there is nothing; cut with an ellipsis if it is longer. */
    private static String cut(String text, int most) {
        return text.isBlank() ? null : text.codePointCount(0, text.length()) <= most ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
