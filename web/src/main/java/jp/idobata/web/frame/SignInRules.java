package jp.idobata.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Set;

/**
 * How people sign in: by a page of our own ({@link SignIn}), against the accounts of the town, for as long as their
 * session lasts. Whoever asks for a page that needs it without being signed in is led to that page, and back when done;
 * words that were already typed are {@link Kept}. A visitor gets no session by this.
 *
 * <p>Who is signed in is kept in the session by ourselves, not by {@code @AutoApplySession}: with that, Payara before
 * 7.2026 now and then takes the roles away from a request that runs beside others (payara/Payara#6145).
 */
@ApplicationScoped
public class SignInRules implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler accounts;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        var credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return context.notifyContainerAboutLogin(tried(credential, request));
        }
        var session = request.getSession(false);
        if (session != null && session.getAttribute(Known.KEY) instanceof Known known) {
            return context.notifyContainerAboutLogin(known.email, known.roles);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        Kept.keep(request);
        return context.redirect(Destination.of(request).signInFirst());
    }

    private CredentialValidationResult tried(Credential credential, HttpServletRequest request) {
        var result = accounts.validate(credential);
        if (result.getStatus() == Status.VALID) {
            var known = new Known(result.getCallerPrincipal().getName(), Set.copyOf(result.getCallerGroups()));
            request.getSession().setAttribute(Known.KEY, known);
        }
        return result;
    }

    /** Forgets who was signed in. */
    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(Known.KEY);
        }
        context.cleanClientSubject();
    }

    /** Who is signed in, by the spelling of their address and with the roles of that moment. */
    private record Known(String email, Set<String> roles) implements Serializable {

        private static final String KEY = Known.class.getName();
    }
}
