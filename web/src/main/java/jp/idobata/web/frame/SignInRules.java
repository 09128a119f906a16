package jp.idobata.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.identitystore.DatabaseIdentityStoreDefinition;

/**
 * How people sign in: by a page of our own, against the accounts of the town. Whoever has not confirmed the address
 * cannot.
 */
@CustomFormAuthenticationMechanismDefinition(loginToContinue = @LoginToContinue(loginPage = "/signin",
        useForwardToLogin = false, errorPage = ""))
@DatabaseIdentityStoreDefinition(dataSourceLookup = "java:app/jdbc/town",
        callerQuery = "select password_hash from account where email = ? and confirmed_at is not null",
        groupsQuery = "select r.role from account_role r join account a on a.id = r.account_id where a.email = ?")
@ApplicationScoped
public class SignInRules {
}
