package jp.idobata.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.MailedSecret;
import jp.idobata.gathering.GuestLinksAsked;
import jp.idobata.gathering.GuestPostBegun;
import jp.idobata.site.Setting;
import jp.idobata.site.SiteSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the mails. */
@ApplicationScoped
class Notices {

    @Inject
    private Mailer mailer;

    @Inject
    @ConfigProperty(name = "SITE_URL", defaultValue = "http://localhost:8080")
    private String siteUrl;

    @Inject
    @ConfigProperty(name = "SITE_NAME")
    private Optional<String> siteName;

    @EJB
    private SiteSettings settings;

    void mailedSecret(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailedSecret event) {
        switch (event.kind()) {
            // Without the name: whoever typed it may not be the one who reads this.
            case CONFIRM -> send(event.email(), event.language(), "confirm", link("/signup/" + event.secret()));
            case RESET -> send(event.email(), event.language(), "reset", event.name(),
                    link("/password/" + event.secret()));
            case ALREADY_SIGNED_UP -> send(event.email(), event.language(), "known", event.name(), link("/signin"));
            case ADDRESS -> send(event.email(), event.language(), "address", link("/my/address/" + event.secret()));
            case ADDRESS_TAKEN -> send(event.email(), event.language(), "addressTaken", link("/signin"));
            case ADDRESS_CHANGED -> send(event.email(), event.language(), "addressOld", event.name());
            case PASSWORD_CHANGED -> send(event.email(), event.language(), "passwordNew", event.name(),
                    link("/password"));
            case INVITE -> send(event.email(), event.language(), "deskInvited", event.name(),
                    link("/password/" + event.secret()));
            case APPOINTED -> send(event.email(), event.language(), "deskRoles", event.name(), link("/my"));
            case LEFT -> send(event.email(), event.language(), "left", event.name());
        }
    }

    void guestPostBegun(@Observes(during = TransactionPhase.AFTER_SUCCESS) GuestPostBegun event) {
        // Neither name nor title: whoever typed them may not be the one who reads this.
        send(event.email(), event.language(), "guest", link("/p/" + event.link()));
    }

    void guestLinksAsked(@Observes(during = TransactionPhase.AFTER_SUCCESS) GuestLinksAsked event) {
        var untitled = Notice.said(event.language(), "links.untitled");
        var posts = event.posts().stream().map(post -> List.of(post.title() == null ? untitled : post.title(),
                link("/p/" + post.link()))).toList();
        sendListing(event.email(), event.language(), "links", posts);
    }

    String link(String path) {
        return siteUrl() + path;
    }

    void send(String to, String language, String what, Object... values) {
        send(to, null, language, what, values);
    }

    /** @param replyTo whom answers go to, or null for the site */
    void send(String to, String replyTo, String language, String what, Object[] values) {
        var site = site(language);
        mailer.send(to, site.name(), replyTo, Notice.of(site, language, what, values));
    }

    /** A mail that says the same of each of several things. */
    void sendListing(String to, String language, String what, List<List<String>> things) {
        var site = site(language);
        mailer.send(to, site.name(), null, Notice.listing(site, language, what, things));
    }

    /** Sends a mail made of parts that its reader can stop by one press; {@code stop} is the path that does it. */
    void sendStoppable(String to, String language, String what, String stop, List<Notice.Part> parts) {
        var site = site(language);
        mailer.sendStoppable(to, site.name(), link(stop), Notice.of(site, language, what, parts));
    }

    private Notice.Site site(String language) {
        return new Notice.Site(settings.look().get(Setting.NAME).or(() -> siteName)
                .orElseGet(() -> Notice.usualName(language)), siteUrl());
    }

    private String siteUrl() {
        return siteUrl.replaceAll("/+$", "");
    }
}
