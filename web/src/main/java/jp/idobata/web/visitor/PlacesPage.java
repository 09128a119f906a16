package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.publishing.ListPage;
import jp.idobata.publishing.PublicPlaces;

/** The list of places. Four statements: two for the list, one each for the areas and the sorts to choose from. */
@Named
@RequestScoped
public class PlacesPage {

    private static final int CATEGORY_MOST = 40;

    @EJB
    private PublicPlaces places;

    @Inject
    private Narrowing narrowing;

    private ListPage found;
    private String category;
    private List<Choice> categories;

    @PostConstruct
    void look() {
        category = Asked.words("category", CATEGORY_MOST);
        found = places.list(narrowing.getWords(), narrowing.getAreaId(), category.isEmpty() ? null : category,
                narrowing.getPage());
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

    /** One page of places. */
    public ListPage getFound() {
        return found;
    }
}
