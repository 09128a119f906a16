package jp.idobata.web.staff.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import jp.idobata.moderation.BulkDesk;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffDeeds;

/** Undoes what was decided, with all that was decided in the same go; what cannot be undone is told one by one. */
@RequestScoped
public class StaffUndoing {

    @EJB
    private BulkDesk desk;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    /**
     * Undoes a decision.
     *
     * @param next address to go to if all of it is undone; it is given the number of what waits again, or null
     */
    public void undo(long decision, Function<Long, String> next) {
        deeds.attempt(() -> {
            var results = desk.undo(decision);
            var refused = results.stream().filter(result -> result.refusal() != null).toList();
            if (results.size() == 1 && !refused.isEmpty()) {
                throw refused.get(0).refusal();
            }
            if (refused.isEmpty()) {
                var id = results.get(0).id();
                reply.goodAt(next.apply(id == 0 ? null : id), "queue.done.undone");
                return;
            }
            if (refused.size() < results.size()) {
                reply.good("queue.bulk.undone", results.size() - refused.size());
            }
            refused.forEach(result -> reply.bad("queue.bulk.stands", result.title(), deeds.said(result.refusal())));
        });
    }
}
