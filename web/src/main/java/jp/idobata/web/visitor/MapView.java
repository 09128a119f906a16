package jp.idobata.web.visitor;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.idobata.search.Found;
import jp.idobata.search.GatheringSearch;
import jp.idobata.search.MapSearch;
import jp.idobata.search.MapSearch.Count;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Language;

/**
 * Gatherings on a map, and the same in a list beside it. The map fetches what it shows when it comes into view; so the
 * page is as light as any, and the same file is open to other people's maps.
 */
@Named
@RequestScoped
public class MapView {

    @EJB
    private GatheringSearch search;

    @EJB
    private MapSearch map;

    @Inject
    private GatheringsPage page;

    @Inject
    private Here here;

    private Found found;
    private Count count;

    /** The list beside the map, one page of it. */
    public Found getFound() {
        if (found == null) {
            found = new Found(getCount().total(), search.cards(page.query()), page.query().page(),
                    page.query().size(), MapSearch.COUNTED_MOST);
        }
        return found;
    }

    /** How many there are, on the map or not. */
    public Count getCount() {
        if (count == null) {
            count = map.count(page.query());
        }
        return count;
    }

    /** How many of those counted are on no map, as a number or 「12+」. */
    public Object getUnplaced() {
        return getFound().isUncounted() ? getCount().unplaced() + "+" : (Object) getCount().unplaced();
    }

    /** How many the map shows at most. */
    public int getShown() {
        return Math.min(MapSearch.MOST, getCount().total() - getCount().unplaced());
    }

    /** Whether there are more than a map shows. */
    public boolean isCut() {
        return getCount().total() - getCount().unplaced() > MapSearch.MOST;
    }

    /** Whether the page asked for lies behind the last one. */
    public boolean isBeyond() {
        return getFound().cards().isEmpty() && getFound().total() > 0;
    }

    /** The address of what the map shows, in the page's language. */
    public String getPoints() {
        var points = page.address().narrowing().at("/gatherings.geojson").toString();
        return points + (points.contains("?") ? "&" : "?") + Language.CHOICE + "=" + here.getLanguage().getCode();
    }

    /** 「34.34,134.04」: where the reader is, if that was said; else nothing. */
    public String getAt() {
        var near = page.query().near();
        return near == null ? "" : near.latitude() + "," + near.longitude();
    }

    /** The address of the same in a list. */
    public String getList() {
        return page.listed().toString();
    }
}
