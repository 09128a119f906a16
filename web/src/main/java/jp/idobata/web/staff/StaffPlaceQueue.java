package jp.idobata.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.place.PlaceDraft;
import jp.idobata.place.PlaceDrafts;

/** Places that wait for a decision, the longest waiting first. {@code #{staffPlaceQueue}} in pages. */
@Named
@RequestScoped
public class StaffPlaceQueue {

    @EJB
    private PlaceDrafts drafts;

    private List<PlaceDraft> waiting;
    private Integer count;

    /** How many wait. */
    public int getCount() {
        if (count == null) {
            count = drafts.waitingCount();
        }
        return count;
    }

    /** What waits. */
    public List<PlaceDraft> getWaiting() {
        if (waiting == null) {
            waiting = drafts.waiting();
        }
        return waiting;
    }
}
