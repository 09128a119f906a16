package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.idobata.attendance.held.HeldDate;
import jp.idobata.attendance.held.HeldDates;

/** Dates gone by, on one's own pages, with the way to tell how they went. */
@Named
@RequestScoped
public class MyHelds {

    @EJB
    private HeldDates dates;

    @Inject
    private HttpServletRequest request;

    private List<HeldDate> untold;
    private List<HeldDate> gone;

    /** What nothing was told of yet. */
    public List<HeldDate> getUntold() {
        if (untold == null) {
            untold = dates.untold();
        }
        return untold;
    }

    /** The last dates of the gathering whose page this is, one's own or that of a guest's link. */
    public List<HeldDate> getGone() {
        if (gone == null) {
            gone = request.getAttribute("link") instanceof String link ? dates.ofPost(link)
                    : dates.ofMine(Long.parseLong((String) request.getAttribute("id")));
        }
        return gone;
    }
}
