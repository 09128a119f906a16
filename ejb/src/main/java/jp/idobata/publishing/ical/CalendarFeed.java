package jp.idobata.publishing.ical;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.idobata.publishing.FeedEntry;
import jp.idobata.publishing.FeedHead;
import jp.idobata.publishing.FeedVoice;
import jp.idobata.publishing.PublicDate;

/** Writes gatherings as a calendar. */
public final class CalendarFeed {

    /** Media type of what is written. */
    public static final String MEDIA_TYPE = "text/calendar";

    private static final String READ_AGAIN = "PT6H";

    private final FeedVoice voice;

    /** Speaks like that. */
    public CalendarFeed(FeedVoice voice) {
        this.voice = voice;
    }

    /**
     * Writes a feed.
     *
     * @param cut whether only a span was asked for, so that the gatherings may have more dates than these
     * @throws IOException if it cannot be written
     */
    public void write(FeedHead head, List<FeedEntry> entries, boolean cut, Appendable out) throws IOException {
        var lines = new Lines(out);
        begin(lines);
        lines.text("NAME", head.title());
        lines.text("X-WR-CALNAME", head.title());
        lines.add("X-WR-TIMEZONE", voice.zone().getId());
        lines.add("URL", voice.address(head.page()));
        lines.add("SOURCE;VALUE=URI", voice.address(head.self()));
        lines.add("LAST-MODIFIED", EventText.moment(head.changedAt()));
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", READ_AGAIN);
        lines.add("X-PUBLISHED-TTL", READ_AGAIN);
        zone(lines, entries.stream().flatMap(entry -> entry.gathering().dates().stream()));
        var events = new EventText(voice, lines);
        for (var entry : entries) {
            events.series(entry, cut);
        }
        lines.add("END", "VCALENDAR");
    }

    /**
     * Writes one date that somebody comes to, with what only those know who come.
     *
     * @throws IOException if it cannot be written
     */
    public void write(OwnDate date, Appendable out) throws IOException {
        var lines = new Lines(out);
        begin(lines);
        zone(lines, Stream.of(date.date()));
        new EventText(voice, lines).own(date);
        lines.add("END", "VCALENDAR");
    }

    private void begin(Lines lines) throws IOException {
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//Idobata//Idobata 1.0//" + voice.locale().getLanguage().toUpperCase(Locale.ROOT));
        lines.add("CALSCALE", "GREGORIAN");
    }

    private void zone(Lines lines, Stream<PublicDate> dates) throws IOException {
        var earliest = dates.flatMap(date -> Stream.of(date.startsAt(), date.originalStartsAt()))
                .min(LocalDateTime::compareTo).orElse(voice.today().atStartOfDay());
        ZoneText.write(voice.zone(), earliest, lines);
    }
}
