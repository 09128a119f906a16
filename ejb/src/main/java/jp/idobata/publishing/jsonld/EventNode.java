package jp.idobata.publishing.jsonld;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.idobata.publishing.FeedText;
import jp.idobata.publishing.FeedVoice;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;

/** Tells of gatherings. */
final class EventNode {

    private static final String WORDS = "https://schema.org/";
    /** So many dates of a series are told one by one. */
    private static final int DATES_MOST = 20;
    /** What posts are written in. */
    private static final String WRITTEN_IN = "ja";

    private final FeedVoice voice;

    EventNode(FeedVoice voice) {
        this.voice = voice;
    }

    /** A gathering with its dates. */
    Node of(PublicGathering gathering) {
        var dates = gathering.dates();
        var series = dates.size() > 1 || gathering.recurring() != null;
        var page = voice.address("/gatherings/" + gathering.id());
        var event = Node.of(series ? "EventSeries" : "Event").put("@id", page + "#gathering")
                .put("name", gathering.title())
                .put("description", gathering.summary() == null ? gathering.description() : gathering.summary())
                .put("url", page).put("inLanguage", WRITTEN_IN);
        if (series) {
            event.put("startDate", dates.isEmpty() ? null : start(dates.get(0)));
        } else if (!dates.isEmpty()) {
            when(dates.get(0), event);
        }
        event.put("eventStatus", status(dates, series));
        where(gathering, event);
        who(gathering, event);
        terms(gathering, page, event);
        if (series) {
            event.put("eventSchedule", ScheduleNode.of(gathering, voice))
                    .put("subEvent", dates.stream().limit(DATES_MOST).map(date -> date(gathering, date)).toList());
        }
        return event;
    }

    private Node date(PublicGathering gathering, PublicDate date) {
        var event = Node.of("Event").put("name", gathering.title());
        when(date, event);
        return event.put("eventStatus", status(date)).put("eventAttendanceMode", mode(gathering))
                .put("location", places(gathering));
    }

    private void when(PublicDate date, Node event) {
        event.put("startDate", start(date)).put("endDate", end(date));
        if (date.moved()) {
            event.put("previousStartDate", moment(date.originalStartsAt(), date.allDay()));
        }
    }

    private static String status(List<PublicDate> dates, boolean series) {
        if (!series && !dates.isEmpty()) {
            return status(dates.get(0));
        }
        var off = !dates.isEmpty() && dates.stream().allMatch(date -> date.cancelled() != null);
        return WORDS + (off ? "EventCancelled" : "EventScheduled");
    }

    private static String status(PublicDate date) {
        return WORDS + (date.cancelled() != null ? "EventCancelled" : date.moved() ? "EventRescheduled"
                : "EventScheduled");
    }

    private String start(PublicDate date) {
        return moment(date.startsAt(), date.allDay());
    }

    /** The last of whole days is in it; midnight after them is not. */
    private String end(PublicDate date) {
        if (date.endsAt() == null) {
            return null;
        }
        var last = date.allDay() && date.endsAt().toLocalTime().equals(LocalTime.MIDNIGHT)
                && date.endsAt().isAfter(date.startsAt()) ? date.endsAt().minusDays(1) : date.endsAt();
        return moment(last, date.allDay());
    }

    private String moment(LocalDateTime time, boolean allDay) {
        return allDay ? DateTimeFormatter.ISO_LOCAL_DATE.format(time)
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(voice.zone()));
    }

    private void where(PublicGathering gathering, Node event) {
        event.put("eventAttendanceMode", mode(gathering)).put("location", places(gathering));
    }

    private List<Node> places(PublicGathering gathering) {
        var places = new PlaceNode(voice);
        return Stream.of(places.of(gathering), gathering.online() ? places.online(gathering,
                FeedText.web(gathering.onlineUrl())) : null).filter(Objects::nonNull).toList();
    }

    private String mode(PublicGathering gathering) {
        var somewhere = gathering.placeHidden() || new PlaceNode(voice).of(gathering) != null;
        return WORDS + (!gathering.online() ? "Offline" : somewhere ? "Mixed" : "Online") + "EventAttendanceMode";
    }

    private void who(PublicGathering gathering, Node event) {
        var group = gathering.groupId() == null ? null : voice.address("/groups/" + gathering.groupId());
        if (gathering.organiser() != null) {
            event.put("organizer", Node.of(group != null || gathering.imported() ? "Organization" : null)
                    .put("@id", group == null ? null : group + "#group").put("name", gathering.organiser())
                    .put("url", group));
        }
    }

    private void terms(PublicGathering gathering, String page, Node event) {
        event.put("isAccessibleForFree", gathering.free());
        if (Boolean.TRUE.equals(gathering.free())) {
            event.put("offers", Node.of("Offer").put("price", 0).put("priceCurrency", "JPY").put("url", page));
        } else if (gathering.fee() != null) {
            event.put("offers", Node.of("Offer").put("description", gathering.fee()).put("url", page));
        }
        event.put("maximumAttendeeCapacity", gathering.capacity())
                .put("audience", gathering.audience() == null ? null : Node.of("Audience").put("audienceType",
                        gathering.audience()))
                .put("typicalAgeRange", ages(gathering))
                .put("keywords", gathering.themes().stream().map(voice::theme).toList());
    }

    private static String ages(PublicGathering gathering) {
        var from = gathering.terms().ageFrom();
        var to = gathering.terms().ageTo();
        return from == null && to == null ? null : (from == null ? 0 : from) + "-" + (to == null ? "" : to);
    }
}
