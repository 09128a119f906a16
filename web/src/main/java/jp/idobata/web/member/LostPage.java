package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import jp.idobata.account.Accounts;
import jp.idobata.gathering.GuestPosts;
import jp.idobata.web.frame.Caller;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Patience;
import jp.idobata.web.frame.Reply;

/**
 * Asking once more for the links of posts that were written without an account. The answer is the same whether the
 * address has any.
 */
@Named
@RequestScoped
public class LostPage {

    private static final Patience PER_MAILBOX = new Patience(5, Duration.ofHours(1));
    private static final Patience PER_ADDRESS = new Patience(50, Duration.ofHours(1));

    @EJB
    private GuestPosts posts;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    private String email;

    @PostConstruct
    void arrive() {
        Kept.take(request).ifPresent(kept -> {
            email = kept.word("email");
            reply.careful("member.expired");
        });
    }

    /** Has the mail sent, if there are posts. */
    public void ask() {
        if (!Accounts.isEmail(email)) {
            reply.wrong("email", "account.refusal.email");
        } else if (!PER_ADDRESS.count(caller.address())) {
            reply.bad("member.signup.wait");
        } else {
            if (PER_MAILBOX.count(Accounts.spelling(email))) {
                posts.askForLinks(email);
            }
            reply.goodAt("/p/lost?sent=1", "guest.lost.sent", Accounts.spelling(email));
        }
    }

    /** Called before the page is written, so that what there is to say is said above it. */
    public void look() {
        // The bean is made by this call.
    }

    /** Whether the mail is on its way. */
    public boolean isSent() {
        return request.getParameter("sent") != null;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
