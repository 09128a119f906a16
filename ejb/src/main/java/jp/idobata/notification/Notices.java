package jp.idobata.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.idobata.account.MailedSecret;
import jp.idobata.gathering.DraftDecided;
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

    void mailedSecret(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailedSecret event) {
        switch (event.kind()) {
            // Without the name: whoever typed it may not be the one who reads this.
            case CONFIRM -> send(event.email(), event.language(), "confirm", link("/signup/" + event.secret()));
            case RESET -> send(event.email(), event.language(), "reset", event.name(),
                    link("/password/" + event.secret()));
            case ALREADY_SIGNED_UP -> send(event.email(), event.language(), "known", event.name(), link("/signin"));
        }
    }

    void draftDecided(@Observes(during = TransactionPhase.AFTER_SUCCESS) DraftDecided event) {
        if (event.gatheringId() != null) {
            send(event.email(), event.language(), "accepted", event.name(), event.title(),
                    link("/gatherings/" + event.gatheringId()));
        } else {
            send(event.email(), event.language(), "returned", event.name(), event.title(), event.reason(),
                    link("/post/" + event.draftId()));
        }
    }

    String link(String path) {
        return siteUrl() + path;
    }

    void send(String to, String language, String what, Object... values) {
        send(to, null, language, what, values);
    }

    /** @param replyTo whom answers go to, or null for the site */
    void send(String to, String replyTo, String language, String what, Object[] values) {
        var site = new Notice.Site(siteName.orElseGet(() -> Notice.usualName(language)), siteUrl());
        mailer.send(to, site.name(), replyTo, Notice.of(site, language, what, values));
    }

    private String siteUrl() {
        return siteUrl.replaceAll("/+$", "");
    }
}
