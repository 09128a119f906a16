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
import jp.idobata.account.FirstAdministrator;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.SignIn;

/** Where the link leads that the program prints when nobody administers the town yet. */
@Named
@RequestScoped
public class FirstPage {

    @EJB
    private FirstAdministrator first;

    @Inject
    private SignIn signIn;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private String name;
    private String email;
    private String password;

    /** Opens the account of the administrator and signs in with it. */
    public void open() {
        if (!Accounts.isEmail(email)) {
            reply.wrong("email", "account.refusal.email");
        }
        if (reply.hasWrong()) {
            return;
        }
        try {
            var known = first.open(secret(), email, name, password == null ? "" : password,
                    Language.of(request).getCode());
            if (request.getUserPrincipal() != null) {
                signIn.out();
            }
            var response = (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
            signIn.with(known, password, response);
            reply.goodAt("/staff", "member.first.done");
        } catch (AccountRefusal refusal) {
            if (refusal.isOfNewPassword() || refusal.messageKey().equals("account.refusal.wrong")) {
                reply.wrong("password", refusal.messageKey(), refusal.arguments());
            } else {
                reply.refused(refusal);
            }
        }
    }

    /** Whether the link still works. */
    public boolean isWorking() {
        return first.isOpen(secret());
    }

    private String secret() {
        return (String) request.getAttribute("secret");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
