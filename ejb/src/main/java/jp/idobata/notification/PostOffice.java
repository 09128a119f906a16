package jp.idobata.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/**
 * Where mail goes: to a mail server, or, without one and when the server does not take it, into a folder.
 *
 * @param smtp {@code smtp://user:password@host:port} or {@code smtps://…}, percent-encoded; empty for none
 * @param from the sender's address
 * @param folder what cannot be sent is kept in its folder {@code unsent}, all mail of a town without server in itself
 */
record PostOffice(Optional<URI> smtp, String from, Path folder) {

    private static final System.Logger LOG = System.getLogger(PostOffice.class.getName());
    private static final String TIMEOUT_MILLIS = "15000";

    /** Sends or keeps a mail; {@code sender} is the name it comes from. */
    void send(String to, String sender, Notice notice) throws MessagingException, IOException {
        send(to, sender, null, notice);
    }

    /** The same; answers go to the address {@code replyTo}, or to the sender's if it is null. */
    void send(String to, String sender, String replyTo, Notice notice) throws MessagingException, IOException {
        send(to, sender, replyTo, notice, Map.of());
    }

    /**
     * The same, with further headers for the programs that handle it.
     *
     * @return whether a mail server took it
     */
    boolean send(String to, String sender, String replyTo, Notice notice, Map<String, String> headers)
            throws MessagingException, IOException {
        var session = Session.getInstance(smtp.map(PostOffice::properties).orElseGet(Properties::new));
        var message = message(session, to, sender, notice);
        if (replyTo != null) {
            message.setReplyTo(InternetAddress.parse(replyTo));
        }
        for (var header : headers.entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.saveChanges();
        if (smtp.isPresent()) {
            return deliver(session, message);
        }
        keep(message, folder);
        return false;
    }

    private boolean deliver(Session session, MimeMessage message) throws MessagingException, IOException {
        var user = Optional.ofNullable(smtp.orElseThrow().getRawUserInfo()).map(info -> info.split(":", 2));
        try (var transport = session.getTransport(smtp.orElseThrow().getScheme())) {
            transport.connect(user.map(parts -> decoded(parts[0])).orElse(null),
                    user.filter(parts -> parts.length > 1).map(parts -> decoded(parts[1])).orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
            return true;
        } catch (MessagingException e) {
            LOG.log(System.Logger.Level.WARNING, "A mail could not be sent and was kept in {0}: {1}",
                    folder.resolve("unsent"), e.toString());
            keep(message, folder.resolve("unsent"));
            return false;
        }
    }

    private MimeMessage message(Session session, String to, String sender, Notice notice)
            throws MessagingException, UnsupportedEncodingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from, sender, StandardCharsets.UTF_8.name()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        // The subject may hold what people typed: it must not become another header.
        message.setSubject(notice.subject().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
        message.setContent(bothWays(notice));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(Instant.now()));
        message.saveChanges();
        return message;
    }

    /** Text first: readers show the last part they understand (RFC 2046, section 5.1.4). */
    private static MimeMultipart bothWays(Notice notice) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(notice.text(), StandardCharsets.UTF_8.name());
        var page = new MimeBodyPart();
        page.setText(notice.html(), StandardCharsets.UTF_8.name(), "html");
        return new MimeMultipart("alternative", text, page);
    }

    private static void keep(MimeMessage message, Path folder) throws IOException, MessagingException {
        Files.createDirectories(folder);
        var name = Instant.now().toString().replace(':', '-') + "-" + UUID.randomUUID();
        var unfinished = folder.resolve(name + ".part");
        try (var out = Files.newOutputStream(unfinished)) {
            message.writeTo(out);
        }
        Files.move(unfinished, folder.resolve(name + ".eml"));
    }

    /** A plus sign in a password is a plus sign. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Properties properties(URI smtp) {
        var protocol = "mail." + smtp.getScheme() + ".";
        var properties = new Properties();
        properties.put("mail.transport.protocol", smtp.getScheme());
        properties.put(protocol + "host", smtp.getHost());
        properties.put(protocol + "port", String.valueOf(smtp.getPort() > 0 ? smtp.getPort()
                : smtp.getScheme().equals("smtps") ? 465 : 25));
        properties.put(protocol + "auth", String.valueOf(smtp.getUserInfo() != null));
        properties.put(protocol + "starttls.enable", "true");
        properties.put(protocol + "ssl.checkserveridentity", "true");
        properties.put(protocol + "connectiontimeout", TIMEOUT_MILLIS);
        properties.put(protocol + "timeout", TIMEOUT_MILLIS);
        properties.put(protocol + "writetimeout", TIMEOUT_MILLIS);
        return properties;
    }
}
