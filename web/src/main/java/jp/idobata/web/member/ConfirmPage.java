package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.idobata.Refusal;
import jp.idobata.account.Accounts;
import jp.idobata.web.frame.Destination;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.SignIn;

/**
 * Where the link of the confirmation mail leads. Opening it does nothing, because mail programs open links by
 * themselves; the button does, with the password that was chosen.
 */
@Named
@RequestScoped
public class ConfirmPage {

    @EJB
    private Accounts accounts;

    @Inject
    private SignIn signIn;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private String password;

    /** Confirms the address and signs in. */
    public void confirm() {
        if (password == null) {
            reply.wrong("password", "member.password.missing");
            return;
        }
        if (!signIn.mayTry(secret())) {
            reply.bad("member.signin.wait", SignIn.MEMORY.toMinutes());
            return;
        }
        try {
            var email = accounts.confirm(secret(), password);
            var response = (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
            var goOn = Destination.remembered(request).map(Destination::address).orElse("/my");
            signIn.with(email, password, response);
            reply.goodAt(goOn, "member.confirm.done");
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    /** Whether the link still works. */
    public boolean isOpen() {
        return accounts.canConfirm(secret());
    }

    private String secret() {
        return (String) request.getAttribute("secret");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
