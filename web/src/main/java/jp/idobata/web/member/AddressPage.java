package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.idobata.Refusal;
import jp.idobata.account.AccountDesk;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.SignIn;

/** Where the link that was mailed to a new address leads; its button makes the address one's own. */
@Named
@RequestScoped
public class AddressPage {

    @EJB
    private AccountDesk desk;

    @Inject
    private SignIn signIn;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private String address;

    @PostConstruct
    void arrive() {
        address = desk.newAddress(secret());
    }

    /** The new address; null if the link does not work, or not for whoever is signed in. */
    public String getAddress() {
        return address;
    }

    /** Makes it one's own. One is known by it from now on, so one signs in with it. */
    public void change() {
        try {
            desk.changeAddress(secret());
            signIn.out();
            reply.goodAt("/signin", "my.address.done");
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    private String secret() {
        return (String) request.getAttribute("secret");
    }
}
