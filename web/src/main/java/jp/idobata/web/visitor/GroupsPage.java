package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.idobata.publishing.ListPage;
import jp.idobata.publishing.PublicGroups;

/** The list of groups. Three statements: two for the list, one for the areas to choose from. */
@Named
@RequestScoped
public class GroupsPage {

    @EJB
    private PublicGroups groups;

    @Inject
    private Narrowing narrowing;

    private ListPage found;

    @PostConstruct
    void look() {
        found = groups.list(narrowing.getWords(), narrowing.getAreaId(), narrowing.getPage());
    }

    /** One page of groups. */
    public ListPage getFound() {
        return found;
    }
}
