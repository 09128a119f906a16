package jp.idobata.web.frame;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jp.idobata.account.PasswordRules;

/** How long a password must be, said beside its field. {@code #{passwordLeast}} in pages. */
@Named
@RequestScoped
public class PasswordLeast {

    @EJB
    private PasswordRules rules;

    /** Fewest characters of the password of whoever asks. */
    public int getNumber() {
        return rules.leastHere();
    }
}
