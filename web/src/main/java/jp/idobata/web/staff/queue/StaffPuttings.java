package jp.idobata.web.staff.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.area.AreaPuttings;
import jp.idobata.area.AreaPuttings.Putting;
import jp.idobata.area.AreaThing;
import jp.idobata.complaint.Subject;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffDeeds;

/** Of a gathering or place, the areas into which it was put by hand; the last that stands has a button to undo it. */
@Named
@RequestScoped
public class StaffPuttings {

    @EJB
    private AreaPuttings puttings;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    /** What was put, the last first; none for what lies in no area by itself. */
    public List<Putting> of(Subject subject, long id) {
        return switch (subject) {
            case GATHERING -> puttings.of(AreaThing.GATHERING, id);
            case PLACE -> puttings.of(AreaThing.PLACE, id);
            case GROUP, STORY, WHISPER -> List.of();
        };
    }

    /** Undoes one and says so on the page of that address. */
    void undo(long putting, String address) {
        if (deeds.attempt(() -> puttings.undo(putting))) {
            reply.goodAt(address, "queue.put.undone");
        }
    }
}
