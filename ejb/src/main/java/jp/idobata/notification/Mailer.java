package jp.idobata.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends mail, in the background. Settings: {@code SMTP_URL} ({@code smtp://user:password@host:port}, {@code
 * smtps://…}), {@code MAIL_FROM}, {@code DATA_DIR}.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Mailer {

    private static final System.Logger LOG = System.getLogger(Mailer.class.getName());
    private static final String TIMEOUT_MILLIS = "15000";

    @Inject
    @ConfigProperty(name = "SMTP_URL")
    private Optional<URI> smtp;

    @Inject
    @ConfigProperty(name = "MAIL_FROM", defaultValue = "idobata@localhost")
    private String from;

    @Inject
    @ConfigProperty(name = "SITE_NAME", defaultValue = "Idobata")
    private String siteName;

    @Inject
    @ConfigProperty(name = "DATA_DIR", defaultValue = ".")
    private String dataDir;

    /**
     * Sends a plain text to one address. What cannot be sent is kept as a file, and said in the log without its
     * content.
     */
    @Asynchronous
    public void send(String to, String subject, String text) {
        try {
            var session = Session.getInstance(smtp.map(Mailer::properties).orElseGet(Properties::new));
            var message = message(session, to, subject, text);
            if (smtp.isPresent()) {
                deliver(session, message);
            } else {
                keep(message, "mail");
            }
        } catch (MessagingException | IOException e) {
            LOG.log(System.Logger.Level.ERROR, "A mail could be neither sent nor kept: {0}", e.toString());
        }
    }

    private void deliver(Session session, MimeMessage message) throws MessagingException, IOException {
        var user = Optional.ofNullable(smtp.orElseThrow().getUserInfo()).map(info -> info.split(":", 2));
        try (var transport = session.getTransport(smtp.orElseThrow().getScheme())) {
            transport.connect(user.map(parts -> parts[0]).orElse(null), user.map(parts -> parts[1]).orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            LOG.log(System.Logger.Level.WARNING, "A mail could not be sent and was kept in mail/unsent: {0}", e
                    .toString());
            keep(message, "mail/unsent");
        }
    }

    private MimeMessage message(Session session, String to, String subject, String text)
            throws MessagingException, UnsupportedEncodingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from, siteName, StandardCharsets.UTF_8.name()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(Instant.now()));
        message.saveChanges();
        return message;
    }

    private void keep(MimeMessage message, String folder) throws IOException, MessagingException {
        var target = Files.createDirectories(Path.of(dataDir, folder));
        var name = Instant.now().toString().replace(':', '-') + "-" + UUID.randomUUID();
        var unfinished = target.resolve(name + ".part");
        try (var out = Files.newOutputStream(unfinished)) {
            message.writeTo(out);
        }
        Files.move(unfinished, target.resolve(name + ".eml"));
    }

    private static Properties properties(URI smtp) {
        var protocol = "mail." + smtp.getScheme() + ".";
        var properties = new Properties();
        properties.put("mail.transport.protocol", smtp.getScheme());
        properties.put(protocol + "host", smtp.getHost());
        properties.put(protocol + "port", String.valueOf(smtp.getPort() > 0 ? smtp.getPort() : 25));
        properties.put(protocol + "auth", String.valueOf(smtp.getUserInfo() != null));
        properties.put(protocol + "starttls.enable", "true");
        properties.put(protocol + "connectiontimeout", TIMEOUT_MILLIS);
        properties.put(protocol + "timeout", TIMEOUT_MILLIS);
        properties.put(protocol + "writetimeout", TIMEOUT_MILLIS);
        return properties;
    }
}
