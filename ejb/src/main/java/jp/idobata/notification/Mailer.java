package jp.idobata.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends mail, in the background. Settings: {@code SMTP_URL}, {@code MAIL_FROM}, {@code DATA_DIR}; see {@link
 * PostOffice}.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Mailer {

    private static final System.Logger LOG = System.getLogger(Mailer.class.getName());

    @Inject
    @ConfigProperty(name = "SMTP_URL")
    private Optional<URI> smtp;

    @Inject
    @ConfigProperty(name = "MAIL_FROM", defaultValue = "idobata@localhost")
    private String from;

    @Inject
    @ConfigProperty(name = "DATA_DIR", defaultValue = ".")
    private String dataDir;

    @Inject
    private MailBook book;

    /**
     * Sends a mail to one address, in the name of the site. What cannot be sent is kept as a file, and said in the log
     * without its content.
     *
     * @param replyTo address that answers go to, or null for the site's own
     */
    @Asynchronous
    public void send(String to, String siteName, String replyTo, Notice notice) {
        sendNow(to, siteName, replyTo, notice, Map.of());
    }

    /**
     * Sends a mail that its reader can stop for good by one press in the mail program (RFC 8058).
     *
     * @param stop address that a POST of the mail program stops it at
     */
    @Asynchronous
    public void sendStoppable(String to, String siteName, String stop, Notice notice) {
        sendNow(to, siteName, null, notice, Map.of("List-Unsubscribe", "<" + stop + ">",
                "List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }

    private void sendNow(String to, String siteName, String replyTo, Notice notice, Map<String, String> headers) {
        if (!book.isWanted(notice.what())) {
            return;
        }
        try {
            book.count(notice.what(), new PostOffice(smtp, from, Path.of(dataDir, "mail")).send(to, siteName, replyTo,
                    notice, headers));
        } catch (MessagingException | IOException e) {
            LOG.log(System.Logger.Level.ERROR, "A mail could be neither sent nor kept: {0}", e.toString());
        }
    }
}
