package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.idobata.calendar.TownClock;
import jp.idobata.place.Facility;
import jp.idobata.place.OpeningTimes;
import jp.idobata.publishing.ListPage;
import jp.idobata.publishing.Listed;
import jp.idobata.publishing.PlaceQuery;
import jp.idobata.publishing.PlaceTimes;
import jp.idobata.publishing.PublicPlaces;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;

/**
 * The list of places. Five statements: two for the list, one each for the opening hours, the areas and the sorts to
 * choose from.
 */
@Named
@RequestScoped
public class PlacesPage {

    private static final int CATEGORY_MOST = 40;
    private static final String TRUE = "true";

    @EJB
    private PublicPlaces places;

    @EJB
    private PlaceTimes placeTimes;

    @Inject
    private Narrowing narrowing;

    @Inject
    private OpeningWords words;

    @Inject
    private TownClock clock;

    @Inject
    private Here here;

    private ListPage found;
    private Map<Long, OpeningTimes> times;
    private String category;
    private List<Choice> categories;

    @PostConstruct
    void look() {
        category = Asked.words("category", CATEGORY_MOST);
        found = places.list(new PlaceQuery(narrowing.getWords(), narrowing.getAreaId(),
                category.isEmpty() ? null : category, is("open") ? clock.now() : null, facilities(), is("lent")),
                narrowing.getPage());
    }

    private boolean is(String name) {
        return narrowing.address().has(name, TRUE);
    }

    private Set<Facility> facilities() {
        var asked = EnumSet.noneOf(Facility.class);
        for (var facility : Facility.values()) {
            if (narrowing.address().has("has", code(facility))) {
                asked.add(facility);
            }
        }
        return asked;
    }

    /** The sort of place the list is narrowed to; empty for all. */
    public String getCategory() {
        return category;
    }

    /** Sorts of places, each one press away; pressed again, it is taken back. */
    public List<Choice> getCategories() {
        if (categories == null) {
            var address = narrowing.address();
            categories = places.categories().stream().map(name -> new Choice(name,
                    (name.equals(category) ? address.without("category") : address.with("category", name)).toString(),
                    name.equals(category))).toList();
        }
        return categories;
    }

    /** What many ask of a place, each one press away; pressed again, it is taken back. */
    public List<Choice> getQuick() {
        var texts = Texts.in(here.getLanguage());
        var address = narrowing.address();
        var quick = new ArrayList<Choice>();
        for (var name : List.of("open", "lent")) {
            quick.add(new Choice(texts.get("place.filter." + name),
                    (is(name) ? address.without(name) : address.with(name, TRUE)).toString(), is(name)));
        }
        for (var facility : Facility.values()) {
            var code = code(facility);
            var on = address.has("has", code);
            quick.add(new Choice(texts.get("place.facility." + facility), (on ? address.without("has", code)
                    : address.plus("has", code)).toString(), on));
        }
        return quick;
    }

    /** One page of places. */
    public ListPage getFound() {
        return found;
    }

    /** Whether that place is open now, in words; null if nothing is known. */
    public OpeningWords.Now now(Long id) {
        if (times == null) {
            times = placeTimes.of(found.items().stream().map(Listed::id).toList());
        }
        return words.now(times.get(id));
    }

    private static String code(Facility facility) {
        return facility.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
