package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.idobata.account.AccountRefusal;
import jp.idobata.account.Accounts;
import jp.idobata.account.PasswordRules;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.SignIn;

/** Where the link to a new password leads. */
@Named
@RequestScoped
public class PasswordPage {

    @EJB
    private Accounts accounts;

    @EJB
    private PasswordRules rules;

    @Inject
    private SignIn signIn;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private String password;

    /** Sets the new password and signs in with it. */
    public void change() {
        if (password == null || password.length() < rules.leastHere()) {
            reply.wrong("password", "account.refusal.password", rules.leastHere());
            return;
        }
        try {
            var email = accounts.reset((String) request.getAttribute("secret"), password);
            if (request.getUserPrincipal() != null) {
                signIn.out();
            }
            var response = (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
            signIn.with(email, password, response);
            reply.goodAt("/my", "member.reset.done");
        } catch (AccountRefusal refusal) {
            if (refusal.isOfNewPassword()) {
                reply.wrong("password", refusal.messageKey(), refusal.arguments());
            } else {
                reply.refused(refusal);
            }
        }
    }

    /** Whether the link still works. */
    public boolean isOpen() {
        return accounts.canReset((String) request.getAttribute("secret"));
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
