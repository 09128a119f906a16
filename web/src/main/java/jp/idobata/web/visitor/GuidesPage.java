package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.guide.Guide;
import jp.idobata.guide.Guides;

/** The guide pages there are. One statement. */
@Named
@RequestScoped
public class GuidesPage {

    @EJB
    private Guides guides;

    private List<Guide> all;

    @PostConstruct
    void look() {
        all = guides.all();
    }

    /** The pages, in the order to read them. */
    public List<Guide> getAll() {
        return all;
    }
}
