package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.calendar.TownClock;
import jp.idobata.media.ShownPicture;
import jp.idobata.place.Facility;
import jp.idobata.publishing.PlaceUse;
import jp.idobata.publishing.PublicPlace;
import jp.idobata.publishing.PublicPlaces;
import jp.idobata.search.Found;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringQuery.Order;
import jp.idobata.search.GatheringSearch;

/** One place. At most five statements: two for itself, two for what is on there, one for when it is taken. */
@Named
@RequestScoped
public class PlacePage {

    private static final int GATHERINGS_SHOWN = 6;

    @EJB
    private PublicPlaces places;

    @EJB
    private GatheringSearch search;

    @EJB
    private PlaceUse use;

    @Inject
    private TownClock clock;

    @Inject
    private OpeningWords words;

    @Inject
    private PlaceDays days;

    private PublicPlace place;
    private Found gatherings;
    private List<PlaceDays.Dated> free;

    @PostConstruct
    void look() {
        place = places.find(Asked.number()).orElse(null);
    }

    /** Answers 404 if there is no such place. */
    public void open() {
        if (place == null) {
            Asked.notFound();
        }
    }

    /** The place. */
    public PublicPlace getPlace() {
        return place;
    }

    /** Its pictures after the first. */
    public List<ShownPicture> getMorePictures() {
        return place.pictures().stream().skip(1).toList();
    }

    /** For those who read only a line of it elsewhere. */
    public String getDescription() {
        return Stream.of(place.category(), place.address(), place.summary()).filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** Opening hours, Monday first. */
    public List<PlaceDays.Day> getWeek() {
        return days.week(place.times());
    }

    /** What of the next four weeks is not as every week. */
    public List<PlaceDays.Dated> getSpecial() {
        return days.special(place.times());
    }

    /** Whether it is open now, in words; null if nothing is known. */
    public OpeningWords.Now getNow() {
        return words.now(place.times());
    }

    /** What is free of the next seven days, as far as this site knows; for what is lent only. */
    public List<PlaceDays.Dated> getFree() {
        if (free == null) {
            free = place.borrowing() == null || !place.times().isKnown() ? List.of()
                    : days.free(place.times(), use.taken(place.id(), clock.today(), days.lastFree()));
        }
        return free;
    }

    /** What it has (true) and what not (false), in a fixed order. */
    public List<Map.Entry<Facility, Boolean>> getFacilities() {
        return List.copyOf(place.facilities().entrySet());
    }

    /** What is on there, the next first. */
    public Found getGatherings() {
        if (gatherings == null) {
            gatherings = search.find(GatheringQuery.since(clock.now()).atPlace(place.id())
                    .first(GATHERINGS_SHOWN, Order.SOON));
        }
        return gatherings;
    }
}
