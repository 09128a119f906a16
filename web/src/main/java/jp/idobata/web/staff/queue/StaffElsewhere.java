package jp.idobata.web.staff.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.idobata.attendance.held.HeldDesk;
import jp.idobata.freshness.FreshnessDesk;
import jp.idobata.freshness.FreshnessDesk.View;
import jp.idobata.group.Groups;

/** What waits at other desks, each of which has a page of its own: what has aged, what was held, new groups. */
@RequestScoped
public class StaffElsewhere {

    @EJB
    private FreshnessDesk freshness;

    @EJB
    private HeldDesk held;

    @Inject
    private Groups groups;

    private List<Waiting> waiting;

    /**
     * Things of one kind that wait at another desk.
     *
     * @param key of its name
     * @param most so far was counted
     */
    public record Waiting(String key, String address, int count, int most) {

        /** Whether there may be more than were counted. */
        public boolean more() {
            return count >= most;
        }
    }

    List<Waiting> waiting() {
        if (waiting == null) {
            waiting = List.of(
                    new Waiting("queue.elsewhere.letters", "/staff/freshness?view=letters",
                            freshness.count(View.LETTERS), FreshnessDesk.COUNT_MOST),
                    new Waiting("queue.elsewhere.silent", "/staff/freshness?view=silent", freshness.count(View.SILENT),
                            FreshnessDesk.COUNT_MOST),
                    new Waiting("queue.elsewhere.held", "/staff/held", held.waitingCount(), HeldDesk.COUNT_MOST),
                    new Waiting("queue.elsewhere.groups", "/staff/groups", groups.waitingCount(),
                            Groups.COUNT_MOST));
        }
        return waiting;
    }
}
