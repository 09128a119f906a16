package jp.idobata.web.frame;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import jp.idobata.account.Accounts;
import jp.idobata.account.signin.SignInTry;
import jp.idobata.account.signin.SignIns;

/** Signs a person in and out. */
@RequestScoped
public class SignIn {

    /** How it went. */
    public enum Outcome {
        /** The person is signed in from the next request on. */
        DONE,
        /** No confirmed account has that address and password. */
        WRONG,
        /** Too many wrong tries of late: not even tried. */
        WAIT
    }

    /** How long wrong tries are held against someone. */
    public static final Duration MEMORY = Duration.ofMinutes(15);

    private static final Patience FOR_ACCOUNT = new Patience(10, MEMORY);
    /** A school or a town hall may sit behind one address. */
    private static final Patience FOR_ADDRESS = new Patience(100, MEMORY);

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @EJB
    private SignIns signIns;

    /**
     * Signs in. Whoever tries the same account ten times, or any accounts a hundred times, from one network address
     * within a quarter of an hour, has to wait.
     *
     * @param response of this request
     */
    public Outcome with(String email, String password, HttpServletResponse response) {
        var from = caller.address();
        var account = from + " " + Accounts.spelling(email);
        if (FOR_ACCOUNT.isOver(account) || FOR_ADDRESS.isOver(from)) {
            return Outcome.WAIT;
        }
        var credential = new UsernamePasswordCredential(Accounts.spelling(email), password);
        var status = security.authenticate(request, response,
                AuthenticationParameters.withParams().credential(credential).newAuthentication(true));
        signIns.note(email, status == AuthenticationStatus.SUCCESS ? SignInTry.Outcome.IN : SignInTry.Outcome.REFUSED,
                from);
        if (status != AuthenticationStatus.SUCCESS) {
            FOR_ACCOUNT.count(account);
            FOR_ADDRESS.count(from);
            return Outcome.WRONG;
        }
        FOR_ACCOUNT.forget(account);
        // Whoever has slipped a session to this browser must not come in with it.
        request.changeSessionId();
        return Outcome.DONE;
    }

    /** Whether something that a password is tried on may be tried once more, by that person or another; counts it. */
    public boolean mayTry(String what) {
        return FOR_ACCOUNT.count(what);
    }

    /** Signs out and forgets the session. */
    public void out() {
        try {
            request.logout();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
