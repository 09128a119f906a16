package jp.idobata.web.staff.queue;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.area.AreaPuttings.Putting;
import jp.idobata.attendance.held.HeldDesk;
import jp.idobata.complaint.Complaint;
import jp.idobata.complaint.Subject;
import jp.idobata.freshness.Entry;
import jp.idobata.freshness.FreshnessDesk;
import jp.idobata.moderation.HistoryDesk;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PastDecision;
import jp.idobata.search.GatheringRegister;
import jp.idobata.search.RegisterPage;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;
import jp.idobata.web.staff.StaffFields;

/** All that became of one thing, on one page, each decision with the button that undoes it. */
@Named
@RequestScoped
public class StaffHistoryPage {

    @EJB
    private HistoryDesk history;

    @EJB
    private FreshnessDesk freshness;

    @EJB
    private ModerationDesk moderation;

    @EJB
    private HeldDesk held;

    @EJB
    private GatheringRegister register;

    @Inject
    private StaffFields fields;

    @Inject
    private StaffUndoing undoing;

    @Inject
    private StaffPuttings puttings;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private Subject subject;
    private long id;
    private String title;
    private String reason;
    private List<PastDecision> decisions;
    private RegisterPage ahead;
    private Map<Long, List<StaffFields.Changed>> changes;

    @PostConstruct
    void look() {
        id = StaffAsked.id();
        var folder = request.getAttribute("folder").toString();
        subject = Subject.below(folder);
        title = history.title(subject, id).orElse(null);
        read();
    }

    private void read() {
        decisions = history.decisions(subject, id);
        changes = history.changes(decisions).stream().collect(Collectors.toMap(HistoryDesk.Changed::decisionId,
                changed -> fields.changed(changed.differences())));
        history.rewritten(decisions).forEach(one -> changes.put(one.decisionId(), fields.changed(one.before(),
                one.after())));
    }

    /** Answers 404 if there is no such thing; undoes what a pressed button names. */
    public void open() {
        if (title == null) {
            reply.missing();
        } else if (FacesContext.getCurrentInstance().isPostback()) {
            StaffAsked.number("undo-put").ifPresent(putting -> puttings.undo(putting, getAddress()));
            StaffAsked.number("undo").ifPresent(decision -> undoing.undo(decision, again -> getAddress()));
            read();
        }
    }

    /** Takes it out of public view, with all its data. */
    public void hide() {
        if (reason == null || reason.isBlank()) {
            reply.wrong("reason", "moderation.refusal.reason");
        } else if (deeds.attempt(() -> moderation.hide(subject, id, reason))) {
            reply.goodAt(getAddress(), "queue.done.hidden", title);
        }
    }

    /** Brings it back into public view. */
    public void show() {
        if (deeds.attempt(() -> moderation.show(subject, id, reason))) {
            reply.goodAt(getAddress(), "queue.done.shown", title);
        }
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

    private String getAddress() {
        return "/staff/history" + subject.page(id);
    }

    public String getTitle() {
        return title;
    }

    /** Whether it is a group: its page may have become public by a decision about a gathering. */
    public boolean isOfAGroup() {
        return subject == Subject.GROUP;
    }

    /** Address of the public page; null if the public does not see it. */
    public String getPublic() {
        return history.isPublic(subject, id) ? subject.page(id) : null;
    }

    /** Whether it can be brought back into public view from here: what waits to be let through is decided there. */
    public boolean isShowable() {
        return !history.isPublic(subject, id) && !history.isWaiting(subject, id);
    }

    public List<PastDecision> getDecisions() {
        return decisions;
    }

    /** What a decision changed; null if it changed nothing that was there before. */
    public List<StaffFields.Changed> changes(long decision) {
        return changes.get(decision);
    }

    public List<Complaint> getComplaints() {
        return history.complaints(subject, id);
    }

    /** Whether it still holds, as was heard, and who was asked; none for what nobody asks about. */
    public List<FreshnessDesk.Heard> getAnswers() {
        return Entry.of(subject.name() + "-" + id).map(freshness::heard).orElse(List.of());
    }

    /** What was decided about lines and pictures of how it went; none for what is no gathering. */
    public List<HeldDesk.Decided> getLooked() {
        return subject == Subject.GATHERING ? held.decided(id) : List.of();
    }

    /** Of a place, what is held there next; null if that is nothing. */
    public RegisterPage getAhead() {
        if (ahead == null && subject == Subject.PLACE) {
            ahead = register.toComeAt(id);
        }
        return ahead == null || ahead.total() == 0 ? null : ahead;
    }

    /** Into which areas it was put by hand. */
    public List<Putting> getPuttings() {
        return puttings.of(subject, id);
    }

    public List<HistoryDesk.Opened> getOpened() {
        return history.opened(subject, id);
    }
}
