package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jp.idobata.freshness.FreshnessDesk;
import jp.idobata.freshness.FreshnessDesk.View;
import org.omnifaces.util.Faces;

/** One page of the list as letters to be printed, each with a slip to send back: parameters {@code view page}. */
@Named
@RequestScoped
public class StaffFreshnessLettersPage {

    @EJB
    private FreshnessDesk desk;

    private View view;
    private FreshnessDesk.Page found;

    @PostConstruct
    void look() {
        view = StaffFreshnessPage.asked(Faces.getRequestParameter("view"));
        found = desk.page(view, StaffAsked.page());
    }

    /** The list they are of. */
    public String getView() {
        return view.code();
    }

    /** What they are about. */
    public FreshnessDesk.Page getFound() {
        return found;
    }
}
