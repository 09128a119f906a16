package jp.idobata.web.staff.taken;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.idobata.counter.CounterDesk;
import jp.idobata.counter.CounterPost;
import jp.idobata.counter.CounterRefusal;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;

/** One thing that was taken in: how far its post has come, by whose leave, and how to reach them. */
@Named
@RequestScoped
public class StaffCounterPostPage {

    @EJB
    private CounterDesk desk;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private CounterPost post;
    private TakenForm form;

    @PostConstruct
    void look() {
        try {
            post = desk.find(StaffAsked.id());
            form = TakenForm.of(post.taken());
            form.put("seen", post.writtenAt());
        } catch (CounterRefusal refusal) {
            form = new TakenForm();
        }
        Kept.take(request).ifPresent(kept -> {
            form = TakenForm.of(kept);
            reply.careful("staff.kept");
        });
    }

    /** Answers 404 if there is none of that number. */
    public void open() {
        if (post == null) {
            reply.missing();
        }
    }

    /** Writes down what was changed. */
    public void save() {
        try {
            desk.change(StaffAsked.id(), form.read(), form.seen());
            reply.goodAt(here(), "counter.saved");
        } catch (CounterRefusal refusal) {
            StaffTakeInPage.wrong(reply, refusal);
        }
    }

    /** Forgets how to reach them. */
    public void forget() {
        does("counter.emptied", () -> desk.empty(StaffAsked.id()));
    }

    /** The letter has gone out. */
    public void sent() {
        does("counter.letter.sent", () -> desk.letterSent(StaffAsked.id(), true));
    }

    /** It has not, after all. */
    public void unsent() {
        does("counter.letter.unsent", () -> desk.letterSent(StaffAsked.id(), false));
    }

    private void does(String key, Runnable deed) {
        if (deeds.attempt(deed)) {
            reply.goodAt(here(), key);
        }
    }

    private static String here() {
        return "/staff/counter/" + StaffAsked.id();
    }

    /** Where the post is written or decided next; null if there is nothing to do. */
    public String getNext() {
        return next(post);
    }

    static String next(CounterPost one) {
        return switch (one.state()) {
            case WRITING, RETURNED -> one.isPlace() ? "/staff/counter/" + one.id() + "/place" : "/post/"
                    + one.draftId();
            case WAITING -> one.submissionId() == null ? null : "/staff/queue/" + one.submissionId();
            default -> null;
        };
    }

    /** Where what is public is changed; null if it is not. */
    public String getChange() {
        return post.state() != CounterPost.State.PUBLIC ? null : post.isPlace() ? "/staff/places/" + post.subjectId()
                + "/edit" : "/my/gatherings/" + post.subjectId();
    }

    public CounterPost getPost() {
        return post;
    }

    public TakenForm getForm() {
        return form;
    }
}
