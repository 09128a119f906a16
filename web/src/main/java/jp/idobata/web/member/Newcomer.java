package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import jp.idobata.Refusal;
import jp.idobata.account.Accounts;
import jp.idobata.account.Guests;
import jp.idobata.gathering.GuestPosts;
import jp.idobata.gathering.Proposal;
import jp.idobata.web.frame.Caller;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Patience;
import jp.idobata.web.frame.Reply;

/**
 * Somebody who writes without being signed in. What is sent is kept for the owner of the address, who is mailed the
 * link to it. The answer is the same whether the address has an account or not.
 */
@RequestScoped
class Newcomer {

    /** Nobody's mailbox is to be filled from here. */
    private static final Patience PER_MAILBOX = new Patience(5, Duration.ofHours(1));
    /** A school or a town hall may sit behind one address. */
    private static final Patience PER_ADDRESS = new Patience(20, Duration.ofDays(1));
    /** A field that nobody sees: what stands in it was put there by a program that fills in forms. */
    private static final String TRAP = "subject";

    @EJB
    private GuestPosts posts;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    /** Says what is wrong with name and address; true if nothing is. */
    boolean check(PostForm form) {
        try {
            Guests.requireName(form.word("writerName"));
        } catch (Refusal refusal) {
            reply.wrong("writerName", refusal.messageKey(), Accounts.NAME_MOST);
        }
        if (!Accounts.isEmail(form.word("writerEmail"))) {
            reply.wrong("writerEmail", "account.refusal.email");
        }
        return !reply.hasWrong();
    }

    /** Keeps what was written and has the link mailed. */
    void begin(PostForm form, Proposal proposal) {
        var email = Accounts.spelling(form.word("writerEmail"));
        var trapped = request.getParameter(TRAP);
        if (trapped != null && !trapped.isEmpty()) {
            sent(email);
        } else if (!PER_ADDRESS.count(caller.address()) || !PER_MAILBOX.count(email)) {
            reply.bad("guest.post.wait");
        } else {
            try {
                begin(email, form.word("writerName"), proposal);
                sent(email);
            } catch (Refusal refusal) {
                reply.refused(refusal);
            }
        }
    }

    private void sent(String email) {
        Carried.drop(request);
        reply.goodAt("/post/sent", "guest.post.sent", email);
    }

    /** Two fingers on the button at once: the second finds what the first has made. */
    private void begin(String email, String name, Proposal proposal) {
        var language = Language.of(request).getCode();
        try {
            posts.begin(email, name, language, proposal);
        } catch (EJBException e) {
            posts.begin(email, name, language, proposal);
        }
    }

    /** Goes to sign in; what was typed is there again afterwards. */
    void signIn() {
        Kept.keep(request);
        reply.go("/signin?to=/post");
    }
}
