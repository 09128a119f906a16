package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Welcome;
import jp.idobata.publishing.PublicArea;
import jp.idobata.publishing.PublicAreas;
import jp.idobata.search.Found;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringQuery.Order;
import jp.idobata.search.GatheringSearch;
import jp.idobata.search.asked.GatheringParameters;
import jp.idobata.web.frame.Site;
import org.omnifaces.util.Faces;

/**
 * Gatherings as a list, a calendar or on a map, narrowed by the parameters of the address. At most six statements: two
 * to find, one each for themes and areas, one each for the name of a group and of a place it is narrowed to.
 */
@Named
@RequestScoped
public class GatheringsPage {

    private static final int SIZE = 20;

    @EJB
    private GatheringSearch search;

    @EJB
    private PublicAreas publicAreas;

    @Inject
    private TownClock clock;

    @Inject
    private Site site;

    private ListAddress address;
    private GatheringParameters parameters;
    private Found found;
    private CalendarSpan span;
    private View view;
    private List<PublicArea> areas;

    /** How the gatherings are shown. */
    public enum View {
        /** One below the other. */
        LIST,
        /** In a month or a week. */
        CALENDAR,
        /** On a map, beside a list. */
        MAP;

        /** Its word in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @PostConstruct
    void look() {
        Function<String, List<String>> given = name -> {
            var values = Faces.getRequestParameterValues(name);
            return values == null ? List.of() : Arrays.asList(values);
        };
        address = ListAddress.of("/gatherings", given);
        parameters = new GatheringParameters(given, clock.now(), SIZE);
        view = Arrays.stream(View.values()).filter(any -> any.code().equals(address.value("view"))).findFirst()
                .orElse(View.LIST);
    }

    /** How they are shown. */
    public View getView() {
        return view;
    }

    /** The address of the plain list of the same, in whatever way they are shown here. */
    public ListAddress listed() {
        return address.without("view", "month", "week");
    }

    /** The same gatherings in each way of showing them. */
    public List<Choice> getViews() {
        return Arrays.stream(View.values()).map(any -> new Choice(any.code(), any == view ? address.without()
                .toString() : any == View.LIST ? listed().toString() : listed().with("view", any.code()).toString(),
                any == view)).toList();
    }

    /** The month or week that is shown as a calendar. */
    CalendarSpan span() {
        if (span == null) {
            span = CalendarSpan.of(address.value("month"), address.value("week"), query().from().toLocalDate(),
                    clock.today());
        }
        return span;
    }

    /** The address asked for, tidied. */
    public ListAddress address() {
        return address;
    }

    /** What is asked for. */
    public GatheringQuery query() {
        return parameters.query();
    }

    /** The one address of this list, however it was asked for. */
    public String getCanonical() {
        return (view == View.LIST ? listed().page(query().page()) : address).toString();
    }

    /** What of the list can be followed as it is: {@code theme}, {@code area} or {@code group} alone; or null. */
    public String getFollowable() {
        return Stream.of("theme", "area", "group").filter(name -> address.values(name).size() == 1)
                .filter(name -> !address.without(name).isNarrowed()).findFirst().orElse(null);
    }

    /** The address of the calendar of this list, however many pages it has. */
    public String getCalendar() {
        return address.narrowing().at("/gatherings.ics").toString();
    }

    /** The address of the feed of this list, the latest first. */
    public String getFeed() {
        return address.narrowing().at("/gatherings.atom").toString();
    }

    /** What was found, one page of it. */
    public Found getFound() {
        if (found == null) {
            found = search.find(query());
        }
        return found;
    }

    /** Whether the page asked for lies behind the last one. */
    public boolean isBeyond() {
        return getFound().cards().isEmpty() && getFound().total() > 0;
    }

    /** Whether cards stand under their days, which needs the order of time. */
    public boolean isByDay() {
        return query().order() == Order.SOON;
    }

    /** Whether something of the address could not be read, so that the list is wider than meant. */
    public boolean isMisread() {
        return !parameters.faults().isEmpty() || view == View.CALENDAR && span().misread()
                || view == View.LIST && !List.of("", "list").contains(address.value("view"));
    }

    /** Whether the list is narrowed. */
    public boolean isNarrowed() {
        return address.isNarrowed();
    }

    /** What a field of the form holds. */
    public String value(String name) {
        return address.value(name);
    }

    /** Whether a field of the form holds that value. */
    public boolean has(String name, String value) {
        return address.has(name, value);
    }

    /** All areas to choose from. */
    public List<PublicArea> getAreas() {
        if (areas == null) {
            areas = publicAreas.all();
        }
        return areas;
    }

    /** All marks to choose from, as codes. */
    public List<String> getMarks() {
        return Arrays.stream(Welcome.values()).map(Welcome::code).filter(site::uses).toList();
    }

    /** The order's word in the address. */
    public String getOrder() {
        return query().order().name().toLowerCase(Locale.ROOT);
    }
}
