package jp.idobata.web.staff.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.idobata.moderation.BulkDesk;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;

/** What is done with all that is ticked in the queue. */
@RequestScoped
public class StaffMany {

    @EJB
    private BulkDesk bulk;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private String together;
    private List<Long> picked = List.of();

    /** Lets all that is ticked through. */
    public void approveAll() {
        decideAll(ids -> bulk.approve(ids, read(ids)));
    }

    /** Gives all that is ticked back. */
    public void returnAll() {
        if (isReasonGiven("together", together)) {
            decideAll(ids -> bulk.giveBack(ids, together));
        }
    }

    /** Takes all that is ticked out of view. */
    public void hideAll() {
        if (isReasonGiven("together", together)) {
            decideAll(ids -> bulk.hide(ids, read(ids), together));
        }
    }

    /** The versions of the groups whose pages the list had, as it said; a list that said none has read none. */
    private static Map<Long, Integer> read(List<Long> ids) {
        var read = new HashMap<Long, Integer>();
        ids.forEach(id -> StaffAsked.number("read-" + id).ifPresent(version -> read.put(id,
                (int) Math.min(version, Integer.MAX_VALUE))));
        return read;
    }

    private void decideAll(Function<List<Long>, List<BulkDesk.Result>> deed) {
        picked = Stream.ofNullable(request.getParameterValues("pick")).flatMap(Arrays::stream)
                .filter(id -> id.matches("[1-9]\\d{0,17}")).map(Long::valueOf).toList();
        if (picked.isEmpty()) {
            reply.bad("queue.bulk.none");
            return;
        }
        deeds.attempt(() -> {
            var results = deed.apply(picked);
            var done = results.stream().filter(result -> result.refusal() == null).map(BulkDesk.Result::title).toList();
            if (!done.isEmpty()) {
                reply.good("queue.bulk.done", done.size(), String.join("」「", done));
            }
            results.stream().filter(result -> result.refusal() != null).forEach(result -> reply.bad(
                    "queue.bulk.refused", result.title(), deeds.said(result.refusal())));
            together = null;
            picked = List.of();
        });
    }

    /** Whether it was ticked. */
    public boolean isPicked(long id) {
        return picked.contains(id);
    }

    /** Whether a field that must not be empty is not; says so beside it. */
    boolean isReasonGiven(String field, String text) {
        if (text == null || text.isBlank()) {
            reply.wrong(field, "moderation.refusal.reason");
            return false;
        }
        return true;
    }

    public String getTogether() {
        return together;
    }

    public void setTogether(String together) {
        this.together = together;
    }
}
