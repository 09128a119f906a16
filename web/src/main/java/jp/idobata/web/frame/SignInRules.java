package jp.idobata.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * How people sign in: by a page of our own ({@link SignIn}), against the accounts of the town, for as long as their
 * session lasts. Whoever asks for a page that needs it without being signed in is led to that page, and back when done;
 * words that were already typed are {@link Kept}. A visitor gets no session by this.
 */
@ApplicationScoped
@AutoApplySession
public class SignInRules implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler accounts;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        var credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return context.notifyContainerAboutLogin(accounts.validate(credential));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        Kept.keep(request);
        return context.redirect(Destination.of(request).signInFirst());
    }
}
