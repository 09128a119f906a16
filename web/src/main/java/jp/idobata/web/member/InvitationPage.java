package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.idobata.Refusal;
import jp.idobata.group.Invitations;
import jp.idobata.web.frame.Reply;

/** An invitation to a group, opened by the link of a mail: what it offers, and the button that takes it up. */
@Named
@RequestScoped
public class InvitationPage {

    @EJB
    private Invitations invitations;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private Invitations.Offer offer;

    @PostConstruct
    void arrive() {
        offer = invitations.look(link()).orElse(null);
    }

    /** Called before the page is written, so that what there is to say is said above it. */
    public void look() {
        // The bean is made by this call.
    }

    /** Joins. */
    public void join() {
        try {
            reply.goodAt("/my/groups/" + invitations.accept(link()), "member.invitation.joined");
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    private String link() {
        return (String) request.getAttribute("link");
    }

    /** What it offers; null if the link does not work any more. */
    public Invitations.Offer getOffer() {
        return offer;
    }
}
