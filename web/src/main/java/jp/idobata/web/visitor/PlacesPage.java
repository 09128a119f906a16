package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.idobata.publishing.ListPage;
import jp.idobata.publishing.PublicPlaces;

/** The list of places. Three statements: two for the list, one for the areas to choose from. */
@Named
@RequestScoped
public class PlacesPage {

    @EJB
    private PublicPlaces places;

    @Inject
    private Narrowing narrowing;

    private ListPage found;

    @PostConstruct
    void look() {
        found = places.list(narrowing.getWords(), narrowing.getAreaId(), narrowing.getPage());
    }

    /** One page of places. */
    public ListPage getFound() {
        return found;
    }
}
