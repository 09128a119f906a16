package jp.idobata.web.staff.queue;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import jp.idobata.moderation.Kind;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PastDecision;
import jp.idobata.moderation.QueueDesk;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;

/** All that waits, and beside it the one thing that is open, with the decision. */
@Named
@RequestScoped
public class StaffWorkPage {

    private static final int LATELY = 10;

    @EJB
    private ModerationDesk moderation;

    @EJB
    private QueueDesk desk;

    @Inject
    private StaffAskedQueue asked;

    @Inject
    private StaffOpened opened;

    @Inject
    private StaffElsewhere elsewhere;

    @Inject
    private StaffMany many;

    @Inject
    private StaffUndoing undoing;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private QueueDesk.Page found;
    private String reason;
    private String answer;
    private String heldBy;

    @PostConstruct
    void takeUp() {
        look();
        Kept.take(request).ifPresent(kept -> {
            reason = kept.word("reason");
            answer = kept.word("answer");
            reply.careful("staff.kept");
        });
    }

    private void look() {
        if (StaffAsked.hasId()) {
            moderation.examine(StaffAsked.id()).ifPresent(opened::take);
        }
    }

    /** Answers 404 if there is no such thing; takes it in hand, or lets go of all if nothing is open. */
    public void open() {
        if (!StaffAsked.hasId()) {
            desk.leave();
        } else if (opened.getExamined() == null) {
            reply.missing();
        } else if (opened.getExamined().open()) {
            heldBy = desk.open(StaffAsked.id()).orElse(null);
        } else {
            deeds.sayIfOvertaken(true, "moderation.refusal.decided");
        }
    }

    /** Lets it through, or leaves it as it is, and goes on to what waits next. */
    public void approve() {
        var became = new AtomicLong();
        if (deeds.attempt(() -> became.set(moderation.approve(StaffAsked.id(), read(), reason, answer, null)))) {
            onward(!isPublishing() ? "kept" : became.get() == 0 ? "agreed" : "approved");
        } else {
            look();
        }
    }

    /** Version of the group whose page was shown when the button was; null if there was none. */
    private Integer read() {
        return opened.getGroup() == null ? null
                : (int) Math.min(StaffAsked.number("read").orElse(0L), Integer.MAX_VALUE);
    }

    /** Gives it back with the reason and goes on to what waits next. */
    public void giveBack() {
        if (many.isReasonGiven("reason", reason)) {
            decide("returned", () -> moderation.giveBack(StaffAsked.id(), reason));
        }
    }

    /** Takes what it is about out of view and goes on to what waits next. */
    public void hide() {
        if (many.isReasonGiven("reason", reason)) {
            decide("hidden", () -> moderation.hideWaiting(StaffAsked.id(), read(), reason, answer, null));
        }
    }

    private void decide(String what, Runnable deed) {
        if (deeds.attempt(deed)) {
            onward(what);
        } else {
            look();
        }
    }

    private void onward(String what) {
        reply.goodAt(asked.address(next().orElse(null)), "queue.done." + what, opened.getExamined().title());
    }

    private boolean isPublishing() {
        return opened.getExamined().returnable();
    }

    private Optional<Long> next() {
        return desk.next(StaffAsked.id(), asked.query());
    }

    /** Undoes the decision that the form names, and opens what waits again. */
    public void undo() {
        StaffAsked.number("decision").ifPresent(id -> undoing.undo(id, asked::address));
    }

    /** The list; what the page shows once whatever was asked for is done. */
    public QueueDesk.Page getFound() {
        if (found == null) {
            found = desk.page(asked.query(), asked.page());
        }
        return found;
    }

    public StaffAskedQueue getAsked() {
        return asked;
    }

    /** What is open; null if nothing is. */
    public StaffOpened getOpened() {
        return opened.getExamined() == null ? null : opened;
    }

    /** Whether that is the one that is open. */
    public boolean isCurrent(long id) {
        return opened.getExamined() != null && opened.getExamined().id() == id;
    }

    /** Name of another curator who has it open; null if it is one's own. */
    public String getHeldBy() {
        return heldBy;
    }

    /** Address of one thing of the list, as part of what is asked for. */
    public String address(long id) {
        return asked.address(id);
    }

    /** Address of what waits next, to leave this one for later; null if nothing else waits. */
    public String getLater() {
        return next().map(asked::address).orElse(null);
    }

    /** The last decision of one's own, to be undone; null if there is none. */
    public PastDecision getLast() {
        return moderation.lastOfMine().orElse(null);
    }

    /** What was decided lately, by anybody. */
    public List<PastDecision> getLately() {
        return moderation.lately(LATELY);
    }

    /** What waits at other desks. */
    public List<StaffElsewhere.Waiting> getElsewhere() {
        return elsewhere.waiting();
    }

    /** The kinds of things there are, in their order. */
    public List<String> getKinds() {
        return Arrays.stream(Kind.values()).map(Kind::code).toList();
    }

    /** How many of that kind wait. */
    public int count(String kind) {
        return Kind.of(kind).map(one -> getFound().counts().getOrDefault(one, 0)).orElse(0);
    }

    public String getKind() {
        return asked.kind();
    }

    public String getSort() {
        return asked.sort();
    }

    public String getWords() {
        return asked.query().words();
    }

    /** Most characters of the answer, and of the words with which something goes back. */
    public int getReasonMost() {
        return isPublishing() ? ModerationDesk.RETURN_REASON_MOST : ModerationDesk.HIDE_REASON_MOST;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What whoever minded it is to be told; empty for the usual words. */
    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    /** What is done with all that is ticked. */
    public StaffMany getMany() {
        return many;
    }
}
