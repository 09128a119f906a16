package jp.idobata.web.staff.taken;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import jp.idobata.calendar.TownClock;
import jp.idobata.counter.CounterDesk;
import jp.idobata.counter.CounterRefusal;
import jp.idobata.gathering.Proposal;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffDesk;

/** Taking something in: what it is, by whose leave it is published, how to reach them; then the post is written. */
@Named
@RequestScoped
public class StaffTakeInPage {

    private static final String PLACE = "place";

    @EJB
    private CounterDesk desk;

    @Inject
    private StaffDesk me;

    @Inject
    private TownClock clock;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private TakenForm form = new TakenForm();

    @PostConstruct
    void arrive() {
        form.put("kind", PLACE.equals(request.getParameter("what")) ? PLACE : "gathering");
        form.put("on", clock.today());
        form.put("taker", me.getName());
        Kept.take(request).ifPresent(kept -> {
            form = TakenForm.of(kept);
            reply.careful("staff.kept");
        });
    }

    /** Writes it down, and goes on to the post. */
    public void takeIn() {
        try {
            if (PLACE.equals(form.word("kind"))) {
                var id = desk.takeInPlace(form.read(), form.word("title"));
                reply.goodAt("/staff/counter/" + id + "/place", "counter.taken");
            } else {
                var id = desk.takeInGathering(form.read(), begun());
                reply.goodAt("/post/" + desk.find(id).draftId(), "counter.taken");
            }
        } catch (CounterRefusal refusal) {
            wrong(reply, refusal);
        }
    }

    static void wrong(Reply reply, CounterRefusal refusal) {
        if (refusal.field() == null) {
            reply.refused(refusal);
        } else {
            refusal.all().forEach(one -> reply.wrong(one.field(), one.messageKey(), one.arguments()));
        }
    }

    private Proposal begun() {
        return new Proposal(form.word("title"), null, null, List.of(), null, null, null, null, null, null, null, null,
                false, null, null, form.word("organiser"), Set.of(), Set.of(), null, null, null, null, null, null, null,
                null, null, null, null, null, null, null);
    }

    /** Most characters of what it is called. */
    public int getTitleMost() {
        return CounterDesk.TITLE_MOST;
    }

    public TakenForm getForm() {
        return form;
    }
}
