package jp.idobata.publishing.jsonld;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import jp.idobata.place.OpeningException;
import jp.idobata.place.OpeningHours;
import jp.idobata.publishing.FeedVoice;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.PublicPlace;

/** Tells of places. */
final class PlaceNode {

    private static final String WORDS = "https://schema.org/";
    /** So far ahead it is told which days are not like their week. */
    private static final int DAYS_AHEAD = 62;

    private final FeedVoice voice;

    PlaceNode(FeedVoice voice) {
        this.voice = voice;
    }

    Node of(PublicPlace place) {
        var today = voice.today();
        return place(place.id(), place.name(), place.address(), place.latitude(), place.longitude())
                .put("alternateName", place.nameKana())
                .put("description", place.summary() == null ? place.description() : place.summary())
                .put("containedInPlace", area(voice, place.areaId(), place.areaName()))
                .put("openingHoursSpecification", place.times().week().stream().map(PlaceNode::hours).toList())
                .put("specialOpeningHoursSpecification", place.times().exceptions(today, today.plusDays(DAYS_AHEAD))
                        .stream().map(PlaceNode::hours).toList());
    }

    /** Where a gathering is held; null if nobody may know or knows. */
    Node of(PublicGathering gathering) {
        var known = !gathering.placeHidden() && (gathering.placeName() != null || gathering.address() != null
                || gathering.latitude() != null);
        return known ? place(gathering.placeId(), gathering.placeName(), gathering.address(), gathering.latitude(),
                gathering.longitude()) : null;
    }

    private Node place(Long id, String name, String address, Double latitude, Double longitude) {
        var page = id == null ? null : voice.address("/places/" + id);
        return Node.of("Place").put("@id", page == null ? null : page + "#place")
                .put("name", name == null ? address : name)
                .put("address", address == null ? null : Node.of("PostalAddress").put("streetAddress", address)
                        .put("addressCountry", "JP"))
                .put("geo", point(latitude, longitude)).put("url", page);
    }

    /** An area; null if there is none. */
    static Node area(FeedVoice voice, Long id, String name) {
        return id == null ? null : Node.of("AdministrativeArea").put("@id", voice.address("/areas/" + id + "#area"))
                .put("name", name).put("url", voice.address("/areas/" + id));
    }

    /** A point; null if it is not known. */
    static Node point(Double latitude, Double longitude) {
        return latitude == null || longitude == null ? null : Node.of("GeoCoordinates").put("latitude", latitude)
                .put("longitude", longitude);
    }

    private static Node hours(OpeningHours hours) {
        var day = hours.getWeekday() == OpeningHours.HOLIDAYS ? "PublicHolidays"
                : DayOfWeek.of(hours.getWeekday()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return hours("dayOfWeek", WORDS + day, hours.getOpens(), hours.getCloses());
    }

    /** As schema.org has it, what opens and closes at midnight of one day is closed on it. */
    private static Node hours(OpeningException exception) {
        var day = exception.getDay().toString();
        var hours = exception.isClosed() ? hours("validFrom", day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)
                : hours("validFrom", day, exception.getOpens(), exception.getCloses());
        return hours.put("validThrough", day).put("description", exception.getWord());
    }

    /** All day long goes on to the last minute: from midnight to midnight would be closed. */
    private static Node hours(String name, String value, LocalTime opens, LocalTime closes) {
        var whole = name.equals("dayOfWeek") && opens.equals(closes);
        return Node.of("OpeningHoursSpecification").put(name, value).put("opens", opens.toString())
                .put("closes", (whole ? LocalTime.of(23, 59) : closes).toString());
    }

    /** Where one joins on the net. */
    Node online(PublicGathering gathering, String address) {
        return Node.of("VirtualLocation").put("url", address == null ? voice.address("/gatherings/" + gathering.id())
                : address);
    }
}
