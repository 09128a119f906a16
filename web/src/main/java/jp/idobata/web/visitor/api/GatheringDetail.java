package jp.idobata.web.visitor.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.search.GatheringCard;

/**
 * A gathering in full: the members of {@link GatheringItem}, and then the rest. Texts are null where nothing is known.
 *
 * @param startsAt the first of the dates; null if it has none
 * @param dates dates to come, the next first; if there are none, the last one
 * @param datesToCome how many dates are to come, which may be more than are listed
 * @param leftOut what the rule gives from today on and is not held, such as a holiday (EXDATE of RFC 5545)
 * @param schedule when it is held, in the organiser's words
 * @param source what of a record from elsewhere could not be read, as it stood there
 */
@JsonbPropertyOrder({"id", "url", "title", "summary", "startsAt", "endsAt", "allDay", "recurrence", "online", "place",
        "area", "themes", "welcome", "fee", "group", "image", "cancelled", "updatedAt", "description", "dates",
        "datesToCome", "leftOut", "schedule", "onlineUrl", "capacity", "audience", "signUp", "contact", "source"})
public record GatheringDetail(long id, URI url, String title, String summary, OffsetDateTime startsAt,
        OffsetDateTime endsAt, boolean allDay, GatheringItem.Repeats recurrence, boolean online,
        GatheringItem.Venue place, Named area, List<Coded> themes, List<Coded> welcome, GatheringItem.Fee fee,
        Named group, GatheringItem.Image image, boolean cancelled, OffsetDateTime updatedAt, String description,
        List<Date> dates, int datesToCome, List<OffsetDateTime> leftOut, String schedule, String onlineUrl,
                Capacity capacity, String audience,
        String signUp, Contact contact, String source) {

    /**
     * One date.
     *
     * @param originalStartsAt when it was first meant to start; it keeps this when it is moved
     * @param cancelled whether it is cancelled
     * @param reason why it is cancelled, or null
     * @param moved whether it starts at another time than first meant
     */
    @JsonbPropertyOrder({"startsAt", "endsAt", "allDay", "cancelled", "reason", "moved", "originalStartsAt"})
    public record Date(OffsetDateTime startsAt, OffsetDateTime endsAt, boolean allDay, boolean cancelled, String reason,
            boolean moved, OffsetDateTime originalStartsAt) {
    }

    /**
     * How many can come.
     *
     * @param most null if not known as a number
     * @param text as the organiser wrote it
     */
    @JsonbPropertyOrder({"most", "text"})
    public record Capacity(Integer most, String text) {
    }

    /** Whom to ask. */
    @JsonbPropertyOrder({"phone", "email", "website"})
    public record Contact(String phone, String email, String website) {
    }

    static GatheringDetail of(PublicGathering found, Telling telling) {
        var item = GatheringItem.of(card(found), telling);
        return new GatheringDetail(item.id(), item.url(), item.title(), item.summary(), item.startsAt(), item.endsAt(),
                item.allDay(), item.recurrence(), item.online(), item.place(), item.area(), item.themes(),
                item.welcome(), item.fee(), item.group(), item.image(), item.cancelled(), item.updatedAt(),
                found.description(), found.dates().stream().map(date -> date(date, telling)).toList(),
                found.datesInAll(), telling.leftOut(found.recurring()), found.scheduleText(), found.onlineUrl(),
                new Capacity(found.capacity(), found.capacityText()), found.audience(), found.signUp(),
                new Contact(found.phone(), found.email(), found.website()), found.sourceText());
    }

    private static Date date(PublicDate date, Telling telling) {
        return new Date(telling.moment(date.startsAt()), telling.moment(date.endsAt()), date.allDay(),
                date.cancelled() != null, date.dropped() ? null : date.cancelled(), date.moved(),
                telling.moment(date.originalStartsAt()));
    }

    /** What a list would show of it, so that list and detail cannot disagree. */
    private static GatheringCard card(PublicGathering found) {
        var next = found.dates().stream().findFirst().orElse(new PublicDate(null, null, null, false, null));
        return new GatheringCard(found.id(), found.title(), found.summary(), next.startsAt(), next.endsAt(),
                next.allDay(), found.datesInAll(), found.recurring(), found.online(), found.placeId(), found
                        .placeName(),
                found.address(), found.latitude(), found.longitude(), found.areaId(), found.areaName(),
                found.groupId(), found.organiser(), found.themes(), found.welcome(), found.free(), found.fee(),
                next.cancelled() != null, null, found.updatedAt(), found.pictures().stream().findFirst().orElse(null),
                found.freshness().sureOn(), found.placeHidden(), found.readings());
    }
}
