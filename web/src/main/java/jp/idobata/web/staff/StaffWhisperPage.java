package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PastDecision;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;
import jp.idobata.whisper.MyWhisper;
import jp.idobata.whisper.PublicWhisper;
import jp.idobata.whisper.Voice;
import jp.idobata.whisper.WhisperDesk;

/** One whisper, public or not: what it says, who joined in, what was decided, and whether it is to be seen. */
@Named
@RequestScoped
public class StaffWhisperPage {

    @EJB
    private WhisperDesk desk;

    @EJB
    private ModerationDesk moderation;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private long id;
    private MyWhisper found;
    private String reason;

    @PostConstruct
    void takeUp() {
        id = StaffAsked.id();
        look();
        Kept.take(request).ifPresent(kept -> {
            reason = kept.word(isVisible() ? "reason" : "word");
            reply.careful("staff.kept");
        });
    }

    private void look() {
        found = desk.find(id).orElse(null);
    }

    /** Answers 404 if there is no such whisper; says so if someone else hid or showed it first. */
    public void open() {
        if (found == null) {
            reply.missing();
        } else if (deeds.isPressed("hide")) {
            deeds.sayIfOvertaken(!isVisible(), "moderation.refusal.hidden");
        } else {
            deeds.sayIfOvertaken(isVisible(), "moderation.refusal.shown");
        }
    }

    /** Takes it out of public view. */
    public void hide() {
        if (reason == null || reason.isBlank()) {
            reply.wrong("reason", "moderation.refusal.reason");
        } else if (deeds.attempt(() -> moderation.hideWhisper(id, reason))) {
            reply.goodAt("/staff/whispers/" + id, "staff.gathering.hidden.done");
        } else {
            look();
        }
    }

    /** Brings it back into public view. */
    public void show() {
        if (deeds.attempt(() -> moderation.showWhisper(id, reason))) {
            reply.goodAt("/staff/whispers/" + id, "staff.gathering.shown.done");
        } else {
            look();
        }
    }

    public PublicWhisper getWhisper() {
        return found.whisper();
    }

    /** How far it has come. */
    public MyWhisper getFound() {
        return found;
    }

    public boolean isVisible() {
        return found != null && found.whisper().publishedAt() != null;
    }

    /** Whether staff may bring it back: its author has not taken it back. */
    public boolean isHidden() {
        return found.state() == MyWhisper.State.WITHDRAWN && found.reason() != null;
    }

    /** Whether its author took it back. */
    public boolean isTakenBack() {
        return found.state() == MyWhisper.State.WITHDRAWN && found.reason() == null;
    }

    /** Who joined in, with their words. */
    public List<Voice> getVoices() {
        return desk.voices(id);
    }

    /** What was decided about it. */
    public List<PastDecision> getHistory() {
        return moderation.whisperHistory(id);
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
