package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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

    private Optional<Boolean> comes;
    private boolean stopped;

    @PostConstruct
    void arrive() {
        comes = links.comes(link());
    }

    /** Stops the digest if that was sent. */
    public void look() {
        if (isOpen() && request.getMethod().equals("POST") && ONE_CLICK.equals(request.getParameter(FIELD))) {
            links.stop(link());
            comes = Optional.of(false);
            stopped = true;
        }
    }

    /** Whether it is a link of ours that still means somebody. */
    public boolean isOpen() {
        return comes.isPresent();
    }

    /** Whether the digest has stopped just now. */
    public boolean isStopped() {
        return stopped;
    }

    /** Whether it still comes. */
    public boolean isComing() {
        return comes.orElse(false);
    }

    /** The address of this page, where its button posts to. */
    public String getAddress() {
        return "/digest/" + link();
    }

    private String link() {
        return (String) request.getAttribute("link");
    }
}
