package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Problem;
import jp.idobata.gathering.ProposalRules;
import jp.idobata.gathering.likeness.Likely;
import jp.idobata.gathering.likeness.LikelyGatherings;
import jp.idobata.moderation.Difference;
import jp.idobata.moderation.Examined;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.publishing.Previews;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.ShownGathering;

/** One submission under the eye: what the public would see, what differs, and the decision. */
@Named
@RequestScoped
public class StaffSubmissionPage {

    @EJB
    private ModerationDesk moderation;

    @EJB
    private Previews previews;

    @EJB
    private Gatherings gatherings;

    @EJB
    private LikelyGatherings likelyGatherings;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private StaffFields fields;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Dates dates;

    @Inject
    private TownClock clock;

    private Examined examined;
    private ShownGathering shown;
    private List<Likely> likely;
    private String reason;

    private void look() {
        examined = moderation.examine(StaffAsked.id()).orElse(null);
        if (examined != null && examined.proposal() != null) {
            shown = new ShownGathering(previews.of(examined.proposal(), examined.gatheringId()), dates);
        }
    }

    @PostConstruct
    void takeUp() {
        look();
        Kept.take(request).ifPresent(kept -> {
            reason = kept.word("reason");
            reply.careful("staff.kept");
        });
    }

    /** Answers 404 if there is no such submission; says so if it was decided while one was looking at it. */
    public void open() {
        if (examined == null) {
            reply.missing();
        } else {
            deeds.sayIfOvertaken(!examined.open(), "moderation.refusal.decided");
        }
    }

    /** Lets it through and goes on to what waits next. */
    public void approve() {
        if (deeds.attempt(() -> moderation.approve(examined.id()))) {
            onward("staff.submission.approved");
        } else {
            look();
        }
    }

    /** Gives it back with the reason and goes on to what waits next. */
    public void giveBack() {
        if (reason == null || reason.isBlank()) {
            reply.wrong("reason", "moderation.refusal.reason");
        } else if (deeds.attempt(() -> moderation.giveBack(examined.id(), reason))) {
            onward("staff.submission.returned");
        } else {
            look();
        }
    }

    private void onward(String key) {
        reply.goodAt(moderation.nextAfter(examined.id()).map(id -> "/staff/queue/" + id).orElse("/staff/queue"), key,
                examined.title());
    }

    public Examined getExamined() {
        return examined;
    }

    /** As the public would see it; null once it went back to its writer. */
    public ShownGathering getShown() {
        return shown;
    }

    /** What a change would change. */
    public List<StaffFields.Changed> getDifferences() {
        return examined.published() == null ? List.of()
                : fields.changed(Difference.between(examined.published(), examined.proposal()));
    }

    /** What is wrong with it by now, such as that all its dates are over. */
    public List<Problem> getProblems() {
        return examined.open() && examined.proposal() != null
                ? ProposalRules.check(examined.proposal(), clock.now()) : List.of();
    }

    /** Public gatherings that may be the same. */
    public List<Likely> getLikely() {
        if (likely == null) {
            likely = examined.open() && examined.proposal() != null
                    ? likelyGatherings.of(examined.proposal(), examined.gatheringId()) : List.of();
        }
        return likely;
    }

    /** Whether the gathering it changes is hidden, so that to let it through would show it again. */
    public boolean isHidden() {
        return examined.published() != null && !gatherings.isPublic(examined.gatheringId());
    }

    /** Address of what waits next, to leave this one for later; null if nothing else waits. */
    public String getLater() {
        return moderation.nextAfter(examined.id()).map(id -> "/staff/queue/" + id).orElse(null);
    }

    /** Most characters of the reason. */
    public int getReasonMost() {
        return ModerationDesk.RETURN_REASON_MOST;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
