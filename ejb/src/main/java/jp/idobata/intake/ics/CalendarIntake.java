package jp.idobata.intake.ics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.intake.report.Outcome;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.report.ReportDraft;
import jp.idobata.intake.report.RowRef;
import jp.idobata.intake.where.Municipality;
import jp.idobata.intake.where.Position;

/** Reads a calendar. Not for several threads. */
public final class CalendarIntake {

    private final String fileName;
    private final Municipality town;
    private final ZoneId zone;
    private final LocalDate today;
    private final ReportDraft report;
    private String own = "";
    private final Room room = new Room();

    /**
     * @param zone of the town
     * @param today series are told from then on
     */
    public CalendarIntake(String fileName, Municipality town, ZoneId zone, LocalDate today, ReportDraft report) {
        this.fileName = fileName;
        this.town = town;
        this.zone = zone;
        this.today = today;
        this.report = report;
    }

    /** The same for a calendar in which events without an identity are its own, whatever others call theirs. */
    public CalendarIntake own(String name) {
        own = name;
        return this;
    }

    /** Whether a text is a calendar, as far as its beginning tells. */
    public static boolean isCalendar(String text) {
        return text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    /** Whether a calendar has its end. */
    public static boolean isWhole(String text) {
        var end = "END:VCALENDAR";
        var rest = text.stripTrailing();
        return rest.regionMatches(true, rest.length() - end.length(), end, 0, end.length());
    }

    /**
     * The events in the order of the file; of more than {@value Room#EVENTS_MOST} those that are nearest in time.
     *
     * @throws jp.idobata.intake.sheet.UnreadableFile if the dates, or the versions of one event, are too many
     */
    public List<CalendarEvent> read(String text) {
        var calendar = Part.of(text);
        var zones = new Zones(zone, calendar);
        Map<String, List<Part>> byUid = new LinkedHashMap<>();
        var all = calendar.every("VEVENT");
        for (var event : all) {
            // Without an identity of its own an event is known by what it says.
            var uid = event.text("UID").isEmpty() ? own + event.text("SUMMARY") + event.text("DTSTART")
                    : event.text("UID");
            byUid.computeIfAbsent(uid, key -> new ArrayList<>()).add(event);
        }
        byUid.values().forEach(parts -> Room.requireFor(parts.size()));
        var beyond = Nearest.beyond(byUid, today, Room.EVENTS_MOST);
        var events = new ArrayList<CalendarEvent>();
        byUid.forEach((uid, parts) -> {
            if (beyond.contains(uid)) {
                leaveOut(parts);
            } else {
                event(uid, parts, zones, events);
            }
        });
        return events;
    }

    private void leaveOut(List<Part> parts) {
        var rows = parts.stream().map(this::row).toList();
        report.tell(rows.get(0), "SUMMARY", parts.get(0).text("SUMMARY"), Reason.EVENT_BEYOND);
        rows.forEach(row -> report.settle(row, Outcome.SET_ASIDE));
    }

    private RowRef row(Part part) {
        return new RowRef(fileName, "", part.number());
    }

    private void event(String uid, List<Part> parts, Zones zones, List<CalendarEvent> events) {
        var tellings = Tellings.of(parts);
        var main = tellings.main();
        var title = main.text("SUMMARY").replaceAll("\\s*\\n\\s*", " ");
        var rows = parts.stream().map(this::row).toList();
        var dates = new EventDates(zones, today, room);
        var usable = !title.isEmpty() && lay(tellings, zones, dates, rows);
        if (title.isEmpty()) {
            report.tell(rows.get(0), "SUMMARY", "", Reason.NAME_MISSING);
        }
        for (var row : rows) {
            report.settle(row, !usable ? Outcome.SET_ASIDE : row == rows.get(0) ? Outcome.TAKEN : Outcome.MERGED);
        }
        if (!title.isEmpty()) {
            events.add(new CalendarEvent(uid, title, main.text("DESCRIPTION"), main.text("LOCATION"),
                    position(main, rows.get(0)), url(main), organiser(main), main.text("CATEGORIES"),
                    main.isCancelled() || !usable && dates.isLeftEmpty(), usable ? dates.dates() : List.of(), rows));
        }
    }

    private boolean lay(Tellings tellings, Zones zones, EventDates dates, List<RowRef> rows) {
        var main = tellings.main();
        if (main.isCancelled()) {
            report.tell(rows.get(0), "STATUS", main.text("STATUS"), Reason.EVENT_CANCELLED);
            return false;
        }
        try {
            tellings.beginnings().forEach(dates::add);
            tellings.changes().forEach(dates::change);
        } catch (DateTimeException | ArithmeticException e) {
            dates.forget();
            // A length beyond all numbers, too, is one event's fault and not the file's.
            report.tell(rows.get(0), "DTSTART", main.text("DTSTART") + " " + main.text("RRULE"),
                    Reason.DATE_NOT_READ);
            return false;
        }
        main.line("DTSTART").filter(zones::isUnknown).ifPresent(line -> report.tell(rows.get(0), "DTSTART",
                line.parameters().get("TZID"), Reason.ZONE_UNKNOWN));
        room.take(dates.dates().size());
        if (dates.dates().isEmpty()) {
            report.tell(rows.get(0), "DTSTART", main.text("DTSTART") + " " + main.text("RRULE"),
                    Reason.DATE_IMPOSSIBLE);
        }
        return !dates.dates().isEmpty();
    }

    private Position position(Part event, RowRef row) {
        var two = event.text("GEO").split(";");
        try {
            if (two.length == 2) {
                var position = new Position(Double.parseDouble(two[0].strip()), Double.parseDouble(two[1].strip()));
                if (town.isNear(position)) {
                    return position;
                }
                report.tell(row, "GEO", event.text("GEO"), Reason.POSITION_FAR);
            }
        } catch (NumberFormatException e) {
            report.tell(row, "GEO", event.text("GEO"), Reason.POSITION_NOT_READ);
        }
        return null;
    }

    private static String url(Part event) {
        var url = event.line("URL").map(line -> line.value().strip()).orElse("");
        return url.matches("(?i)https?://\\S+") ? url : "";
    }

    private static String organiser(Part event) {
        return event.line("ORGANIZER").map(line -> line.parameters().getOrDefault("CN", "")).orElse("");
    }
}
