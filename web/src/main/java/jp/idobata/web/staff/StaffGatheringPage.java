package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.idobata.complaint.Subject;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Hidden;
import jp.idobata.moderation.HistoryDesk;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PastDecision;
import jp.idobata.publishing.Previews;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.PublicGatherings;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.ShownGathering;

/** One gathering, public or hidden: what it says, and for curators what was decided and whether it is to be seen. */
@Named
@RequestScoped
public class StaffGatheringPage {

    @EJB
    private Gatherings gatherings;

    @EJB
    private PublicGatherings published;

    @EJB
    private Previews previews;

    @EJB
    private ModerationDesk moderation;

    @EJB
    private HistoryDesk past;

    @Inject
    private StaffDesk desk;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Dates dates;

    private long id;
    private boolean visible;
    private PublicGathering gathering;
    private String reason;

    private void look() {
        id = StaffAsked.id();
        var seen = published.find(id);
        visible = seen.isPresent();
        gathering = seen.or(() -> gatherings.content(id).map(content -> previews.of(content, id))).orElse(null);
    }

    @PostConstruct
    void takeUp() {
        look();
        Kept.take(request).ifPresent(kept -> {
            reason = kept.word(visible ? "reason" : "word");
            reply.careful("staff.kept");
        });
    }

    /** Answers 404 if there is no such gathering; says so if someone else hid or showed it first. */
    public void open() {
        if (gathering == null) {
            reply.missing();
        } else if (deeds.isPressed("hide")) {
            deeds.sayIfOvertaken(!visible, "moderation.refusal.hidden");
        } else {
            deeds.sayIfOvertaken(visible, "moderation.refusal.shown");
        }
    }

    /** Takes it out of public view. */
    public void hide() {
        if (reason == null || reason.isBlank()) {
            reply.wrong("reason", "moderation.refusal.reason");
        } else if (deeds.attempt(() -> moderation.hide(id, reason))) {
            reply.goodAt("/staff/gatherings/" + id, "staff.gathering.hidden.done");
        } else {
            look();
        }
    }

    /** Brings it back into public view. */
    public void show() {
        if (deeds.attempt(() -> moderation.show(id, reason))) {
            reply.goodAt("/staff/gatherings/" + id, "staff.gathering.shown.done");
        } else {
            look();
        }
    }

    public long getId() {
        return id;
    }

    public PublicGathering getGathering() {
        return gathering;
    }

    /** As the public sees it, or would see it if it were not hidden. */
    public ShownGathering getShown() {
        return new ShownGathering(gathering, dates);
    }

    public boolean isVisible() {
        return visible;
    }

    /** Whether it can be brought back into public view from here: what waits to be let through is decided there. */
    public boolean isShowable() {
        return !visible && !past.isWaiting(Subject.GATHERING, id);
    }

    /** Why it is hidden; null if it is not, or for those who do not decide. */
    public Hidden getHidden() {
        return visible || !desk.isCurating() ? null : gatherings.hidden(id).orElse(null);
    }

    /** What was decided about it; nothing for those who do not decide. */
    public List<PastDecision> getHistory() {
        return desk.isCurating() ? moderation.history(id) : List.of();
    }

    /** Most characters of a reason. */
    public int getReasonMost() {
        return ModerationDesk.HIDE_REASON_MOST;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
