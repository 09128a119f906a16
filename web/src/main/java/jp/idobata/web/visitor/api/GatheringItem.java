package jp.idobata.web.visitor.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import jp.idobata.media.ShownPicture;
import jp.idobata.search.GatheringCard;

/**
 * A gathering in a list, with its next date in the span asked for.
 *
 * @param endsAt null if not known
 * @param recurrence null if it follows no rule
 * @param place null if it is not known where; for a gathering held online only too
 * @param group who holds it
 * @param image its first picture; null if it has none
 * @param cancelled whether that next date is cancelled
 */
@JsonbPropertyOrder({"id", "url", "title", "summary", "startsAt", "endsAt", "allDay", "recurrence", "online", "place",
        "area", "themes", "welcome", "fee", "group", "image", "cancelled", "updatedAt"})
public record GatheringItem(long id, URI url, String title, String summary, OffsetDateTime startsAt,
        OffsetDateTime endsAt, boolean allDay, Repeats recurrence, boolean online, Venue place, Named area,
        List<Coded> themes, List<Coded> welcome, Fee fee, Named group, Image image, boolean cancelled,
        OffsetDateTime updatedAt) {

    private static final int IMAGE_WIDTH = 800;

    /**
     * That it comes again and again.
     *
     * @param text the rule and what it leaves out, as people say it; null if they have no plain words for it
     * @param rrule the rule of RFC 5545; it does not know what is left out
     */
    @JsonbPropertyOrder({"text", "rrule"})
    public record Repeats(String text, String rrule) {
    }

    /**
     * Where it is held.
     *
     * @param id number of the place; null for a venue that is not one of the town's places
     */
    @JsonbPropertyOrder({"id", "name", "address", "lat", "lon"})
    public record Venue(Long id, String name, String address, Double lat, Double lon) {
    }

    /**
     * What it costs.
     *
     * @param free whether it is known to cost nothing
     * @param text what is known of the fee, as the organiser wrote it; null if nothing is
     */
    @JsonbPropertyOrder({"free", "text"})
    public record Fee(boolean free, String text) {
    }

    /** A picture, and what it shows in words. */
    @JsonbPropertyOrder({"url", "alt"})
    public record Image(URI url, String alt) {
    }

    static GatheringItem of(GatheringCard card, Telling telling) {
        return new GatheringItem(card.id(), telling.address("/gatherings/" + card.id()), card.title(), card.summary(),
                telling.moment(card.startsAt()), telling.moment(card.endsAt()), card.allDay(),
                telling.repeats(card.recurring()), card.online(), venue(card),
                Named.orNull(card.areaId(), card.areaName()), telling.themes(card.themes()),
                telling.marks(card.welcome()), new Fee(Boolean.TRUE.equals(card.free()), card.fee()),
                Named.orNull(card.groupId(), card.groupName()), image(card.picture(), telling), card.cancelled(),
                telling.moment(card.updatedAt()));
    }

    private static Image image(ShownPicture picture, Telling telling) {
        return picture == null ? null : new Image(telling.address(picture.address(IMAGE_WIDTH)), picture.alt());
    }

    private static Venue venue(GatheringCard card) {
        return card.placeName() == null && card.address() == null && card.latitude() == null ? null
                : new Venue(card.placeId(), card.placeName(), card.address(), card.latitude(), card.longitude());
    }
}
