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
    private Previews previews;

    @Inject
    private Reply reply;

    @Inject
    private Dates dates;

    @Inject
    private HttpServletRequest request;

    private Draft draft;
    private PublicGathering gathering;

    @PostConstruct
    void arrive() {
        try {
            draft = drafts.find(number());
            gathering = previews.of(draft.getProposal(), draft.getGathering() == null ? null
                    : draft.getGathering().getId());
        } catch (GatheringRefusal refusal) {
            draft = null;
        }
    }

    /** Answers 404 if there is no such draft of one's own. */
    public void look() {
        if (draft == null) {
            reply.missing();
        }
    }

    /** Hands the draft in; back to the form if something is missing. */
    public void send() {
        try {
            drafts.submit(number());
            reply.goodAt("/my", "member.post.sent");
        } catch (GatheringRefusal refusal) {
            if (refusal.problems().isEmpty()) {
                reply.refused(refusal);
            } else {
                reply.go("/post/" + number() + "?check=1");
            }
        }
    }

    /** Takes the draft back, to go on writing. */
    public void takeBack() {
        drafts.takeBack(number());
        reply.goodAt("/post/" + number(), "member.post.taken.back");
    }

    /** Throws the draft away. */
    public void discard() {
        try {
            drafts.discard(number());
            reply.goodAt("/my", "member.post.discarded");
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    private long number() {
        return Long.parseLong((String) request.getAttribute("id"));
    }

    public Draft getDraft() {
        return draft;
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

    /** Words in it that may keep people away, in quotation marks; empty if there are none. */
    public String getUnkindWords() {
        var words = KindWords.missedBy(draft.getProposal());
        return words.isEmpty() ? "" : "「" + String.join("」「", words) + "」";
    }

    /** What will be read. */
    public PublicGathering getGathering() {
        return gathering;
    }
}
