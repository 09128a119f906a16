package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import jp.idobata.Refusal;
import jp.idobata.account.Account;
import jp.idobata.account.AccountDesk;
import jp.idobata.account.AccountRefusal;
import jp.idobata.account.Accounts;
import jp.idobata.account.PasswordRules;
import jp.idobata.web.frame.Patience;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.SignIn;

/** One's account: how one is called, where mail goes, the password. */
@Named
@RequestScoped
public class MyAccountPage {

    private static final String HERE = "/my/account";
    private static final Patience MAILS = new Patience(5, Duration.ofHours(1));

    @EJB
    private Accounts accounts;

    @EJB
    private PasswordRules rules;

    @EJB
    private AccountDesk desk;

    @Inject
    private SignIn signIn;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private Account account;
    private String name;
    private String language;
    private String email;
    private String passwordOfEmail;
    private String passwordOld;
    private String passwordNew;

    @PostConstruct
    void arrive() {
        account = accounts.requireCurrent();
        name = account.getName();
        language = account.getLanguage();
    }

    /** Keeps name and language. */
    public void describe() {
        if (name == null || name.isBlank() || name.strip().length() > Accounts.NAME_MOST) {
            reply.wrong("name", "account.refusal.name", Accounts.NAME_MOST);
            return;
        }
        desk.describe(name, language);
        reply.goodAt(HERE, "my.account.described");
    }

    /** Has a link mailed to the new address. */
    public void changeEmail() {
        if (!Accounts.isEmail(email)) {
            reply.wrong("email", "account.refusal.email");
            return;
        }
        if (!MAILS.count(account.getEmail())) {
            reply.bad("my.account.wait");
            return;
        }
        does("passwordOfEmail", () -> {
            desk.askForAddress(passwordOfEmail, email);
            reply.goodAt(HERE, "my.account.email.sent", Accounts.spelling(email));
        });
    }

    /** Changes the password. */
    public void changePassword() {
        if (passwordNew == null || passwordNew.length() < rules.leastHere()) {
            reply.wrong("passwordNew", "account.refusal.password", rules.leastHere());
            return;
        }
        does("passwordOld", () -> {
            desk.changePassword(passwordOld, passwordNew);
            request.changeSessionId();
            reply.goodAt(HERE, "my.account.password.done");
        });
    }

    /** Tries something that asks for the password; not too often. */
    private void does(String field, Runnable deed) {
        if (!signIn.mayTry("own " + account.getEmail())) {
            reply.bad("member.signin.wait", SignIn.MEMORY.toMinutes());
            return;
        }
        try {
            deed.run();
        } catch (Refusal refusal) {
            if (refusal.messageKey().equals("account.refusal.wrong")) {
                reply.wrong(field, "my.account.password.wrong");
            } else {
                refuse(refusal);
            }
        }
    }

    private void refuse(Refusal refusal) {
        if (refusal instanceof AccountRefusal about && about.isOfNewPassword()) {
            reply.wrong("passwordNew", refusal.messageKey(), refusal.arguments());
        } else {
            reply.refused(refusal);
        }
    }

    /** Signs out. */
    public void signOut() {
        signIn.out();
        reply.go("/");
    }

    public Account getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPasswordOfEmail() {
        return passwordOfEmail;
    }

    public void setPasswordOfEmail(String password) {
        this.passwordOfEmail = password;
    }

    public String getPasswordOld() {
        return passwordOld;
    }

    public void setPasswordOld(String password) {
        this.passwordOld = password;
    }

    public String getPasswordNew() {
        return passwordNew;
    }

    public void setPasswordNew(String password) {
        this.passwordNew = password;
    }
}
