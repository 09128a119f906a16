package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import jp.idobata.Refusal;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Proposal;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;

/**
 * Writing a post: what, when, where, and whatever else one likes to say. Each button keeps the draft first, whatever is
 * still wrong with it.
 */
@Named
@ViewScoped
public class PostPage implements Serializable, KeepsPictures {

    private static final long serialVersionUID = 1;

    @Inject
    private PostStart start;

    @Inject
    private Newcomer newcomer;

    @Inject
    private DraftSeen seen;

    @Inject
    private TownClock clock;

    @Inject
    private DayButtons dayButtons;

    @Inject
    private Foresight foresight;

    @Inject
    private PostWrongs wrongs;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private PostForm form = new PostForm();
    private PostDesk desk;
    private Long draftId;
    private Long changed;
    private String rule;
    private transient Proposal typed;

    @PostConstruct
    void arrive() {
        desk = start.desk();
        if (start.isGoneOnWith()) {
            load();
        } else {
            form = start.blank();
        }
        start.choose(form);
        Kept.take(request).ifPresent(kept -> {
            desk.takeUp(isGuest() ? null : kept.word("draft"));
            var pictures = form.getPictures();
            form = PostForm.of(kept);
            pictures.retell(kept);
            form.setPictures(pictures);
            reply.careful(isGuest() || isByLink() ? "guest.post.kept" : "member.post.kept");
        });
    }

    private void load() {
        try {
            var draft = desk.draft();
            if (draft == null || draft.getState() == Draft.State.WAITING
                    || draft.getState() == Draft.State.ACCEPTED) {
                reply.go(desk.previewAddress());
                return;
            }
            draftId = draft.getId();
            changed = draft.getGathering() == null ? null : draft.getGathering().getId();
            form = start.form(draft.getProposal());
            rule = PostForm.AS_IT_IS.equals(form.word("repeat")) ? draft.getProposal().rrule() : null;
        } catch (Refusal refusal) {
            reply.missing();
        }
    }

    /** Keeps the draft, to go on some other time. */
    public void save() {
        if (isGuest()) {
            begin(false);
            return;
        }
        var reading = keep();
        if (reading == null) {
            return;
        }
        if (!desk.isKept()) {
            reply.careful("member.post.nothing");
        } else if (reading.wrongs().isEmpty()) {
            reply.goodAt(desk.formAddress(), "member.post.saved");
        } else {
            reply.careful("member.post.saved.partly");
            wrongs.tell(reading);
        }
    }

    /** Keeps the draft and shows it as everybody would see it. */
    public void preview() {
        if (isGuest()) {
            if (wrongs.check(read())) {
                carry("/post/look");
            }
            return;
        }
        var reading = keep();
        if (reading != null && wrongs.check(reading)) {
            reply.go(desk.previewAddress());
        }
    }

    /** Keeps the draft and looks for a place that is free then; the way leads back. */
    public void findPlace() {
        var address = start.freePlaces(form);
        if (isGuest()) {
            carry(address);
        } else if (keep() != null) {
            Carried.leave(request, desk.isKept() ? desk.formAddress() : null);
            reply.go(address);
        }
    }

    private void carry(String address) {
        Carried.put(request, form);
        reply.go(address);
    }

    /** Keeps the draft and hands it in. */
    public void send() {
        if (isGuest()) {
            begin(true);
            return;
        }
        var reading = keep();
        if (reading == null || !wrongs.check(reading)) {
            return;
        }
        var sent = desk.isKept() && desk.draft().isByDesk() ? "member.post.desk.sent" : "member.post.sent";
        try {
            desk.submit();
            reply.goodAt(desk.homeAddress(), sent);
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    /** Keeps the draft, from then on at an address of its own. */
    @Override
    public void keepPictures() {
        var reading = keep();
        if (reading != null && reading.wrongs().isEmpty() && !form.isUntouched()) {
            reply.go(desk.formAddress() + "#pictures");
        }
    }

    /** Somebody who is not signed in: the way goes on by mail. */
    private void begin(boolean whole) {
        var reading = read();
        var complete = !whole || wrongs.check(reading);
        if (newcomer.check(form) && complete) {
            newcomer.begin(form, reading.proposal());
        }
    }

    /** Goes to sign in first. */
    public void signIn() {
        newcomer.signIn();
    }

    /** Shows the dates that the rule gives; the page does so by itself. */
    public void showDates() {
        var reading = read();
        if (foresight.of(reading.proposal(), isByLink() ? null : changed) == null) {
            wrongs.tellNoDates(reading, form);
        }
    }

    /** One more row for a date. */
    public void addDate() {
        form.addRow();
    }

    private PostReading read() {
        dayButtons.press(form);
        var before = desk.isKept() ? desk.draft().getProposal() : null;
        return new PostReading(form, before, start.placeName(before), clock.today());
    }

    /** Keeps what can be read, if anything was written; null if it could not be kept. */
    private PostReading keep() {
        desk.takeUp(isGuest() ? null : request.getParameter("draft"));
        if (seen.isOvertaken(getDraft())) {
            reply.careful("gathering.refusal.newer");
            return null;
        }
        // A file that was no picture is said beside its field; the page stays until that was read.
        var refused = reply.hasWrong();
        try {
            form.getPictures().settle();
            var reading = read();
            if (desk.isKept() || !form.isUntouched()) {
                desk.keep(reading.proposal());
            }
            return refused ? null : reading;
        } catch (Refusal refusal) {
            reply.refused(refusal);
            return null;
        }
    }

    /** Called before the page is written, so that what there is to say is said above it. */
    public void look() {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        if (start.elsewhere().isPresent()) {
            reply.go(start.elsewhere().get());
            return;
        }
        form.take(request.getParameter("take"));
        var reading = read();
        if (request.getParameter("check") != null && !FacesContext.getCurrentInstance().isPostback()) {
            wrongs.check(reading);
        }
        foresight.look(reading.proposal(), isByLink() ? null : changed, draftId);
        typed = reading.proposal();
    }

    /** What is being written: as it was kept, or, if it is kept nowhere, as it stands in the form. */
    public AtHand getWriting() {
        return desk.isKept() ? AtHand.of(desk.draft(), isByLink() ? (String) request.getAttribute("link") : null)
                : AtHand.of(typed);
    }

    /**
     * Whether the fold that holds some fields is to stand open: something stands in one of them or is wrong with it.
     *
     * @param fields their ids, with spaces between
     */
    public boolean open(String fields) {
        var ids = List.of(fields.split(" "));
        return form.has(ids) || ids.stream().anyMatch(id -> !FacesContext.getCurrentInstance().getMessageList(id)
                .isEmpty());
    }

    /** The rule the form has no word for, or null. */
    public String getRule() {
        return rule;
    }

    public PostForm getForm() {
        return form;
    }

    /** Whether somebody begins who is not signed in. */
    public boolean isGuest() {
        return request.getUserPrincipal() == null && !isByLink();
    }

    /** Whether it is somebody signed in who writes: they bring pictures, and the town keeps what they type. */
    public boolean isSignedIn() {
        return !isGuest() && !isByLink();
    }

    /** Whether it was opened by a link. */
    public boolean isByLink() {
        return desk instanceof LinkDesk;
    }

    /** Whether it changes a gathering that is public already. */
    public boolean isChange() {
        return changed != null;
    }

    /** The draft, or null if nothing was kept yet. */
    public Draft getDraft() {
        return desk.isKept() ? desk.draft() : null;
    }
}
