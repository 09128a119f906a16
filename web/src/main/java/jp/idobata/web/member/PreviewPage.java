package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.idobata.Refusal;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.GatheringRefusal;
import jp.idobata.gathering.GuestPosts;
import jp.idobata.publishing.Previews;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.ShownGathering;

/** A draft as everybody will see it, and the buttons that send it off, take it back or throw it away. */
@Named
@RequestScoped
public class PreviewPage {

    @EJB
    private Drafts drafts;

    @EJB
    private GuestPosts guestPosts;

    @EJB
    private Previews previews;

    @Inject
    private Reply reply;

    @Inject
    private Dates dates;

    @Inject
    private HttpServletRequest request;

    private PostDesk desk;
    private Draft draft;
    private PublicGathering gathering;
    private WordReadings readings;

    @PostConstruct
    void arrive() {
        desk = link() != null ? new LinkDesk(guestPosts, link())
                : new MemberDesk(drafts, Long.valueOf((String) request.getAttribute("id")));
        gathering = desk.isOpen() ? desk.preview(previews).orElse(null) : null;
        draft = gathering == null ? null : desk.draft();
    }

    /** Answers 404 if there is no such draft of one's own; a link may lead on to what the draft has become. */
    public void look() {
        if (draft == null && link() == null) {
            reply.missing();
        } else if (draft == null && desk.isOpen()) {
            reply.go(desk.homeAddress() + "/held");
        }
    }

    /** Hands the draft in; back to the form if something is missing. */
    public void send() {
        try {
            desk.submit();
            reply.goodAt(desk.homeAddress(), "member.post.sent");
        } catch (GatheringRefusal refusal) {
            if (refusal.problems().isEmpty()) {
                reply.refused(refusal);
            } else {
                reply.go(desk.formAddress() + "?check=1");
            }
        }
    }

    /** Keeps how its words are read. */
    public void read() {
        try {
            var corrections = getReadings().read(request);
            if (readings.isWrong()) {
                reply.bad("member.readings.wrong");
            } else {
                desk.keep(draft.getProposal().readAs(corrections));
                reply.goodAt(desk.previewAddress() + "#readings", "member.readings.kept");
            }
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    /** The words of the draft, and how they are read. */
    public WordReadings getReadings() {
        if (readings == null) {
            readings = new WordReadings(draft.getProposal());
        }
        return readings;
    }

    /** Takes the draft back, to go on writing. */
    public void takeBack() {
        try {
            desk.takeBack();
            reply.goodAt(desk.formAddress(), "member.post.taken.back");
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    /** Throws the draft away. */
    public void discard() {
        try {
            desk.discard();
            reply.goodAt(desk.isOpen() ? desk.homeAddress() : "/post", "member.post.discarded");
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    private String link() {
        return (String) request.getAttribute("link");
    }

    /** Whether it was opened by a link. */
    public boolean isByLink() {
        return link() != null;
    }

    /** Address of the form. */
    public String getFormAddress() {
        return desk.formAddress();
    }

    /** Address of its pictures, for whoever holds the link; others find them in the form. */
    public String getPicturesAddress() {
        return desk.homeAddress() + "/pictures";
    }

    /** Address of what was accepted of the same post, or null. */
    public String getHeldAddress() {
        return isByLink() && draft.getGathering() != null ? desk.homeAddress() + "/held" : null;
    }

    public Draft getDraft() {
        return draft;
    }

    /** The draft as something that is being written, or null. */
    public AtHand getWriting() {
        return draft == null ? null : AtHand.of(draft, link());
    }

    /** Whether it can still be changed and sent. */
    public boolean isOpen() {
        return draft.getState() == Draft.State.WRITING || draft.getState() == Draft.State.RETURNED;
    }

    /** Whether it waits for a decision. */
    public boolean isWaiting() {
        return draft.getState() == Draft.State.WAITING;
    }

    /** What the page says of it. */
    public ShownGathering getShown() {
        return new ShownGathering(gathering, dates);
    }

    /** What will be read. */
    public PublicGathering getGathering() {
        return gathering;
    }
}
