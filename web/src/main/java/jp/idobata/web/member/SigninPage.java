package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.idobata.account.Accounts;
import jp.idobata.web.frame.Destination;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.SignIn;

/** Signing in; afterwards one is where one wanted to go. */
@Named
@RequestScoped
public class SigninPage {

    @Inject
    private SignIn signIn;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private String email;
    private String password;

    @PostConstruct
    void arrive() {
        Kept.take(request).ifPresent(kept -> {
            email = kept.word("email");
            reply.careful("member.expired");
        });
    }

    /** Whoever is signed in already has nothing to do here. */
    public void pass() {
        if (request.getUserPrincipal() != null) {
            reply.go(destination().address());
        }
    }

    /** Signs in and goes on. */
    public void enter() {
        if (!Accounts.isEmail(email)) {
            reply.wrong("email", "account.refusal.email");
        }
        if (password == null) {
            reply.wrong("password", "member.password.missing");
        }
        if (reply.hasWrong()) {
            return;
        }
        var response = (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
        switch (signIn.with(email, password, response)) {
            case DONE -> reply.go(destination().address());
            case WAIT -> reply.bad("member.signin.wait", SignIn.MEMORY.toMinutes());
            default -> reply.bad("member.signin.wrong");
        }
    }

    /** Whether somebody wanted to go somewhere that needs signing in. */
    public boolean isOnTheWay() {
        return Destination.carriedBy(request).isPresent();
    }

    /** The address to go on to. */
    public String getTo() {
        return destination().address();
    }

    /** Where those go who have no account yet. */
    public String getSignup() {
        return "/signup" + Destination.carriedBy(request).map(Destination::query).orElse("");
    }

    private Destination destination() {
        return Destination.carriedBy(request).orElseGet(() -> new Destination("/my"));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
