package jp.idobata.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.web.frame.Site;

/** About the demo: whose data these are, and that their dates were moved. Only in a demo. */
@Named
@RequestScoped
public class DemoPage {

    private static final List<Account> ACCOUNTS = Stream.of("hanako", "circle", "staff", "csw", "admin")
            .map(name -> new Account(name + "@example.jp", name)).toList();

    /**
     * An account that everybody may use.
     *
     * @param role last part of the text key that says whose it is
     */
    public record Account(String email, String role) {
    }

    @Inject
    private Site site;

    /** The password of every account. */
    public String getPassword() {
        return "idobata-demo";
    }

    /** The accounts to try. */
    public List<Account> getAccounts() {
        return ACCOUNTS;
    }

    /** Answers 404 if this is not a demo. */
    public void open() {
        if (!site.isDemo()) {
            Asked.notFound();
        }
    }
}
