package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.GatheringRefusal;
import jp.idobata.web.frame.Reply;

/** What stands beside the posting form while somebody types: a part of a page, fetched again after each save. */
@Named
@RequestScoped
public class BesidePage {

    @EJB
    private Drafts drafts;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private Draft draft;

    @PostConstruct
    void arrive() {
        try {
            draft = drafts.find(Long.parseLong((String) request.getAttribute("id")));
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

    /** The draft, or null. */
    public Draft getDraft() {
        return draft;
    }
}
