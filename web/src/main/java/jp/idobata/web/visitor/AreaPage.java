package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.ListPage;
import jp.idobata.publishing.Listed;
import jp.idobata.publishing.PublicArea;
import jp.idobata.publishing.PublicAreas;
import jp.idobata.publishing.PublicPlaces;
import jp.idobata.search.Found;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringQuery.Order;
import jp.idobata.search.GatheringSearch;
import org.omnifaces.util.Faces;

/** One area. At most five statements: one for the areas, two for what is on in it, two for its places. */
@Named
@RequestScoped
public class AreaPage {

    private static final int GATHERINGS_SHOWN = 10;
    private static final int PLACES_SHOWN = 12;

    @EJB
    private PublicAreas areas;

    @EJB
    private PublicPlaces places;

    @EJB
    private GatheringSearch search;

    @Inject
    private TownClock clock;

    private PublicArea area;
    private PublicArea above;
    private Found gatherings;
    private ListPage found;

    @PostConstruct
    void look() {
        var all = areas.all();
        area = find(all, Asked.number());
        above = area == null ? null : find(all, area.parentId());
    }

    private static PublicArea find(List<PublicArea> all, Long id) {
        return all.stream().filter(area -> Objects.equals(area.id(), id)).findFirst().orElse(null);
    }

    /** Leads on to its heir if the area is no more; answers 404 if there never was one. */
    public void open() {
        if (area == null) {
            areas.heir(Asked.number()).ifPresentOrElse(
                    heir -> Faces.redirectPermanent("/areas/" + heir), Asked::notFound);
        }
    }

    /** The area. */
    public PublicArea getArea() {
        return area;
    }

    /** The area it is part of, or null. */
    public PublicArea getAbove() {
        return above;
    }

    /** What is on in it and its parts, the next first. */
    public Found getGatherings() {
        if (gatherings == null) {
            gatherings = search.find(GatheringQuery.since(clock.now()).in(area.id())
                    .first(GATHERINGS_SHOWN, Order.SOON));
        }
        return gatherings;
    }

    /** How many places there are in it. */
    public int getPlaceCount() {
        return places().total();
    }

    /** The first of its places. */
    public List<Listed> getPlaces() {
        return places().items().stream().limit(PLACES_SHOWN).toList();
    }

    private ListPage places() {
        if (found == null) {
            found = places.list(null, area.id(), 1);
        }
        return found;
    }
}
