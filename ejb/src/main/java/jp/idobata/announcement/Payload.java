package jp.idobata.announcement;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.idobata.announcement.text.Change;
import jp.idobata.announcement.text.Facts;
import jp.idobata.announcement.text.Wording;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.media.ShownPicture;
import jp.idobata.publishing.PublicGathering;

/**
 * What other programs are told, as JSON.
 *
 * @param type {@code gathering.announced}, {@code .corrected}, {@code .cancelled} or {@code .withdrawn}
 * @param timestamp when it happened
 */
@JsonbPropertyOrder({"type", "timestamp", "data"})
public record Payload(String type, OffsetDateTime timestamp, Data data) {

    private static final int IMAGE_WIDTH = 800;

    /**
     * What it is about.
     *
     * @param announcement number by which all messages about the same announcement are known
     * @param text the same in words
     * @param changes names of what has become another since the last message, in small letters
     * @param gathering as {@code /api/v1/gatherings} tells it, of the date that was announced; of what was withdrawn
     * nothing but its number and address
     */
    @JsonbPropertyOrder({"announcement", "text", "changes", "gathering"})
    public record Data(long announcement, String text, List<String> changes, Map<String, Object> gathering) {
    }

    /** What it takes to tell it: the site's address, the town's zone, names of themes, the rule in words. */
    record Manner(String site, ZoneId zone, Map<String, String> themes, String repeats) {

        private OffsetDateTime moment(LocalDateTime time) {
            return time == null ? null : time.atZone(zone).toOffsetDateTime();
        }
    }

    static Payload of(Delivery delivery, OffsetDateTime at, Map<String, Object> gathering) {
        var text = delivery.words().isEmpty() ? null : delivery.words();
        var changes = delivery.changes().stream().map(Change::name).map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return new Payload("gathering." + delivery.what().name().toLowerCase(Locale.ROOT), at,
                new Data(delivery.announcement(), text, changes, gathering));
    }

    /** All that is left to say of what nobody sees any more. */
    static Map<String, Object> gone(long id, String site) {
        return named("id", id, "url", site + "/gatherings/" + id);
    }

    /** A gathering as the API tells it; a test compares the two. */
    static Map<String, Object> gathering(PublicGathering seen, Facts facts, Manner manner) {
        return named("id", seen.id(), "url", manner.site + "/gatherings/" + seen.id(), "title", seen.title(),
                "summary", seen.summary(), "startsAt", manner.moment(facts.startsAt()),
                "endsAt", manner.moment(facts.endsAt()), "allDay", facts.allDay(),
                "recurrence", recurrence(seen.recurring(), manner.repeats), "online", seen.online(),
                "place", place(seen), "area", idAndName(seen.areaId(), seen.areaName()),
                "themes", seen.themes().stream().map(code -> coded(code, manner.themes.getOrDefault(code, code)))
                        .toList(),
                "welcome", seen.welcome().stream().map(code -> coded(code, Wording.mark(code))).toList(),
                "fee", named("free", Boolean.TRUE.equals(seen.free()), "text", seen.fee()),
                "group", idAndName(seen.groupId(), seen.organiser()),
                "image", seen.pictures().isEmpty() ? null : image(seen.pictures().get(0), manner.site),
                "cancelled", facts.cancelled() != null,
                "updatedAt", seen.updatedAt().truncatedTo(ChronoUnit.SECONDS).atZone(manner.zone).toOffsetDateTime());
    }

    private static Map<String, Object> recurrence(Recurring rule, String text) {
        return rule == null ? null : named("text", text, "rrule", rule.forOthers());
    }

    private static Map<String, Object> image(ShownPicture picture, String site) {
        return named("url", site + picture.address(IMAGE_WIDTH), "alt", picture.alt());
    }

    private static Map<String, Object> place(PublicGathering seen) {
        return seen.placeName() == null && seen.address() == null && seen.latitude() == null ? null
                : named("id", seen.placeId(), "name", seen.placeName(), "address", seen.address(),
                        "lat", seen.latitude(), "lon", seen.longitude());
    }

    private static Map<String, Object> idAndName(Long id, String name) {
        return name == null ? null : named("id", id, "name", name);
    }

    private static Map<String, Object> coded(String code, String name) {
        return named("code", code, "name", name);
    }

    /** What is not known is told as null, in the same place. */
    private static Map<String, Object> named(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
