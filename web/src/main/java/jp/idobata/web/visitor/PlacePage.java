package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.PublicPlace;
import jp.idobata.publishing.PublicPlaces;
import jp.idobata.search.Found;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringQuery.Order;
import jp.idobata.search.GatheringSearch;
import jp.idobata.web.frame.Dates;

/** One place. At most four statements: two for itself, two for what is on there. */
@Named
@RequestScoped
public class PlacePage {

    private static final int GATHERINGS_SHOWN = 6;
    private static final int WEEKDAYS = 7;
    private static final int HOLIDAYS = 8;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    @EJB
    private PublicPlaces places;

    @EJB
    private GatheringSearch search;

    @Inject
    private TownClock clock;

    @Inject
    private Dates dates;

    private PublicPlace place;
    private Found gatherings;

    /**
     * One line of the table of opening hours.
     *
     * @param weekday 1 Monday to 7 Sunday, 8 public holidays
     * @param hours from when to when, such as 9:30–18:00; empty if it is closed
     * @param today whether it is today's line
     */
    public record Day(int weekday, List<String> hours, boolean today) {
    }

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

    /** For those who read only a line of it elsewhere. */
    public String getDescription() {
        return Stream.of(place.category(), place.address(), place.summary()).filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** Opening hours, Monday first; public holidays only where they are known. Empty if no hours are known. */
    public List<Day> getWeek() {
        if (place.hours().isEmpty()) {
            return List.of();
        }
        var last = on(HOLIDAYS).isEmpty() ? WEEKDAYS : HOLIDAYS;
        var today = last == HOLIDAYS && dates.isHoliday(dates.getToday()) ? HOLIDAYS
                : dates.getToday().getDayOfWeek().getValue();
        return IntStream.rangeClosed(1, last).mapToObj(weekday -> new Day(weekday, on(weekday), weekday == today))
                .toList();
    }

    /** What is on there, the next first. */
    public Found getGatherings() {
        if (gatherings == null) {
            gatherings = search.find(GatheringQuery.since(clock.now()).atPlace(place.id())
                    .first(GATHERINGS_SHOWN, Order.SOON));
        }
        return gatherings;
    }

    private List<String> on(int weekday) {
        return place.hours().stream().filter(hours -> hours.weekday() == weekday)
                .map(hours -> TIME.format(hours.opens()) + "–" + TIME.format(hours.closes())).toList();
    }
}
