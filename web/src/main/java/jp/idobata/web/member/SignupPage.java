package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import jp.idobata.account.AccountRefusal;
import jp.idobata.account.Accounts;
import jp.idobata.account.PasswordRules;
import jp.idobata.web.frame.Caller;
import jp.idobata.web.frame.Destination;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Patience;
import jp.idobata.web.frame.Reply;

/** Signing up: the address is proven by a mail; the answer is the same whether it has an account or not. */
@Named
@RequestScoped
public class SignupPage {

    /** Nobody's mailbox is to be filled from here. */
    private static final Patience PER_MAILBOX = new Patience(5, Duration.ofHours(1));
    private static final Patience PER_ADDRESS = new Patience(50, Duration.ofHours(1));

    @EJB
    private Accounts accounts;

    @EJB
    private PasswordRules rules;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    private String email;
    private String name;
    private String password;

    @PostConstruct
    void arrive() {
        Kept.take(request).ifPresent(kept -> {
            email = kept.word("email");
            name = kept.word("name");
            reply.careful("member.expired");
        });
    }

    /** Opens the account and has the mail sent. */
    public void open() {
        check();
        if (reply.hasWrong()) {
            return;
        }
        if (!PER_ADDRESS.count(caller.address())) {
            reply.bad("member.signup.wait");
            return;
        }
        try {
            if (PER_MAILBOX.count(Accounts.spelling(email))) {
                signUp();
            }
        } catch (AccountRefusal refusal) {
            if (refusal.isOfNewPassword()) {
                reply.wrong("password", refusal.messageKey(), refusal.arguments());
            } else {
                reply.refused(refusal);
            }
            return;
        }
        Destination.carriedBy(request).ifPresent(destination -> destination.remember(request));
        reply.goodAt("/signup?sent=1", "member.signup.sent", Accounts.spelling(email));
    }

    private void check() {
        if (name == null || name.isBlank() || name.strip().length() > Accounts.NAME_MOST) {
            reply.wrong("name", "account.refusal.name", Accounts.NAME_MOST);
        }
        if (!Accounts.isEmail(email)) {
            reply.wrong("email", "account.refusal.email");
        }
        if (password == null || password.length() < rules.leastHere()) {
            reply.wrong("password", "account.refusal.password", rules.leastHere());
        }
    }

    /** Two fingers on the button at once: the second finds what the first has made. */
    private void signUp() {
        var language = Language.of(request).getCode();
        try {
            accounts.signUp(email, name, password, language);
        } catch (EJBException e) {
            accounts.signUp(email, name, password, language);
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

    /** Where one wanted to go, to be carried along; or null. */
    public String getTo() {
        return Destination.carriedBy(request).map(Destination::address).orElse(null);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
