package jp.idobata.web.staff.taken;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.idobata.counter.CounterDesk;
import jp.idobata.counter.CounterPost;
import jp.idobata.counter.CounterPost.State;
import jp.idobata.counter.CounterRefusal;
import jp.idobata.place.PlaceDraft;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlaceRefusal;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.member.PlaceForm;
import jp.idobata.web.member.PlacePin;
import jp.idobata.web.member.PlaceReading;
import jp.idobata.web.staff.StaffAsked;

/** What a place says that was taken in, written with the form that everybody uses; once more if it came back. */
@Named
@RequestScoped
public class StaffCounterPlacePage {

    @EJB
    private CounterDesk desk;

    @EJB
    private PlaceDrafts drafts;

    @Inject
    private PlacePin pin;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private CounterPost post;
    private PlaceForm form = new PlaceForm();
    private String reason;

    @PostConstruct
    void look() {
        try {
            post = desk.find(StaffAsked.id());
        } catch (CounterRefusal refusal) {
            return;
        }
        form.getWords().put("name", post.title());
        if (post.state() == State.RETURNED) {
            drafts.atDesk(post.placeDraftId()).ifPresent(this::fill);
        }
        Kept.take(request).ifPresent(kept -> {
            form = PlaceForm.of(kept);
            reply.careful("staff.kept");
        });
    }

    private void fill(PlaceDraft draft) {
        form = PlaceForm.of(draft.getProposal());
        reason = draft.getReturnReason();
    }

    /** Answers 404 if there is no such place; goes back to the note if it is written already. */
    public void open() {
        if (post == null || !post.isPlace()) {
            reply.missing();
        } else if (post.state() != State.WRITING && post.state() != State.RETURNED) {
            reply.go("/staff/counter/" + post.id());
        }
    }

    /** Hands it in. */
    public void send() {
        var reading = new PlaceReading(form);
        if (post == null || pin.isWrong(reading)) {
            return;
        }
        try {
            desk.hand(post.id(), reading.proposal());
            reply.goodAt("/staff/counter/" + post.id(), "counter.place.sent");
        } catch (PlaceRefusal refusal) {
            pin.refused(refusal);
        }
    }

    public CounterPost getPost() {
        return post;
    }

    /** Why it came back; null if it did not. */
    public String getReason() {
        return reason;
    }

    public PlaceForm getForm() {
        return form;
    }
}
