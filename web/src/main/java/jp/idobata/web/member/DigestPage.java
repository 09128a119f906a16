package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.idobata.follow.DigestLinks;

/**
 * Where the link of a digest leads. To open it changes nothing; a POST of {@code List-Unsubscribe=One-Click} stops the
 * digest (RFC 8058, section 3.1), whether a mail program sends it or the button on the page. Whoever has the link may,
 * so there is neither session nor state, and the answer is no redirect, as mail programs want it.
 */
@Named
@RequestScoped
public class DigestPage {

    private static final String FIELD = "List-Unsubscribe";
    private static final String ONE_CLICK = "One-Click";

    @EJB
    private DigestLinks links;

    @Inject
    private HttpServletRequest request;

    private boolean stopped;

    /** Stops the digest if that was sent. */
    public void look() {
        if (isOpen() && request.getMethod().equals("POST") && ONE_CLICK.equals(request.getParameter(FIELD))) {
            links.stop(link());
            stopped = true;
        }
    }

    /** Whether it is a link of ours that still means somebody. */
    public boolean isOpen() {
        return links.comes(link()).isPresent();
    }

    /** Whether the digest has stopped just now. */
    public boolean isStopped() {
        return stopped;
    }

    /** Whether it still comes. */
    public boolean isComing() {
        return links.comes(link()).orElse(false);
    }

    /** The address of this page, where its button posts to. */
    public String getAddress() {
        return "/digest/" + link();
    }

    private String link() {
        return (String) request.getAttribute("link");
    }
}
