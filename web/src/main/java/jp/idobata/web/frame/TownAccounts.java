package jp.idobata.web.frame;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jp.idobata.account.Accounts;

/** Tells the container whose password it is, and which roles that person has. */
@ApplicationScoped
public class TownAccounts implements IdentityStore {

    @EJB
    private Accounts accounts;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        var name = Accounts.spelling(given.getCaller());
        return accounts.rolesOf(name, given.getPasswordAsString())
                .map(roles -> new CredentialValidationResult(name, roles))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
