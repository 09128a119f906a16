package jp.idobata.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.idobata.account.MailedSecret;
import jp.idobata.gathering.DraftDecided;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the mails. */
@ApplicationScoped
class Notices {

    private static final String BUNDLE = "jp.idobata.notification.Notices";

    @Inject
    private Mailer mailer;

    @Inject
    @ConfigProperty(name = "SITE_URL", defaultValue = "http://localhost:8080")
    private String siteUrl;

    @Inject
    @ConfigProperty(name = "SITE_NAME", defaultValue = "Idobata")
    private String siteName;

    void mailedSecret(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailedSecret event) {
        switch (event.kind()) {
            case CONFIRM -> send(event.email(), event.language(), "confirm", event.name(),
                    link("/signup/" + event.secret()));
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

    private String link(String path) {
        return siteUrl + path;
    }

    private void send(String to, String language, String what, Object... values) {
        var locale = switch (language) {
            case "en" -> Locale.ENGLISH;
            case "simple" -> new Locale("ja", "", "simple");
            default -> Locale.JAPANESE;
        };
        var texts = ResourceBundle.getBundle(BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES));
        var signature = new MessageFormat(texts.getString("signature"), locale)
                .format(new Object[] {siteName, siteUrl});
        mailer.send(to, new MessageFormat(texts.getString(what + ".subject"), locale).format(named(values)),
                new MessageFormat(texts.getString(what + ".text"), locale).format(values) + signature);
    }

    /** The subject may name the site, as the value after the text's own. */
    private Object[] named(Object... values) {
        var all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = siteName;
        return all;
    }
}
