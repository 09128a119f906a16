package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.GatheringRefusal;
import jp.idobata.gathering.GuestPosts;
import jp.idobata.web.frame.Caller;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Patience;
import jp.idobata.web.frame.Reply;

/**
 * What stands beside the posting form while somebody types: a part of a page, fetched again now and then. Of somebody
 * signed in it shows the draft as it was saved. Others send the form as it stands; it is read, and kept nowhere.
 */
@Named
@RequestScoped
public class BesidePage {

    /** A few an instant while somebody types; a school or a town hall may sit behind one address. */
    private static final Patience PER_ADDRESS = new Patience(3_000, Duration.ofHours(1));
    private static final int TOO_MANY_REQUESTS = 429;

    @EJB
    private Drafts drafts;

    @EJB
    private GuestPosts guestPosts;

    @Inject
    private PostStart start;

    @Inject
    private TownClock clock;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    private AtHand writing;
    private boolean missing;

    @PostConstruct
    void arrive() {
        try {
            if (request.getAttribute("id") instanceof String id) {
                writing = AtHand.of(drafts.find(Long.parseLong(id)));
            } else if ("POST".equals(request.getMethod())) {
                Kept.sentWith(request).map(PostForm::of).ifPresent(this::read);
            }
        } catch (GatheringRefusal refusal) {
            missing = true;
        }
    }

    private void read(PostForm form) {
        if (!PER_ADDRESS.count(caller.address())) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(TOO_MANY_REQUESTS);
        } else if (request.getAttribute("link") instanceof String link) {
            var draft = guestPosts.open(link).map(GuestPosts.Opened::draft);
            missing = draft.isEmpty();
            writing = draft.map(found -> AtHand.of(found, link, new PostReading(form, found.getProposal(),
                    start.placeName(found.getProposal()), clock.today()).proposal())).orElse(null);
        } else {
            writing = AtHand.of(new PostReading(PostStart.withoutGroup(form), null, null, clock.today()).proposal());
        }
    }

    /** Answers 404 if there is no such draft of one's own; without a form, a link leads to its own page. */
    public void look() {
        if (request.getAttribute("link") instanceof String link && writing == null) {
            reply.go("/p/" + link);
        } else if (missing) {
            reply.missing();
        }
    }

    /** What is being written, or null if nothing was sent. */
    public AtHand getWriting() {
        return writing;
    }
}
