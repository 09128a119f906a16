package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PastDecision;
import jp.idobata.moderation.Waiting;

/** What waits for a decision, the longest waiting first, and what was decided lately. */
@Named
@RequestScoped
public class StaffQueuePage {

    private static final int SIZE = 30;
    private static final int LATELY = 10;

    @EJB
    private ModerationDesk moderation;

    @Inject
    private StaffDesk desk;

    private List<Waiting> waiting;
    private int page;

    @PostConstruct
    void look() {
        page = Math.min(StaffAsked.page(), getPages());
        waiting = moderation.waiting((page - 1) * SIZE, SIZE);
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }

    public int getPage() {
        return page;
    }

    public final int getPages() {
        return Math.max(1, (desk.getWaiting() + SIZE - 1) / SIZE);
    }

    /** What was decided lately. */
    public List<PastDecision> getLately() {
        return moderation.lately(LATELY);
    }
}
