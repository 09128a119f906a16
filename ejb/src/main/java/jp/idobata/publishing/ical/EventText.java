package jp.idobata.publishing.ical;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.gathering.Slot;
import jp.idobata.publishing.FeedEntry;
import jp.idobata.publishing.FeedText;
import jp.idobata.publishing.FeedVoice;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;

/** Writes the VEVENTs of a gathering. */
final class EventText {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final int PICTURE_WIDTH = 800;

    private final FeedVoice voice;
    private final FeedText words;
    private final Lines lines;

    EventText(FeedVoice voice, Lines lines) {
        this.voice = voice;
        this.words = new FeedText(voice);
        this.lines = lines;
    }

    /** In UTC, to the second. */
    static String moment(Instant moment) {
        return LOCAL.format(moment.atOffset(ZoneOffset.UTC)) + "Z";
    }

    /** A gathering with its dates, none if it has none. */
    void series(FeedEntry entry, boolean cut) throws IOException {
        var gathering = entry.gathering();
        if (gathering.dates().isEmpty()) {
            return;
        }
        var layout = Layout.of(gathering.recurring(), gathering.dates(), voice.zone(), cut);
        var uid = "gathering-" + gathering.id();
        if (layout.first() != null) {
            begin(uid, entry);
            slot(layout.first());
            rule(layout);
            content(entry, null);
            for (var date : layout.changed()) {
                begin(uid, entry);
                lines.add("RECURRENCE-ID" + type(layout.first().allDay()),
                        value(date.originalStartsAt(), layout.first().allDay()));
                slot(slot(date));
                content(entry, date);
            }
        }
        for (var date : layout.apart()) {
            // A gathering of one date is that date, however it is moved.
            begin(layout.first() == null && layout.apart().size() == 1 ? uid
                    : uid + "-" + LOCAL.format(date.originalStartsAt()), entry);
            slot(slot(date));
            content(entry, date);
        }
    }

    /** A date for one's own calendar. */
    void own(OwnDate own) throws IOException {
        var date = own.date();
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", "coming-" + own.gatheringId() + "-" + LOCAL.format(date.originalStartsAt()) + "@"
                + voice.host());
        lines.add("DTSTAMP", moment(own.asOf()));
        slot(slot(date));
        lines.text("SUMMARY", title(own.title(), date));
        var link = FeedText.web(own.onlineUrl());
        var said = Stream.of(cancelled(date), own.note(), link == null ? null : voice.say("online", link),
                voice.say("more", voice.address(own.path()))).filter(text -> text != null);
        lines.text("DESCRIPTION", said.collect(Collectors.joining("\n\n")));
        lines.text("LOCATION", own.where());
        lines.add("URL", voice.address("/gatherings/" + own.gatheringId()));
        if (link != null) {
            lines.add("CONFERENCE;VALUE=URI", link);
        }
        lines.add("STATUS", date.cancelled() != null || own.off() ? "CANCELLED" : own.sure() ? "CONFIRMED"
                : "TENTATIVE");
        lines.add("CLASS", "PRIVATE");
        lines.add("END", "VEVENT");
    }

    private void begin(String uid, FeedEntry entry) throws IOException {
        var updated = moment(entry.gathering().updatedAt());
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", uid + "@" + voice.host());
        lines.add("DTSTAMP", updated);
        lines.add("CREATED", moment(entry.publishedAt()));
        lines.add("LAST-MODIFIED", updated);
        lines.add("SEQUENCE", String.valueOf(entry.revision()));
    }

    private void rule(Layout layout) throws IOException {
        var allDay = layout.first().allDay();
        if (layout.told().isPresent()) {
            var told = layout.told().get();
            lines.add("RRULE", told.rule() + (told.until() == null ? "" : ";UNTIL=" + until(told.until(), allDay)));
        }
        dates("EXDATE", layout.leftOut(), allDay);
        dates("RDATE", layout.added(), allDay);
    }

    /** The end of the last day: calendars that are some hours off have the same dates then. */
    private String until(LocalDateTime last, boolean allDay) {
        return allDay ? DAY.format(last) : moment(last.toLocalDate().atTime(LAST_SECOND).atZone(voice.zone())
                .toInstant());
    }

    private void dates(String name, List<LocalDateTime> dates, boolean allDay) throws IOException {
        if (!dates.isEmpty()) {
            lines.add(name + type(allDay), dates.stream().map(date -> value(date, allDay))
                    .collect(Collectors.joining(",")));
        }
    }

    private static Slot slot(PublicDate date) {
        return new Slot(date.startsAt(), date.endsAt(), date.allDay());
    }

    private void slot(Slot slot) throws IOException {
        var type = type(slot.allDay());
        lines.add("DTSTART" + type, told(slot.startsAt(), slot.allDay()));
        if (slot.allDay()) {
            lines.add("DTEND" + type, DAY.format(dayAfter(slot)));
        } else if (slot.endsAt() != null && isAfter(slot.endsAt(), slot.startsAt())) {
            lines.add("DTEND" + type, told(slot.endsAt(), false));
        }
    }

    /** In the hour that the clocks leave out, what begins then can be over before it begins. */
    private boolean isAfter(LocalDateTime end, LocalDateTime start) {
        return end.atZone(voice.zone()).isAfter(start.atZone(voice.zone()));
    }

    private String type(boolean allDay) {
        return allDay ? ";VALUE=DATE" : ";TZID=" + voice.zone().getId();
    }

    /** What names a date in its series. */
    private static String value(LocalDateTime time, boolean allDay) {
        return allDay ? DAY.format(time) : LOCAL.format(time);
    }

    /** When something is; a time that the clocks leave out is said as what they show then. */
    private String told(LocalDateTime time, boolean allDay) {
        return value(allDay ? time : time.atZone(voice.zone()).toLocalDateTime(), allDay);
    }

    /** Everything but when it is; of one date alone, if that is given. */
    private void content(FeedEntry entry, PublicDate date) throws IOException {
        var gathering = entry.gathering();
        var page = voice.address("/gatherings/" + gathering.id());
        lines.text("SUMMARY", title(gathering.title(), date));
        lines.text("DESCRIPTION", description(gathering, date, page));
        lines.text("LOCATION", words.where(gathering));
        if (gathering.latitude() != null && gathering.longitude() != null) {
            lines.add("GEO", degrees(gathering.latitude()) + ";" + degrees(gathering.longitude()));
        }
        lines.texts("CATEGORIES", gathering.themes().stream().map(voice::theme).toList());
        lines.add("URL", page);
        if (gathering.organiser() != null) {
            lines.add("ORGANIZER;CN=" + Lines.quoted(gathering.organiser()), gathering.groupId() == null ? page
                    : voice.address("/groups/" + gathering.groupId()));
        }
        if (!gathering.pictures().isEmpty()) {
            lines.add("IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/jpeg",
                    voice.address(gathering.pictures().get(0).address(PICTURE_WIDTH)));
        }
        var link = gathering.online() ? FeedText.web(gathering.onlineUrl()) : null;
        if (link != null) {
            lines.add("CONFERENCE;VALUE=URI", link);
        }
        lines.add("STATUS", date != null && date.cancelled() != null ? "CANCELLED" : "CONFIRMED");
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("END", "VEVENT");
    }

    private static String degrees(Double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }

    private String title(String title, PublicDate date) {
        return date != null && date.cancelled() != null ? voice.say("cancelled.title", title) : title;
    }

    private String description(PublicGathering gathering, PublicDate date, String page) {
        var said = new ArrayList<String>();
        if (date != null && date.cancelled() != null) {
            said.add(cancelled(date));
        }
        said.addAll(words.paragraphs(gathering));
        said.add(voice.say("more", page));
        return String.join("\n\n", said);
    }

    private String cancelled(PublicDate date) {
        return date.cancelled() == null ? null : voice.say(date.dropped() ? "dropped" : "cancelled", date.cancelled());
    }

    /** The day after the last of several whole days. */
    private static LocalDate dayAfter(Slot slot) {
        var first = slot.startsAt().toLocalDate();
        if (slot.endsAt() == null || !slot.endsAt().toLocalDate().isAfter(first)) {
            return first.plusDays(1);
        }
        var last = slot.endsAt().toLocalDate();
        return slot.endsAt().toLocalTime().equals(LocalTime.MIDNIGHT) ? last : last.plusDays(1);
    }
}
