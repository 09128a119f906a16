package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.Previews;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.ShownGathering;

/** What somebody has typed who is not signed in, as everybody would see it. It is kept nowhere but in the session. */
@Named
@RequestScoped
public class LookPage {

    @EJB
    private Previews previews;

    @Inject
    private TownClock clock;

    @Inject
    private Dates dates;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private AtHand writing;
    private PublicGathering gathering;

    @PostConstruct
    void arrive() {
        Carried.look(request).ifPresent(form -> {
            var proposal = new PostReading(PostStart.withoutGroup(form), null, null, clock.today()).proposal();
            writing = AtHand.of(proposal);
            gathering = previews.typed(null, proposal);
        });
    }

    /** Goes back to the form if there is nothing to show, or no longer. */
    public void look() {
        if (gathering == null) {
            reply.go("/post");
        }
    }

    /** What was typed. */
    public AtHand getWriting() {
        return writing;
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
